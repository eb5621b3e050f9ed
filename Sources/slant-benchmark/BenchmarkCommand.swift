import FoundationEssentials
import Glibc
import SlantAnalysis
import SlantLexicon

/// `slant-benchmark [--answers-only] [--record]`: run at the top of the checkout.
///
/// With `--text FILE` it times the yardstick and the parts of attribution on a text of one's own.
@main
enum BenchmarkCommand {
  private static let articles = "notebooks-data/articles"
  private static let answers = "Tests/Fixtures/benchmark/answers.txt"

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 2, arguments[0] == "--text" {
      let text = try String(contentsOf: URL(filePath: arguments[1]), encoding: .utf8)
      let analyzer = try ArticleAnalyzer(lexicons: .builtIn())
      return show(Benchmark(corpus: [text], analyzer: analyzer).run(isTimed: true, isWhole: false))
    }
    guard arguments.allSatisfy({ ["--answers-only", "--record"].contains($0) }) else {
      fail("usage: slant-benchmark [--answers-only] [--record] | --text FILE")
    }
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn())
    let benchmark = Benchmark(corpus: try corpus(), analyzer: analyzer)
    let results = benchmark.run(isTimed: !arguments.contains("--answers-only"))
    show(results)
    let found = results.map { "\($0.name): \($0.answer)" }.joined(separator: "\n") + "\n"
    if arguments.contains("--record") {
      try Data(found.utf8).write(to: URL(filePath: answers))
    } else {
      let expected = try String(contentsOf: URL(filePath: answers), encoding: .utf8)
      guard found == expected else {
        fail("the answers differ from \(answers):\n\(expected)\nRead why, then use --record.")
      }
      print("all answers as recorded")
    }
  }

  /// The sample articles in the order of their paths.
  private static func corpus() throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: articles)
      .filter { $0.hasSuffix(".txt") }.sorted()
    guard !paths.isEmpty else { fail("no articles in \(articles); run at the top of the checkout") }
    return try paths.map { path in
      try String(contentsOf: URL(filePath: "\(articles)/\(path)"), encoding: .utf8)
    }
  }

  private static func show(_ results: [Benchmark.Result]) {
    let yardstick = results.first?.speed
    for result in results {
      guard let speed = result.speed, let yardstick else {
        print("\(result.name): \(result.answer)")
        continue
      }
      let ratio = Int((speed / yardstick * 100).rounded())
      print(
        "\(result.name): \(result.answer), \(tenths(speed)) MB/s, \(ratio) % of the yardstick"
      )
    }
  }

  private static func tenths(_ speed: Double) -> Double { (speed * 10).rounded() / 10 }

  private static func fail(_ message: String) -> Never {
    let line = Array("error: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(2)
  }
}
