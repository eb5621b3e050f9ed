public import ArgumentParser
import FoundationEssentials
public import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantLexicon
import SlantReport

/// `slant keyword`: every place where a pattern matches, with its context and who speaks.
struct KeywordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyword",
    abstract: "Shows every place where a word or phrase stands, and who speaks it.",
    discussion: """
      The pattern is that of a lexicon: 'rebel' in any case, '=US' in this case alone, 'collateral \
      damage' as a phrase, 'terror*' for all words that start so, '#' for a number. Other forms do \
      not match by themselves: 'rebel' is not 'rebels'. Words inside names match too.

      In the terminal a hit has its place (title, lead or body with the paragraph), who speaks (a \
      “name” in marks is quoted, a name alone is reported) and the words around it.
      """)

  @Argument(help: "A word, phrase or start of words, as in a lexicon.")
  var pattern: String

  @Argument(help: "Files and folders with articles, or '-'.", completion: .file())
  var inputs: [String]

  @Option(help: "Words on each side; the terminal shows as many as fit.")
  var context = 10

  @Option(help: "Only hits in this voice: author, quoted, reported or scare. Repeatable.")
  var voice: [Voice] = []

  @Option(help: "Only articles of this outlet. Repeatable.")
  var outlet: [String] = []

  @OptionGroup var table: TableOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var quiet: QuietOption

  func validate() throws {
    guard 0...1000 ~= context else {
      throw ValidationError("'--context \(context)' is out of range; use a number from 0 to 1000.")
    }
  }

  func run() async throws {
    let concordance = Concordance(pattern: pattern, context: context)
    let analyzer = try self.analyzer(for: concordance)
    var source = ArticleSource(inputs, map: try input.fieldMap(), outlets: outlet)
    let voices = Set(voice.isEmpty ? Voice.allCases : voice)
    let parallel = ParallelAnalysis<[ConcordanceLine]>(
      analyzer: analyzer, jobs: analysis.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      objection: { LanguageCheck.objection(to: $0) },
      render: { concordance.lines(in: $0).filter { voices.contains($0.voice) } })
    var results = KeywordResults(table: table)
    try await parallel.run(
      next: { source.next() },
      handle: { outcome in
        switch outcome {
        case .analyzed(_, let lines): results.add(lines)
        case .skipped(let skipped, _): source.tell(skipped)
        }
      })
    try source.check(articles: results.articles)
    try results.finish(pattern: pattern, isQuiet: quiet.quiet)
    if source.skipped > 0 { throw ExitStatus.skipped }
  }

  private func analyzer(for concordance: Concordance) throws -> ArticleAnalyzer {
    do {
      return try analysis.analyzer(with: concordance.lexicon)
    } catch LexiconError.badTerm(path: "", line: _, let term, let problem) {
      throw CommandFailure("the pattern '\(term)' \(problem)")
    }
  }
}

extension Voice: ExpressibleByArgument {}
