public import ArgumentParser
import FoundationEssentials
import SlantAnalysis
import SlantComparison
import SlantCorpus
public import SlantReport

/// `slant analyze`: articles in, tables and a report out.
struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Analyses articles and writes tables and a report to a folder.",
    discussion: """
      Reads folders and files: .txt and .md (an article each, or a plain-text export of Nexis or \
      Factiva), .html (web pages), .jsonl, .json, .csv and .tsv, each of them also packed as .gz. A \
      sub-folder is the outlet of the texts and pages in it unless they name one. '-' reads JSON \
      Lines from standard input. UTF-16 and Windows-1252 are converted, with a note.

      Ctrl-C stops after the articles under way and keeps what is finished; the same command with \
      --resume goes on from there, also after a crash. The results are those of a run without a stop.
      """)

  @Argument(help: "Files and folders with articles, or '-'.", completion: .file())
  var inputs: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder for the results.", valueName: "dir"),
    completion: .directory)
  var output: String

  @OptionGroup var input: InputOptions
  @OptionGroup var filter: GenreFilter
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var comparison: ComparisonArguments
  @OptionGroup var people: AgreementOption
  @OptionGroup var mail: SinglePageOption

  @Flag(help: "Start each table with a byte-order mark, which Excel needs to read UTF-8.")
  var excel = false

  @Flag(inversion: .prefixedNo, help: "Keep the texts in analysis.jsonl.")
  var text = true

  @Option(
    help: ArgumentHelp(
      "The articles that have pages in the report: none, 20 of each outlet (sample), or all.",
      valueName: "which"))
  var pages = PageChoice.all

  @Flag(help: "Go on with a run into the same folder that was stopped.")
  var resume = false

  @OptionGroup var gates: FailOnOption
  @OptionGroup var voice: QuietOption

  func run() async throws {
    let analyzer = try analysis.analyzer()
    let jobs = analysis.jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let options = try resultOptions(analyzer)
    let writer = try ResultWriter(
      folder: output, lexicons: analyzer.lexicons, options: options, run: runOptions,
      resumes: resume)
    var gate = try gates.gate(writer.renderer.articles)
    Interruption.isAwaited()
    let stopping = Stopping(writer: writer, folder: output)
    var leftOut = LeftOut()
    let results: CorpusResults
    do {
      try await analyze(analyzer, writer, jobs, &gate, &leftOut)
      if let signal = Interruption.requested { throw stopping.stop(signal) }
      guard writer.count > 0 else {
        throw CommandFailure(
          "nothing to analyse: " + (leftOut.total > 0 ? leftOut.text : "no article could be read"))
      }
      writer.filtered = leftOut.total
      Interruption.ends(after: { stopping.tellOfEnd() })
      Progress.say("comparing them and writing the report")
      results = try await writer.finish(jobs: jobs, isPlacing: Interruption.isOver)
      Progress.end()
    } catch {
      Progress.end()
      throw stopping.failure(error)
    }
    comparison.warn(about: results)
    if !voice.quiet {
      let summary = SummaryTable(
        results: results, options: options.comparison, style: Terminal.output.style)
      Output.print(summary.text(folder: output, leftOut: leftOut))
    }
    for line in gate.lines { Diagnostics.write(line) }
    if results.summary.skipped > 0 || gate.isMet { throw ExitStatus.skipped }
  }

  /// Adds all articles to the results: those of a run that was stopped as they are, the others analysed.
  private func analyze(
    _ analyzer: ArticleAnalyzer, _ writer: ResultWriter, _ jobs: Int, _ gate: inout ArticleGate,
    _ leftOut: inout LeftOut
  ) async throws {
    var reader = CorpusReader(paths: inputs, map: try input.fieldMap(), note: SkippedLine.tell)
    let before = BytesRead.now() ?? 0
    var next = try Resumption(writer: writer, isQuiet: voice.quiet).restore(
      &gate, next: { filter.next(of: &reader, leftOut: &leftOut) })
    let read = max((BytesRead.now() ?? 0) - before - writer.bytesRestored, 0)
    let paths = inputs
    Progress.start(voice, alreadyRead: read, total: { InputBytes.total(of: paths) })
    let renderer = writer.renderer
    let parallel = ParallelAnalysis<RenderedArticle>(
      analyzer: analyzer, jobs: jobs, objection: { LanguageCheck.objection(to: $0) },
      render: { renderer.render($0) })
    try await parallel.run(
      next: { next.take() ?? filter.next(of: &reader, leftOut: &leftOut) },
      handle: { outcome in
        Progress.count()
        switch outcome {
        case .analyzed(let article, let rendered):
          try writer.add(article, rendered)
          gate.add(row: rendered.row)
        case .skipped(let skipped, let article):
          Diagnostics.write(SkippedLine.text(skipped))
          try writer.add(skipped, of: article)
        }
      })
  }

  private func resultOptions(_ analyzer: ArticleAnalyzer) throws -> ResultOptions {
    var options = ResultOptions()
    options.hasByteOrderMark = excel
    options.includesText = text
    options.pages = pages
    options.agreement = try people.file()
    options.makesSinglePage = mail.singleFile
    options.comparison = try comparison.options(
      texts: TextDigester(lexicons: analyzer.lexicons))
    return options
  }

  /// What run.json says of the options: nothing that depends on the machine.
  private var runOptions: [RunOption] {
    [
      RunOption("map", .text(input.map ?? "")),
      RunOption("genre", .list(filter.genres.map(\.rawValue))),
      RunOption("entities", .text(analysis.entities.map(EntityListFile.name) ?? "")),
      RunOption("frames", .list(analysis.frames.map(LexiconArgument.withoutFolders))),
      RunOption("axis", .list(analysis.axis.map(LexiconArgument.withoutFolders))),
      RunOption("excel", .flag(excel)), RunOption("text", .flag(text)),
      RunOption("pages", .text(pages.rawValue)),
    ] + comparison.runOptions + people.runOptions + mail.runOptions
  }
}

extension PageChoice: ExpressibleByArgument {}
