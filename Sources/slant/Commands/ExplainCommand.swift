import ArgumentParser
import SlantAnalysis
import SlantComparison
import SlantCorpus

/// `slant explain`: one article in the terminal.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows one article: its marks, who speaks, and the hits behind each score.",
    discussion: """
      Colours go to a terminal alone; NO_COLOR=1 turns them off, and CLICOLOR_FORCE=1 sends them on to \
      a pager.
      """)

  @Argument(
    help: "A file with an article, or with several of which --id names one.", completion: .file())
  var file: String

  @Option(help: "The id of the article in a file of several.")
  var id: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var analysis: AnalysisOptions

  func run() throws {
    let analyzer = try analysis.analyzer()
    let article = try self.article()
    let result = analyzer.analyze(
      text: article.text, title: article.title, date: article.date, targets: article.targets)
    let explanation = Explanation(
      AnalyzedArticle(article: article, analysis: result),
      style: Terminal.output.style)
    Output.print(explanation.text)
  }

  private func article() throws -> Article {
    var reader = CorpusReader(paths: [file], map: try input.fieldMap(), note: SkippedLine.tell)
    var reason: String?
    var found: [Article] = []
    while let next = reader.next(), found.count < 2 {
      switch next {
      case .article(let article):
        if id == nil || article.id == id { found.append(article) }
      case .skipped(let skipped): reason = reason ?? SkippedLine.text(skipped)
      }
    }
    guard let first = found.first else {
      let missing = id.map { "no article with the id '\($0)' in '\(file)'" }
      throw CommandFailure(missing ?? reason ?? "no article in '\(file)'")
    }
    if found.count > 1, id == nil {
      throw CommandFailure(
        "'\(file)' holds several articles; name one with --id, such as '\(first.id)'")
    }
    return first
  }
}
