import ArgumentParser
import FoundationEssentials
import SlantAnalysis
import SlantCorpus
import SlantReport

/// `slant stream`: JSON Lines in, records out.
struct StreamCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "Turns JSON Lines into records, one line for each line.",
    discussion: """
      Reads the files given, or standard input, packed by gzip or not. Every line is answered in \
      order; one that cannot be read is answered by a record with the reason.
      """)

  @Argument(help: "Files of JSON Lines; standard input if left out.")
  var inputs: [String] = ["-"]

  @OptionGroup var input: InputOptions
  @OptionGroup var analysis: AnalysisOptions

  @Flag(inversion: .prefixedNo, help: "Keep the texts in the records.")
  var text = true

  func run() async throws {
    let analyzer = try analysis.analyzer()
    let records = RecordWriter(includesText: text)
    let map = try input.fieldMap()
    let parallel = ParallelAnalysis<[UInt8]>(
      analyzer: analyzer, jobs: analysis.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      objection: { _ in nil }, render: { records.record($0) })
    var skipped = 0
    var answered = 0
    for path in inputs {
      var lines = try LineSource(path, map: map)
      try await parallel.run(
        next: { lines.next() },
        handle: { outcome in
          answered += 1
          switch outcome {
          case .analyzed(_, let record): Output.write(record)
          case .skipped(let line):
            skipped += 1
            Diagnostics.write(SkippedLine.text(line))
            Output.write(records.record(line))
          }
        })
    }
    if answered > 0, skipped == answered { throw ExitStatus.failed }
    if skipped > 0 { throw ExitStatus.skipped }
  }
}
