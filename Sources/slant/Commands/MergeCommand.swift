import ArgumentParser
import FoundationEssentials
import SlantComparison
import SlantLexicon
import SlantReport

/// `slant merge`: partial states in, the tables of the whole or one state out.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins partial states and writes tables and a report to a folder, or one state.",
    discussion: """
      Reads what 'slant summarize --partial' writes of parts of a corpus, in any order and number of \
      files; '-' is standard input. The tables are the same bytes as those of one 'slant analyze' of \
      the whole corpus.
      """)

  @Argument(help: "Files of partial states, or '-'.", completion: .file())
  var states: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder for the results.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Write one state of all to standard output instead of results.")
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
    let writer = StateWriter(style: options.comparison.style)
    var states = JoinedStates(
      RecordReader(texts: texts, style: options.comparison.style), writer)
    for path in self.states { try states.add(path) }
    let lines = states.lines()
    guard let output else { return try PartialState.write(lines, writer) }
    options.hasByteOrderMark = excel
    options.agreement = try people.file()
    options.makesSinglePage = mail.singleFile
    let results = try SummaryWriter(folder: output, lexicons: lexicons, options: options)
    for line in lines {
      if case .skipped(let skipped) = line { Diagnostics.write(SkippedLine.text(skipped)) }
      try results.add(line)
    }
    try await SummaryRun(
      comparison: comparison, people: people, mail: mail, options: options, excel: excel,
      quiet: voice.quiet, jobs: jobs
    ).finish(results, folder: output)
  }
}

/// What commands do with partial states.
enum PartialState {
  /// Refuses a command line that asks for both a folder and a state, or for neither.
  static func check(_ isPartial: Bool, output: String?) throws {
    guard isPartial == (output == nil) else {
      throw ValidationError("Give '--output' for results, or '--partial' for a state, not both.")
    }
  }

  /// Writes the lines of a state to standard output.
  ///
  /// - Throws: ``ExitStatus`` where something was skipped.
  static func write(_ lines: [RecordReader.Line], _ writer: StateWriter) throws {
    var state = StateOutput(writer)
    for line in lines { state.write(line) }
    try state.finish()
  }
}

/// A partial state on its way to standard output.
struct StateOutput {
  private let writer: StateWriter
  private var skipped = 0

  /// Nothing yet.
  init(_ writer: StateWriter) { self.writer = writer }

  /// Writes a line.
  mutating func write(_ line: RecordReader.Line) {
    if case .skipped(let reason) = line {
      skipped += 1
      Diagnostics.write(SkippedLine.text(reason))
    }
    Output.write(writer.line(line))
  }

  /// Ends the state.
  ///
  /// A part of which nothing could be read is a part all the same.
  ///
  /// - Throws: ``ExitStatus`` where something was skipped.
  func finish() throws {
    if skipped > 0 { throw ExitStatus.skipped }
  }
}
