import SlantAnalysis
import SlantLexicon

/// The lexicons that a user gives to an analysis.
enum OwnLexicons {
  /// Names that other parts of the program use for lexicons that are not files.
  private static let reserved = [EntityList.lexiconName]

  /// The lexicons of `arguments`; what their files hold and lack is told on standard error.
  ///
  /// - Throws: ``CommandFailure`` for a name that cannot be or that two have, `LexiconError` for a file
  ///   that cannot be read.
  static func read(_ arguments: [String]) throws -> [Lexicon] {
    var lexicons: [Lexicon] = []
    for argument in arguments {
      let file = try LexiconArgument.file(argument)
      let lexicon = file.lexicon
      let path = lexicon.origin.path
      guard LexiconName.isValid(lexicon.name), !reserved.contains(lexicon.name) else {
        throw CommandFailure(
          "'\(path)' is called '\(lexicon.name)', which cannot be a lexicon's name; give it another "
            + "of small letters, digits and '_', as in --lexicon my_words=\(path)")
      }
      if let other = lexicons.first(where: { $0.name == lexicon.name }) {
        throw CommandFailure(
          "'\(other.origin.path)' and '\(path)' are both called '\(lexicon.name)'; give one "
            + "another name, as in --lexicon my_words=\(path)")
      }
      let replacesByChance =
        file.format != .slant && argument == path && BuiltInLexicons.names.contains(lexicon.name)
      if replacesByChance {
        throw CommandFailure(
          "'\(path)' has the name of the built-in lexicon '\(lexicon.name)'; write "
            + "--lexicon \(lexicon.name)=\(path) to replace it, or give it another name")
      }
      tell(file)
      lexicons.append(lexicon)
    }
    return lexicons
  }

  /// One line on a file that did not read as it stands.
  private static func tell(_ file: LexiconFile) {
    let warnings = file.warnings.count { !$0.isNote }
    guard warnings > 0 else { return }
    let path = file.lexicon.origin.path
    Diagnostics.write(
      "\(path): note: read \(file.lexicon.entries.count) entries with \(warnings) warnings; "
        + "'slant lexicon check \(path)' lists them")
  }
}
