import SlantAnalysis
import SlantLexicon

/// The lexicons that a user gives to an analysis.
struct OwnLexicons {
  /// The option by which a lexicon is given, which says what it is used as.
  private enum Option: String {
    case lexicon = "--lexicon"
    case frames = "--frames"
    case axis = "--axis"
  }

  /// The lexicons so far, no two of one name.
  private(set) var lexicons: [Lexicon] = []

  /// The lexicons of the options; what their files hold and lack is told on standard error.
  ///
  /// - Parameters:
  ///   - arguments: Lists that are counted or take the place of built-in ones.
  ///   - frames: Lists whose classes are frames.
  ///   - axes: Pairs of lists between which an axis runs.
  /// - Returns: Those of each option in turn, in the order given.
  /// - Throws: ``CommandFailure`` for a name that cannot be or that two have, `LexiconError` for a file
  ///   that cannot be read.
  static func read(
    _ arguments: [String], frames: [String] = [], axes: [String] = []
  ) throws -> [Lexicon] {
    var own = OwnLexicons()
    for argument in arguments {
      let file = try LexiconArgument.file(argument)
      try own.add(file, as: file.lexicon, .lexicon, replaces: file.replaces(argument))
    }
    for argument in frames {
      let file = try LexiconArgument.plainFile(argument)
      let isFrames = file.lexicon.name == Frame.lexiconName
      try own.add(
        file, as: file.lexicon.asFrames(), .frames, replaces: isFrames && file.replaces(argument))
    }
    for argument in axes { try own.add(axis: argument) }
    return own.lexicons
  }

  private mutating func add(axis argument: String) throws {
    let (name, list) = LexiconArgument.parts(argument)
    let paths = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard paths.count == 2, !paths.contains("") else {
      throw CommandFailure(
        "'\(Option.axis.rawValue) \(argument)' does not name two files; give the list of the negative "
          + "pole and that of the positive one, as in --axis danger.txt,safety.txt")
    }
    let files = try paths.map { try LexiconFile.read(try FileBytes.read($0), path: $0) }
    let (negative, positive) = (files[0].lexicon, files[1].lexicon)
    guard negative.name != positive.name else {
      throw CommandFailure(
        "'\(paths[0])' and '\(paths[1])' are both called '\(negative.name)'; the poles of an axis need "
          + "two names: rename a file or change its '# name:' line")
    }
    let axis = try Lexicon.axis(
      name ?? "\(negative.name)_\(positive.name)", negative: negative, positive: positive)
    try check(axis, .axis, replaces: false)
    for file in files { Self.tell(file) }
    lexicons.append(axis)
  }

  private mutating func add(
    _ file: LexiconFile, as lexicon: Lexicon, _ option: Option, replaces: Bool
  ) throws {
    try check(lexicon, option, replaces: replaces)
    Self.tell(file)
    lexicons.append(lexicon)
  }

  // MARK: Names

  /// Names that other parts of the program use for lexicons that are not files, or for sets of frames.
  private static func reserved(_ lexicon: Lexicon) -> [String] {
    [EntityList.lexiconName] + (lexicon.isSetOfFrames ? [Frame.policy, Frame.generic] : [])
  }

  /// Refuses a name that cannot be, that another has, or that is a built-in lexicon's where `replaces` is
  /// false.
  private func check(_ lexicon: Lexicon, _ option: Option, replaces: Bool) throws {
    let (name, path) = (lexicon.name, lexicon.origin.path)
    let other = "as in \(option.rawValue) my_words=\(path)"
    guard LexiconName.isValid(name), !Self.reserved(lexicon).contains(name) else {
      throw CommandFailure(
        "'\(path)' is called '\(name)', which cannot be a lexicon's name; give it another "
          + "of small letters, digits and '_', \(other)")
    }
    if let first = lexicons.first(where: { $0.name == name }) {
      throw CommandFailure(
        "'\(first.origin.path)' and '\(path)' are both called '\(name)'; give one another name, \(other)"
      )
    }
    guard !replaces, BuiltInLexicons.names.contains(name) else { return }
    let canReplace = option == .lexicon || option == .frames && name == Frame.lexiconName
    throw CommandFailure(
      canReplace
        ? "'\(path)' has the name of the built-in lexicon '\(name)'; write "
          + "\(option.rawValue) \(name)=\(path) to replace it, or give it another name"
        : "'\(path)' has the name of the built-in lexicon '\(name)'; give it another name, \(other)"
    )
  }

  // MARK: What the files hold

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

extension LexiconFile {
  /// Whether a file with the name of a built-in lexicon is to replace it: its own lines say the name, or
  /// the argument does.
  fileprivate func replaces(_ argument: String) -> Bool {
    format == .slant || argument != lexicon.origin.path
  }
}
