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

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder for the results.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(
    help: """
      Write a partial state to standard output instead of results: what 'slant merge' joins. Of the \
      options of the comparison only '--feature' counts; the others go to 'slant merge'.
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
    try PartialState.check(partial, output: output)
  }

  func run() async throws {
    let lexicons = try LexiconSet.builtIn()
    let texts = TextDigester(lexicons: lexicons)
    var options = ResultOptions()
    options.comparison = try comparison.options(texts: texts)
    guard let output else { return try writeState(texts, options.comparison.style) }
    options.hasByteOrderMark = excel
    options.agreement = try people.file()
    options.makesSinglePage = mail.singleFile
    let writer = try SummaryWriter(folder: output, lexicons: lexicons, options: options)
    let reader = RecordReader(
      texts: texts, style: options.comparison.style, keepsEvidence: options.makesReport)
    var ids: Set<String> = []
    let paths = records
    Interruption.isAwaited()
    Progress.start(voice, total: { InputBytes.total(ofFiles: paths) })
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
      SummaryRun.tellOfEnd(folder: output)
      throw ExitStatus(signal: signal)
    }
    try await SummaryRun(
      comparison: comparison, people: people, mail: mail, options: options, excel: excel,
      quiet: voice.quiet, jobs: jobs
    ).finish(writer, folder: output)
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
