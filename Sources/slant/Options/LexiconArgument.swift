import SlantLexicon

/// A lexicon named on the command line: `FILE`, `NAME=FILE`, or the name of a built-in one.
enum LexiconArgument {
  /// The lexicon in the file that `argument` names, under the name it gives.
  ///
  /// A list that is to be `sentiment` gets the column and the scale that tone is scored with.
  ///
  /// - Throws: ``CommandFailure`` or `LexiconError` for a file that cannot be read.
  static func file(_ argument: String) throws -> LexiconFile {
    let file = try plainFile(argument)
    guard parts(argument).name == Lexicon.sentimentName else { return file }
    return LexiconFile(
      lexicon: try file.lexicon.asSentiment(), format: file.format, warnings: file.warnings)
  }

  /// The lexicon in the file that `argument` names, as it stands there.
  static func plainFile(_ argument: String) throws -> LexiconFile {
    let (name, path) = parts(argument)
    return try LexiconFile.read(try FileBytes.read(path), path: path, name: name)
  }

  /// What stands before and after the `=` of an argument; a path may hold one too.
  static func parts(_ argument: String) -> (name: String?, path: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    return parts.count == 2 && LexiconName.isValid(parts[0])
      ? (parts[0], parts[1]) : (nil, argument)
  }

  /// An argument without the folders of its files, which differ between machines.
  static func withoutFolders(_ argument: String) -> String {
    let (name, path) = parts(argument)
    let files = path.split(separator: ",").map { EntityListFile.name(String($0)) }
    return (name.map { $0 + "=" } ?? "") + files.joined(separator: ",")
  }

  /// The built-in lexicon that `argument` names, or the one in the file.
  static func builtInOrFile(_ argument: String) throws -> LexiconFile {
    if let builtIn = try BuiltInLexicons.lexicon(argument) {
      return LexiconFile(lexicon: builtIn, format: .slant)
    }
    do {
      return try file(argument)
    } catch let failure as CommandFailure where !argument.contains(where: { "./=".contains($0) }) {
      throw CommandFailure(
        "\(failure), or name a built-in lexicon: \(BuiltInLexicons.names.joined(separator: ", "))")
    }
  }

  /// Tells on standard error what a reader passed over or put right, a line each.
  static func tell(_ file: LexiconFile) {
    for warning in file.warnings { Diagnostics.write(line(warning, of: file)) }
  }

  /// `path:line: warning: words`.
  static func line(_ warning: LexiconWarning, of file: LexiconFile) -> String {
    let kind = warning.isNote ? "note" : "warning"
    return "\(file.lexicon.origin.path):\(warning.line): \(kind): \(warning)"
  }
}
