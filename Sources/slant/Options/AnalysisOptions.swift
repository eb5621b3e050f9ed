import ArgumentParser
import SlantAnalysis
import SlantLexicon

/// What articles are analysed with.
struct AnalysisOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A lexicon of your own in any format that 'slant lexicon --help' names. One with the name "
        + "of a built-in lexicon takes its place; name=file gives a file another name, as in "
        + "sentiment=vader_lexicon.txt, the list that tone is then scored with.",
      valueName: "file"),
    completion: .file())
  var lexicon: [String] = []

  @Option(
    help: ArgumentHelp(
      "A lexicon in any of these formats as a set of frames: its classes are the frames, its column "
        + "weight says how much a word tells (2 if left out). name=file gives it another name; "
        + "frames=file takes the place of the built-in frames.",
      valueName: "file"),
    completion: .file())
  var frames: [String] = []

  @Option(
    help: ArgumentHelp(
      "An axis between two lists of words, that of the negative pole first, as in "
        + "danger.txt,safety.txt. It is called danger_safety; name=file,file gives it another name.",
      valueName: "file,file"),
    completion: .file())
  var axis: [String] = []

  @Option(
    help: ArgumentHelp(
      "A table of names and groups with the columns canonical, alias, group, valid_from and "
        + "valid_to; only the first is needed.",
      valueName: "file"),
    completion: .file())
  var entities: String?

  @Option(
    help: ArgumentHelp("Tasks at the same time; as many as there are processors if left out."))
  var jobs: Int?

  func validate() throws { try JobCount.check(jobs) }

  /// The analyzer with the built-in lexicons, the user's own, and the user's list of entities.
  ///
  /// - Parameter further: A lexicon that the command needs beside them.
  /// - Returns: An analyzer for all articles of the run.
  /// - Throws: What is wrong with one of the files.
  func analyzer(with further: Lexicon? = nil) throws -> ArticleAnalyzer {
    let list = try entities.map { try EntityListFile.read($0) }
    let own =
      try OwnLexicons.read(lexicon, frames: frames, axes: axis)
      + (list.map { [$0.lexicon] } ?? []) + (further.map { [$0] } ?? [])
    return try ArticleAnalyzer(lexicons: LexiconSet.builtIn(replacements: own), entities: list)
  }
}
