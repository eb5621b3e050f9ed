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

      Ctrl-C stops after the lines under way and says how many were answered, so that the rest can be \
      sent later: every line that is not empty has one answer.
      """)

  @Argument(help: "Files of JSON Lines; standard input if left out.", completion: .file())
  var inputs: [String] = ["-"]

  @OptionGroup var input: InputOptions
  @OptionGroup var analysis: AnalysisOptions

  @Flag(inversion: .prefixedNo, help: "Keep the texts in the records.")
  var text = true

  @OptionGroup var voice: QuietOption

  func run() async throws {
    let analyzer = try analysis.analyzer()
    let records = RecordWriter(includesText: text)
    let map = try input.fieldMap()
    let parallel = ParallelAnalysis<[UInt8]>(
      analyzer: analyzer, jobs: analysis.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      objection: { _ in nil }, render: { records.record($0) })
    var skipped = 0
    var answered = 0
    let paths = inputs
    Interruption.isAwaited()
    Progress.start(voice, total: { InputBytes.total(ofFiles: paths) })
    defer { Progress.end() }
    for path in inputs where Interruption.requested == nil {
      var lines = try LineSource(path, map: map)
      try await parallel.run(
        next: { lines.next() },
        handle: { outcome in
          answered += 1
          Progress.count()
          switch outcome {
          case .analyzed(_, let record): Progress.aside { Output.write(record) }
          case .skipped(let line, _):
            skipped += 1
            Diagnostics.write(SkippedLine.text(line))
            Progress.aside { Output.write(records.record(line)) }
          }
        })
    }
    if let signal = Interruption.requested {
      Diagnostics.write("stopped; \(DisplayNumber.count(answered, "line")) answered")
      throw ExitStatus(signal: signal)
    }
    if answered > 0, skipped == answered { throw ExitStatus.failed }
    if skipped > 0 { throw ExitStatus.skipped }
  }
}
