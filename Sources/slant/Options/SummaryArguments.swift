import ArgumentParser
import FoundationEssentials
import SlantComparison
import SlantReport

/// How articles that were analysed before are compared, and where the results go.
struct SummaryArguments: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder for the results.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(
    help: """
      Write a partial state to standard output instead of results, for 'slant merge' to join. Of the \
      options of the comparison only '--feature' counts.
      """)
  var partial = false

  @OptionGroup var comparison: ComparisonArguments
  @OptionGroup var people: AgreementOption
  @OptionGroup var mail: SinglePageOption

  @Option(
    help: ArgumentHelp("Tasks at the same time; as many as there are processors if left out."))
  var jobs: Int?

  @Flag(help: "Start each table with a byte-order mark, which Excel needs to read UTF-8.")
  var excel = false

  @OptionGroup var voice: QuietOption

  func validate() throws {
    try JobCount.check(jobs)
    guard partial == (output == nil) else {
      throw ValidationError("Give '--output' for results, or '--partial' for a state, not both.")
    }
  }

  /// How results are written.
  ///
  /// - Throws: ``CommandFailure`` where a file of the options cannot be read.
  func options(texts: TextDigester) throws -> ResultOptions {
    var options = ResultOptions()
    options.comparison = try comparison.options(texts: texts)
    options.hasByteOrderMark = excel
    options.agreement = try people.file()
    options.makesSinglePage = mail.singleFile
    return options
  }

  /// Compares what `writer` was given, writes the results to `folder` and tells of them.
  ///
  /// - Throws: ``CommandFailure`` where there is nothing to compare, ``ExitStatus`` where something was skipped.
  func finish(_ writer: SummaryWriter, _ options: ResultOptions, folder: String) async throws {
    guard writer.count > 0 else {
      throw CommandFailure("nothing to compare: no record could be read")
    }
    let discard = writer.discard
    Interruption.ends {
      discard()
      Self.tellOfEnd(folder: folder)
    }
    Progress.say("comparing them and writing the report")
    let results = try await writer.finish(
      options: [RunOption("excel", .flag(excel))] + comparison.runOptions + people.runOptions
        + mail.runOptions,
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      isPlacing: Interruption.isOver)
    Progress.end()
    comparison.warn(about: results)
    if !voice.quiet {
      let summary = SummaryTable(
        results: results, options: options.comparison, style: Terminal.output.style)
      Output.print(summary.text(folder: folder))
    }
    if results.summary.skipped > 0 { throw ExitStatus.skipped }
  }

  /// Says what a signal leaves.
  static func tellOfEnd(folder: String) {
    Diagnostics.write("stopped; nothing was written, '\(folder)' is as it was")
  }
}
