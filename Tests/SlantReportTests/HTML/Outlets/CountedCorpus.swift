import SlantAnalysis
import SlantComparison

@testable import SlantReport

/// Records whose counts are made by hand, so that it is known which outlets differ.
enum CountedCorpus {
  /// Three outlets with eight articles in three months: the Echo has many loaded words, the Lamp and the
  /// Mirror few; in tone and sources they are alike.
  static let threeOutlets: [ArticleDigest] =
    articles(24, of: "Echo", loaded: 30) + articles(24, of: "Lamp", loaded: 3)
    + articles(24, of: "Mirror", loaded: 3)

  /// Too few articles for any test.
  static let twoSmallOutlets: [ArticleDigest] =
    articles(2, of: "Echo", loaded: 3) + articles(2, of: "Lamp", loaded: 3)

  /// Two outlets with the same articles.
  static let twoAlike: [ArticleDigest] =
    articles(8, of: "Echo", loaded: 3) + articles(8, of: "Lamp", loaded: 3)

  /// Articles of an outlet with `loaded` loaded words and up to four more.
  static func articles(_ count: Int, of outlet: String?, loaded: Int) -> [ArticleDigest] {
    (0..<count).map { (number: Int) in
      article(number, of: outlet, loaded: loaded + number % 5)
    }
  }

  /// An article on a day, with loaded words of the author among 300.
  static func article(_ number: Int, of outlet: String?, loaded: Int) -> ArticleDigest {
    let name = String(String(1001 + number).dropFirst())
    var keys = ArticleKeys(id: "\(outlet ?? "nobody")/\(name)")
    keys.outlet = outlet
    keys.date = "2025-0\(1 + number / 8)-1\(number % 8)"
    keys.title = "The council of Orrin meets for the \(number + 1). time"
    return ArticleDigest(
      keys: keys, counts: counts(number, loaded: loaded),
      speech: ArticleSpeech(
        tallies: [], pairs: [], labels: [], total: OutletSpeech(attributions: 4, quotedWords: 60)),
      names: [], loaded: [], voices: [], text: nil)
  }

  private static func counts(_ number: Int, loaded: Int) -> ArticleCounts {
    let step = number % 4
    var counts = ArticleCounts()
    let words: [(String, Int)] = [
      ("articles", 1), ("words", 400), ("words:author", 300), ("words:quoted", 80),
      ("words:title", 8), ("loaded", loaded), ("loaded:all", loaded), ("loaded:author", loaded),
      ("loaded:title", step % 2), ("loaded:author:alarming", loaded),
      ("tone_sum:author", -200_000 * step), ("tone_sentences:author", 6),
      ("tone_net:author", -500 * step),
    ]
    let sources: [(String, Int)] = [
      ("quotes", 4), ("quoted_words", 60 + 5 * step), ("named", 2), ("unnamed", step % 2),
      ("unstated", 1), ("unknown", step % 2), ("confidence_percent", 320),
      ("stance:endorsing", step % 2), ("stance:distancing", 1),
      ("mean:source_effective", 2_000_000 + 250_000 * step), ("articles:source_effective", 1),
    ]
    let values: [(String, Int)] = words + sources + framing(step)
    for (name, value) in values { counts.add(value, to: name) }
    return counts
  }

  private static func framing(_ step: Int) -> [(String, Int)] {
    [
      ("category:author:certainty:hedge", 2 + step), ("category:author:certainty:booster", step),
      ("category:author:morals:care_vice", 1 + step), ("framed:all:policy", 1),
      ("frame:all:policy:economic", 500_000 + 50_000 * step),
      ("frame:all:policy:quality_of_life", 500_000 - 50_000 * step), ("framed:all:generic", 1),
      ("frame:all:generic:conflict", 1_000_000), ("framed:all:my set", 1),
      ("frame:all:my set:<b>", 1_000_000), ("axis_net:all:harbour", step - 1),
      ("axis_hits:all:harbour", 4), ("harm:all", 3), ("harm_without_agent:all", step % 3),
      ("kill:all", 2), ("kill_without_agent:all", step % 2), ("harm:author", 2),
      ("harm_without_agent:author", step % 2),
      ("mean:headline_tone_difference", 100_000 * (step - 2)),
      ("articles:headline_tone_difference", 1),
      ("mean:headline_loaded_difference", 10_000_000 * (step - 1)),
      ("articles:headline_loaded_difference", 1),
      ("mean:headline_drops_hedge", step == 0 ? 1_000_000 : 0),
      ("articles:headline_drops_hedge", 1),
    ]
  }
}

/// Tables as rows by column.
enum CSVRecords {
  /// The rows of a table.
  static func rows<Row>(_ table: Table<Row>, _ values: [Row]) -> [[String: String]] {
    let csv: [UInt8] = table.header + table.csv(values)
    let cells = CSVReading.rows(String(decoding: csv, as: UTF8.self))
    return cells.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(cells[0], $0)) }
  }
}

/// The charts of a page.
struct FigureReading {
  let title: String
  let says: String
  let chart: ChartReading

  private static func plain(_ html: Substring) -> String {
    HTMLCheck.text(html).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .trimmingPrefix { $0.isWhitespace }.description
  }

  /// The figures of a page from top to bottom.
  static func all(_ html: String) -> [FigureReading] {
    html.matches(
      of:
        #/<figcaption><b class="title">(.*?)<\/b>((?s:.*?))<\/figcaption>\s*(<svg(?s:.*?)<\/svg>)\s*<(?:p|details)/#
    ).map { figure in
      FigureReading(
        title: plain(figure.1), says: plain(figure.2),
        chart: ChartReading(String(figure.3)))
    }
  }
}
