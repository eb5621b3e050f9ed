/// Marks, capitals, pronouns and parts of speech: what NELA calls style.
extension StyleFeature {
  static let marks = [
    ofTokens("quotes", "Quotation marks, opening and closing", nela: "quotes") {
      $0.quotationMarks
    },
    ofTokens("exclaim", "Exclamation marks", nela: "exclaim") { $0.exclamationMarks },
    ofTokens("questions", "Question marks") { $0.questionMarks },
    ofTokens(
      "allpunc", "Punctuation and symbols of one byte, without quotation marks", nela: "allpunc"
    ) { $0.punctuation },
    ofTokens("allcaps", "Words of two letters or more in capitals alone", nela: "allcaps") {
      $0.capitals
    },
    ofTokens("stops", "Function words, in any case", nela: "stops") { $0.stops },
    ofWords("digits", "Words that start with a digit") { $0.digits },
  ]

  static let pronouns = [
    ofWords("first_person_singular", "I, me, my, mine, myself") { $0.firstSingular },
    ofWords("first_person_plural", "we, us, our, ours, ourselves") { $0.firstPlural },
    ofWords("second_person", "you, your, yours, yourself, yourselves") { $0.second },
    ofWords("third_person", "he, she, it, they and their forms") { $0.third },
    ofWords("personal_pronouns", "Pronouns of all persons") {
      $0.firstSingular + $0.firstPlural + $0.second + $0.third
    },
  ]

  /// `nns`, `prp_dollar`.
  private static func columnName(of tag: PennTag) -> String {
    let code = tag.code.lowercased()
    return code.hasSuffix("$") ? code.dropLast() + "_dollar" : code
  }

  static let tags = PennTag.allCases.map { tag in
    score(
      columnName(of: tag),
      "Words and clitics tagged \(tag.code) (Penn Treebank) / (word_count + clitics).",
      missing: "no words", nela: tag.code
    ) { $0.share(of: tag) }
  }
}
