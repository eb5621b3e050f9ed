import ArgumentParser
import SlantComparison
import SlantCorpus
import SlantLexicon
import SlantReport

/// `slant summarize`: records in, the tables that compare articles out.
struct SummarizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Compares articles by their records and writes tables and a report to a folder.",
    discussion: """
      Reads analysis.jsonl of 'slant analyze' and the output of 'slant stream', in any order and \
      number of files; '-' is standard input. The tables are those that 'slant analyze' writes of a \
      whole corpus: outlets, contrasts, balance, targets, naming, stories, trends.
      """)

  @Argument(help: "Files of records, or '-'.", completion: .file())
  var records: [String]

  @OptionGroup var results: SummaryArguments

  func run() async throws {
    let lexicons = try LexiconSet.builtIn()
    let texts = TextDigester(lexicons: lexicons)
    let options = try results.options(texts: texts)
    guard let output = results.output else {
      return try writeState(texts, options.comparison.style)
    }
    let writer = try SummaryWriter(folder: output, lexicons: lexicons, options: options)
    let reader = RecordReader(
      texts: texts, style: options.comparison.style, keepsEvidence: options.makesReport)
    var ids: Set<String> = []
    let paths = records
    Interruption.isAwaited()
    Progress.start(results.voice, total: { InputBytes.total(ofFiles: paths) })
    defer { Progress.end() }
    for path in records {
      var lines = try RecordSource(path, reader)
      while Interruption.requested == nil, let line = try lines.next(ids: &ids) {
        Progress.count()
        if case .skipped(let skipped) = line { Diagnostics.write(SkippedLine.text(skipped)) }
        try writer.add(line)
      }
    }
    if let signal = Interruption.requested {
      SummaryArguments.tellOfEnd(folder: output)
      throw ExitStatus(signal: signal)
    }
    try await results.finish(writer, options, folder: output)
  }

  /// Writes the state of the records to standard output, line by line as they come.
  private func writeState(_ texts: TextDigester, _ style: [StyleChoice]) throws {
    let reader = RecordReader(texts: texts, style: style)
    var state = StateOutput(StateWriter(style: style))
    for path in records {
      var lines = try RecordSource(path, reader)
      while let line = try lines.next() { state.write(line) }
    }
    try state.finish()
  }
}
