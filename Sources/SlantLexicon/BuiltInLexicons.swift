internal import SlantLexiconData

/// The lexicons that are part of the program.
public enum BuiltInLexicons {
  /// The names of all built-in lexicons, in the same order.
  public static let names: [String] = (0..<slant_lexicon_file_count()).map { index in
    SlantTSV.name(ofPath: String(cString: slant_lexicon_file_at(index).path))
  }

  /// All built-in lexicons, in a fixed order.
  ///
  /// - Throws: ``LexiconError`` for a damaged build; the tests read every file.
  public static func all() throws(LexiconError) -> [Lexicon] {
    var lexicons: [Lexicon] = []
    for index in 0..<slant_lexicon_file_count() {
      let file = slant_lexicon_file_at(index)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      lexicons.append(try SlantTSV.read(bytes, path: String(cString: file.path)))
    }
    return lexicons
  }
}
