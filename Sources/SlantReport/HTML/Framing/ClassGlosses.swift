internal import SlantLexicon

/// What the classes of lexicons mean, in a line each.
struct ClassGlosses {
  private var meanings: [String: [LexiconClass]] = [:]

  /// The meanings that `lexicons` give; of two with one name the last counts.
  init(_ lexicons: [Lexicon]) {
    for lexicon in lexicons { meanings[lexicon.name] = lexicon.classes }
  }

  /// What the class `id` of `lexicon` means; empty where the lexicon does not say.
  func meaning(of id: String, in lexicon: String) -> String {
    meanings[lexicon]?.first { $0.id == id }?.meaning ?? ""
  }

  /// The classes of `lexicon` in the order of its header; empty where it is not known.
  func classes(of lexicon: String) -> [String] { meanings[lexicon]?.map(\.id) ?? [] }
}
