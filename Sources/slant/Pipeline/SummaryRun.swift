import FoundationEssentials
import SlantComparison
import SlantReport

/// The end of a command that compares articles it did not analyse: results, a summary, an exit status.
struct SummaryRun {
  let comparison: ComparisonArguments
  let people: AgreementOption
  let mail: SinglePageOption
  let options: ResultOptions
  let excel: Bool
  let quiet: Bool
  let jobs: Int?

  /// Compares what `writer` was given and tells of it.
  ///
  /// - Throws: ``CommandFailure`` where there is nothing to compare, ``ExitStatus`` where something was skipped.
  func finish(_ writer: SummaryWriter, folder: String) async throws {
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
    if !quiet {
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
