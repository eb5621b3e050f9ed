import ArgumentParser
import SlantComparison
import SlantReport

/// How outlets are compared.
struct ComparisonArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What articles are put together by: outlet, section, author, genre, month, or any column or key "
        + "of the input.", valueName: "field"))
  var by = "outlet"

  @Option(
    help: ArgumentHelp("The seed of the bootstrap; the same seed gives the same intervals."))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Replicates of the bootstrap, 100 to 100000."))
  var replicates = 2000

  @Flag(help: "Count each copy of a text within an outlet.")
  var keepCopies = false

  func validate() throws {
    guard (100...100_000).contains(replicates) else {
      throw ValidationError(
        "'--replicates \(replicates)' is out of range; use a number from 100 to 100000.")
    }
    guard !by.isEmpty else { throw ValidationError("'--by' needs the name of a field.") }
  }

  /// The options of the comparison.
  var options: ComparisonOptions {
    var options = ComparisonOptions()
    options.grouping = Grouping(named: by)
    options.seed = seed
    options.replicates = replicates
    options.keepsCopies = keepCopies
    return options
  }

  /// Says so where no article has what articles are put together by: a misspelt name, most likely.
  func warn(about results: CorpusResults) {
    let grouping = options.grouping
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
    ]
  }
}
