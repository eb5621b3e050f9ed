/// A lexicon read from a file of any known format.
///
///     let file = try LexiconFile.read(bytes, path: "mfd2.0.dic")
///     file.lexicon.name  // "mfd2_0"
///
/// A list with categories becomes a lexicon with the column `class`: a term in several categories has an
/// entry for each. Numbers stand in the column `valence` (VADER, AFINN) or `weight`. Every line of the file
/// is an entry, a comment or a warning.
public struct LexiconFile: Equatable, Sendable {
  /// The lexicon.
  public let lexicon: Lexicon
  /// The format that the file was taken for.
  public let format: LexiconFormat
  /// What was left out or put right, by line.
  public let warnings: [LexiconWarning]

  /// A file that was read.
  public init(lexicon: Lexicon, format: LexiconFormat, warnings: [LexiconWarning] = []) {
    self.lexicon = lexicon
    self.format = format
    self.warnings = warnings
  }

  /// Reads a file, whose format is recognised by its ending and then by its contents.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The path for messages; its last part names the lexicon where nothing else does.
  ///   - name: The name that the lexicon is to have.
  /// - Returns: The lexicon and the warnings.
  /// - Throws: ``LexiconError`` for a file that cannot be read at all.
  public static func read(
    _ bytes: [UInt8], path: String, name: String? = nil
  ) throws(LexiconError) -> LexiconFile {
    let text = try TextLines(bytes, path: path)
    let format = LexiconFormat(path: path, lines: text.lines)
    if format == .slant {
      let lexicon = try SlantTSV.read(bytes, path: path)
      return LexiconFile(
        lexicon: name.map { lexicon.renamed($0) } ?? lexicon, format: format)
    }
    let draft = try draft(of: text, format, path)
    let (lexicon, warnings) = try draft.finished(
      name: name ?? LexiconName.name(ofPath: path), format: format,
      origin: LexiconOrigin(path: path, hash: ContentHash.hexadecimal(bytes)))
    return LexiconFile(lexicon: lexicon, format: format, warnings: warnings)
  }

  private static func draft(
    of text: TextLines, _ format: LexiconFormat, _ path: String
  ) throws(LexiconError) -> LexiconDraft {
    func read(
      _ columns: [String], qualifiers: Int,
      _ body: ([String], inout LexiconDraft, String) throws(LexiconError) -> Void
    ) throws(LexiconError) -> LexiconDraft {
      var draft = LexiconDraft(columns: columns, qualifiers: qualifiers, warnings: text.warnings)
      try body(text.lines, &draft, path)
      return draft
    }
    switch format {
    case .slant, .wordList: return try read([], qualifiers: 0, WordList.read)
    case .liwc: return try read(["class"], qualifiers: 1, LIWCDictionary.read)
    case .liwcTable: return try read(["class", "weight"], qualifiers: 1, LIWCTable.read)
    case .quanteda: return try read(["class"], qualifiers: 1, QuantedaYAML.read)
    case .lexicoder: return try read(["class"], qualifiers: 1, Lexicoder.read)
    case .wordStat: return try read(["class", "weight"], qualifiers: 1, WordStat.read)
    case .vader: return try read(["valence", "sd", "ratings"], qualifiers: 0, VADER.read)
    case .afinn: return try read(["valence"], qualifiers: 0, AFINN.read)
    case .nrc: return try read(["class", "weight"], qualifiers: 1, NRCTable.read)
    case .numberTable:
      return try read(["class", "weight", "sentiment"], qualifiers: 1, NumberTable.read)
    case .generalInquirer:
      return try read(["class", "sense", "source"], qualifiers: 2, GeneralInquirer.read)
    case .mpqa: return try read(["class", "pos", "strength"], qualifiers: 3, MPQA.read)
    }
  }
}

/// Names of lexicons, which are parts of the names of columns.
public enum LexiconName {
  /// Whether `name` is made of small letters, digits and `_` and starts with a letter.
  public static func isValid(_ name: String) -> Bool {
    name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
      && name.utf8.first.map(isLetter) == true
  }

  /// A valid name made of the last part of a path, its ending left off: `mfd2_0` of `lists/MFD2.0.dic`.
  static func name(ofPath path: String) -> String {
    let file = SlantTSV.fileName(ofPath: path)
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let parts = stem.lowercased().utf8.split { !isLetter($0) && !isDigit($0) }
    let name = parts.map { String(Substring($0)) }.joined(separator: "_")
    return isValid(name) ? name : name.isEmpty ? "lexicon" : "lexicon_" + name
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
