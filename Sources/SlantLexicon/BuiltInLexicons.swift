internal import Dispatch
internal import SlantLexiconData
internal import Synchronization

/// The lexicons that are part of the program.
public enum BuiltInLexicons {
  /// The names of all built-in lexicons, in the order of ``all()``; a name is that of its file.
  public static let names: [String] = (0..<slant_lexicon_file_count()).map { index in
    LexiconName.name(ofPath: String(cString: slant_lexicon_file_at(index).path))
  }

  /// All built-in lexicons, in a fixed order; several are read at a time.
  ///
  /// - Throws: ``LexiconError`` for a damaged build; the tests read every file.
  public static func all() throws(LexiconError) -> [Lexicon] {
    let found = Mutex([Result<Lexicon, LexiconError>?](repeating: nil, count: names.count))
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      let result = Result { () throws(LexiconError) in try Self.lexicon(at: index) }
      found.withLock { $0[index] = result }
    }
    var lexicons: [Lexicon] = []
    for case let result? in found.withLock({ $0 }) { lexicons.append(try result.get()) }
    return lexicons
  }

  /// All built-in lexicons, with `replacements` in the place of those of the same name and after them.
  ///
  /// - Throws: ``LexiconError`` for a damaged build.
  public static func all(
    replacements: [Lexicon]
  ) throws(LexiconError) -> [Lexicon] {
    var lexicons = try all()
    for replacement in replacements {
      if let index = lexicons.firstIndex(where: { $0.name == replacement.name }) {
        lexicons[index] = replacement
      } else {
        lexicons.append(replacement)
      }
    }
    return lexicons
  }

  /// The built-in lexicon called `name`, or `nil`.
  ///
  /// - Throws: ``LexiconError`` for a damaged build.
  public static func lexicon(_ name: String) throws(LexiconError) -> Lexicon? {
    guard let index = names.firstIndex(of: name) else { return nil }
    return try lexicon(at: index)
  }

  private static func lexicon(at index: Int) throws(LexiconError) -> Lexicon {
    let file = slant_lexicon_file_at(index)
    let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    return try SlantTSV.read(bytes, path: String(cString: file.path))
  }
}
