import ArgumentParser
import SlantAnalysis
import SlantLexicon

/// What articles are analysed with.
struct AnalysisOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A lexicon file to use in the place of the built-in one of the same name; of one with a name of "
        + "its own the hits of each class are counted.",
      valueName: "file"))
  var lexicon: [String] = []

  @Option(
    help: ArgumentHelp(
      "A table of names and groups with the columns canonical, alias, group, valid_from and "
        + "valid_to; only the first is needed.",
      valueName: "file"))
  var entities: String?

  @Option(
    help: ArgumentHelp("Tasks at the same time; as many as there are processors if left out."))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 || jobs > 256 {
      throw ValidationError("'--jobs \(jobs)' is out of range; use a number from 1 to 256.")
    }
  }

  /// The analyzer with the built-in lexicons, the user's own, and the user's list of entities.
  func analyzer() throws -> ArticleAnalyzer {
    let list = try entities.map { try EntityListFile.read($0) }
    let own = try ownLexicons() + (list.map { [$0.lexicon] } ?? [])
    return try ArticleAnalyzer(lexicons: LexiconSet.builtIn(replacements: own), entities: list)
  }

  private func ownLexicons() throws -> [Lexicon] {
    var own: [Lexicon] = []
    for path in lexicon {
      own.append(try SlantTSV.read(try FileBytes.read(path), path: path))
    }
    if let taken = own.first(where: { $0.name == EntityList.lexiconName }) {
      throw CommandFailure(
        "'\(taken.origin.path)' is called '\(taken.name)', as the list of --entities is; give it "
          + "another '# name:' line")
    }
    return own
  }
}
