import ArgumentParser
import FoundationEssentials
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
  var output: String

  @OptionGroup var comparison: ComparisonArguments
  @OptionGroup var people: AgreementOption
  @OptionGroup var mail: SinglePageOption

  @Option(
    help: ArgumentHelp("Tasks at the same time; as many as there are processors if left out."))
  var jobs: Int?

  @Flag(help: "Start each table with a byte-order mark, which Excel needs to read UTF-8.")
  var excel = false

  @OptionGroup var voice: QuietOption

  func validate() throws { try JobCount.check(jobs) }

  func run() async throws {
    var options = ResultOptions()
    options.hasByteOrderMark = excel
    options.agreement = try people.file()
    options.makesSinglePage = mail.singleFile
    let lexicons = try LexiconSet.builtIn()
    let texts = TextDigester(lexicons: lexicons)
    options.comparison = try comparison.options(texts: texts)
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
      tellOfEnd()
      throw ExitStatus(signal: signal)
    }
    guard writer.count > 0 else {
      throw CommandFailure("nothing to compare: no record could be read")
    }
    let (discard, command) = (writer.discard, self)
    Interruption.ends {
      discard()
      command.tellOfEnd()
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
      Output.print(summary.text(folder: output))
    }
    if results.summary.skipped > 0 { throw ExitStatus.skipped }
  }

  /// Says what a signal leaves.
  private func tellOfEnd() {
    Diagnostics.write("stopped; nothing was written, '\(output)' is as it was")
  }
}
