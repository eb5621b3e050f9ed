import SlantAnalysis
import SlantComparison
import SlantCorpus

/// What became of one input.
enum Outcome<Result: Sendable>: Sendable {
  /// It was analysed, and `Result` made of it.
  case analyzed(AnalyzedArticle, Result)
  /// It could not be read, or was read and is skipped.
  case skipped(Skipped, Article?)
}

/// Analyses articles in several tasks and hands the results on in the order of the input.
///
/// Inputs are read in chunks, and no more chunks are under way than twice the number of tasks, so that
/// memory does not grow with the input.
struct ParallelAnalysis<Result: Sendable> {
  /// Articles in a chunk.
  private static var chunkSize: Int { 16 }

  let analyzer: ArticleAnalyzer
  let jobs: Int
  /// Why an analysed article is to be skipped after all; `nil` to keep it.
  let objection: @Sendable (AnalyzedArticle) -> Skipped?
  /// What is made of each analysed article, in parallel too.
  let render: @Sendable (AnalyzedArticle) -> Result

  /// Runs until `next` returns `nil`, or the command is asked to stop; `handle` gets every outcome in order.
  func run(
    next: () throws -> ReadResult?, handle: (Outcome<Result>) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, [Outcome<Result>]).self) { group in
      var started = 0
      var finished = 0
      var waiting: [Int: [Outcome<Result>]] = [:]
      var isAtEnd = false
      while true {
        while !isAtEnd, started - finished < 2 * jobs {
          let chunk = try Self.chunk(next)
          isAtEnd = chunk.count < Self.chunkSize
          guard !chunk.isEmpty else { break }
          let number = started
          started += 1
          group.addTask { (number, chunk.map(analyze)) }
        }
        guard finished < started, let (number, outcomes) = try await group.next() else { break }
        waiting[number] = outcomes
        while let ready = waiting.removeValue(forKey: finished) {
          for outcome in ready { try handle(outcome) }
          finished += 1
        }
      }
    }
  }

  private static func chunk(_ next: () throws -> ReadResult?) throws -> [ReadResult] {
    var chunk: [ReadResult] = []
    while chunk.count < chunkSize, Interruption.requested == nil, let result = try next() {
      chunk.append(result)
    }
    return chunk
  }

  @Sendable
  private func analyze(_ input: ReadResult) -> Outcome<Result> {
    switch input {
    case .skipped(let skipped): return .skipped(skipped, nil)
    case .article(let article):
      let analysis = analyzer.analyze(
        text: article.text, title: article.title, date: article.date, targets: article.targets)
      let analyzed = AnalyzedArticle(article: article, analysis: analysis)
      if let skipped = objection(analyzed) { return .skipped(skipped, article) }
      return .analyzed(analyzed, render(analyzed))
    }
  }
}
