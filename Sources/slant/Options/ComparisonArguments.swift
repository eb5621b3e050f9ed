public import ArgumentParser
public import SlantComparison
import SlantReport

/// How outlets are compared.
struct ComparisonArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What articles are put together by: outlet, section, author, genre, story, month, or any column "
        + "or key of the input.", valueName: "field"))
  var by = "outlet"

  @Option(
    help: ArgumentHelp("The seed of the bootstrap; the same seed gives the same intervals."))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Replicates of the bootstrap, 100 to 100000."))
  var replicates = 2000

  @Flag(help: "Count each copy of a text within an outlet.")
  var keepCopies = false

  @Option(
    help: ArgumentHelp(
      "A figure of features.csv to compare beside the others, as mtld or title.word_count; give it "
        + "several times for several.", valueName: "name"))
  var feature: [String] = []

  @Option(help: ArgumentHelp("What trends.csv goes by: month or week."))
  var period = Trend.Period.month

  @Option(
    help: ArgumentHelp(
      "Records of another corpus, analysis.jsonl of another run: outlets.csv then says where each value "
        + "stands among its articles.", valueName: "records"),
    completion: .file())
  var reference: String?

  func validate() throws {
    guard (100...100_000).contains(replicates) else {
      throw ValidationError(
        "'--replicates \(replicates)' is out of range; use a number from 100 to 100000.")
    }
    guard !by.isEmpty else { throw ValidationError("'--by' needs the name of a field.") }
  }

  /// The options of the comparison.
  ///
  /// - Throws: ``CommandFailure`` where a figure is unknown or the reference cannot be read.
  func options(texts: TextDigester) throws -> ComparisonOptions {
    var options = ComparisonOptions()
    options.period = period
    options.style = try feature.map { name in
      guard let choice = StyleChoice(name) else {
        throw CommandFailure(
          "unknown figure '\(name)'; use a column of features.csv such as mtld, or one of a part "
            + "(text, author, quoted, reported, title) such as title.word_count")
      }
      return choice
    }
    if let reference {
      options.reference = try Self.reference(
        reference, RecordReader(texts: texts, style: options.style))
    }
    options.grouping = Grouping(named: by)
    options.seed = seed
    options.replicates = replicates
    options.keepsCopies = keepCopies
    return options
  }

  private static func reference(
    _ path: String, _ reader: RecordReader
  ) throws -> ReferenceCorpus {
    var corpus = ReferenceCorpus()
    var records = try RecordSource(path, reader)
    var ids: Set<String> = []
    while let line = try records.next(ids: &ids) {
      switch line {
      case .article(let article, _): corpus.add(article)
      case .skipped(let skipped): Diagnostics.write(SkippedLine.text(skipped))
      }
    }
    guard !corpus.isEmpty else { throw CommandFailure("no record in '\(path)' could be read") }
    return corpus
  }

  /// Says so where no article has what articles are put together by: a misspelt name, most likely.
  func warn(about results: CorpusResults) {
    let grouping = Grouping(named: by)
    guard grouping != .outlet,
      results.articles.allSatisfy({ grouping.group(of: $0.keys) == nil })
    else { return }
    let name = grouping == .month ? "a date" : "a field '\(by)'"
    Diagnostics.write("no article has \(name); all are in one group without a name")
  }

  /// What run.json says of them.
  var runOptions: [RunOption] {
    [
      RunOption("by", .text(by)), RunOption("seed", .integer(Int(truncatingIfNeeded: seed))),
      RunOption("replicates", .integer(replicates)), RunOption("keep-copies", .flag(keepCopies)),
      RunOption("feature", .list(feature)), RunOption("period", .text(period.rawValue)),
      RunOption("reference", .text(reference.map(LexiconArgument.withoutFolders) ?? "")),
    ]
  }
}

extension Trend.Period: ExpressibleByArgument {}
