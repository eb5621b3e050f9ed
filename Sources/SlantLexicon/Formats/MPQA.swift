/// Reads MPQA's subjectivity clues: fields `key=value` on a line for each word and part of speech (Wilson,
/// Wiebe & Hoffmann 2005).
///
///     type=weaksubj len=1 word1=harbour pos1=verb stemmed1=y priorpolarity=negative
enum MPQA {
  /// Adds the clues of `lines` to `draft`; a stemmed clue also stands for its inflected forms.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    for (offset, text) in lines.enumerated() where !text.words.isEmpty {
      var fields: [String: String] = [:]
      for word in text.words {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 2 {
          fields[parts[0]] = parts[1]
        } else {
          draft.warn(.unread(word), offset + 1)
        }
      }
      var words: [String] = []
      while let word = fields["word\(words.count + 1)"] { words.append(word) }
      guard !words.isEmpty else {
        draft.warn(.unread(text.plainSpaced), offset + 1)
        continue
      }
      let pos = fields["pos1"] ?? ""
      let row = fields["priorpolarity"].map {
        [LexiconDraft.classID($0), pos, fields["type"] ?? ""]
      }
      draft.add(
        words.joined(separator: " "), row.map { [$0] } ?? [],
        inflection: fields["stemmed1"] == "y" ? inflection(of: pos) : [], line: offset + 1)
    }
  }

  private static func inflection(of pos: String) -> Inflection {
    switch pos {
    case "verb": .verb
    case "noun": .noun
    case "anypos": [.verb, .noun]
    default: []
    }
  }
}
