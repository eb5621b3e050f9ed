public import ArgumentParser
import FoundationEssentials
import SlantAnalysis
public import SlantComparison
import SlantCorpus
import SlantReport

/// `slant sample`: a blind sheet for coders, drawn at random.
struct SampleCommand: AsyncParsableCommand {
  /// What a sample is drawn evenly from.
  enum Stratum: String, CaseIterable, ExpressibleByArgument {
    case outlet
    case none
  }

  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draws a sample to code by hand, so that Slant can be checked against people.",
    discussion: """
      Writes a folder: coders/ holds sheet.csv to fill in, articles.csv with the texts and \
      codebook.txt with the questions and their values; key.csv beside it says what stands behind \
      each item and what Slant found, and is not for the coders. Neither outlets nor Slant's answers \
      are in the sheet.

      Whole articles are drawn, the same number of items from each outlet (all where it has fewer), \
      until there are --n: the items that Slant found are judged in the sheet, among some that it \
      did not mark, and coders add what it missed in these articles. The same inputs, options and \
      seed give the same bytes. 'slant agree' reads the sheets.
      """)

  @Argument(help: "Files and folders with articles, or '-'.", completion: .file())
  var inputs: [String]

  @Option(help: "What is judged.")
  var level: CodingUnit

  @Option(help: "Draw evenly from each outlet, or from all articles as one lot.")
  var by: Stratum = .outlet

  @Option(name: .customLong("n"), help: ArgumentHelp("Items wanted.", valueName: "number"))
  var size = 200

  @Option(help: ArgumentHelp("Another seed draws another sample.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    name: .shortAndLong, help: ArgumentHelp("A new folder.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Flag(help: "Start each table with a byte-order mark, which Excel needs to read UTF-8.")
  var excel = false

  @OptionGroup var input: InputOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var voice: QuietOption

  func validate() throws {
    guard 1...1_000_000 ~= size else {
      throw ValidationError("'--n \(size)' is out of range; use a number from 1 to 1000000.")
    }
  }

  func run() async throws {
    let folder = try SampleFolder(output)
    let analyzer = try analysis.analyzer()
    var source = ArticleSource(inputs, map: try input.fieldMap())
    var drawing = SampleDrawing(unit: level, size: size, seed: seed, isByOutlet: by == .outlet)
    let finder = ItemFinder(level, seed: seed, lexicons: analyzer.lexicons)
    let parallel = ParallelAnalysis<SampledArticle>(
      analyzer: analyzer, jobs: analysis.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      objection: { LanguageCheck.objection(to: $0) }, render: { finder.article($0) })
    try await parallel.run(
      next: { source.next() },
      handle: { outcome in
        switch outcome {
        case .analyzed(_, let article): drawing.add(article)
        case .skipped(let skipped, _): source.tell(skipped)
        }
      })
    try source.check(articles: drawing.articles)
    let sample = drawing.sample()
    try folder.write(
      sample, hasByteOrderMark: excel,
      run: SampleRun(
        options: runOptions, lexicons: analyzer.lexicons, analyzed: drawing.articles,
        skipped: source.skipped))
    if !voice.quiet {
      Output.print(SampleSummary.text(sample, folder: output, style: Terminal.output.style))
    }
    if source.skipped > 0 { throw ExitStatus.skipped }
  }

  /// What run.json says of the options.
  private var runOptions: [RunOption] {
    [
      RunOption("level", .text(level.rawValue)), RunOption("by", .text(by.rawValue)),
      RunOption("n", .integer(size)), RunOption("seed", .text(String(seed))),
      RunOption("map", .text(input.map ?? "")),
      RunOption("entities", .text(analysis.entities.map(EntityListFile.name) ?? "")),
      RunOption("excel", .flag(excel)),
    ]
  }
}

extension CodingUnit: ExpressibleByArgument {}
