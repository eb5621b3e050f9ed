internal import SlantComparison
internal import SlantCorpus

/// The articles on a story as the columns of tables, outlet by outlet.
struct StoryColumns {
  /// The most columns of one table; more articles have more tables.
  static let columnLimit = 5
  /// The most speakers or terms that a cell lists.
  static let itemLimit = 20

  private let articles: [ReportStory.Article]
  private let story: ReportStory
  private let classes: TermClasses

  /// Columns for `articles`, which are on `story`.
  init(
    _ articles: some Sequence<ReportStory.Article>,
    of story: ReportStory,
    classes: TermClasses
  ) {
    self.articles = Array(articles)
    self.story = story
    self.classes = classes
  }

  /// The tables; the columns are shared out evenly.
  ///
  /// - Parameters:
  ///   - start: The number of articles on earlier pages.
  ///   - total: The number of articles on the story.
  /// - Returns: What the template asks of each table.
  func tables(from start: Int, total: Int) -> [[String: Any]] {
    let count = max(1, (articles.count + Self.columnLimit - 1) / Self.columnLimit)
    return (0..<count).map { table in
      let columns = table * articles.count / count..<(table + 1) * articles.count / count
      return [
        "columns": articles[columns].map(values),
        "has-copies": articles[columns].contains { !copies($0).isEmpty },
        "range": "\(start + columns.lowerBound + 1)–\(start + columns.upperBound) of \(total)",
        "is-split": total > columns.count,
      ]
    }
  }

  /// The classes of loaded terms that the columns list.
  var legend: [[String: Any]] {
    let present = Set(
      articles.flatMap { terms($0.row.article).prefix(Self.itemLimit) }.map(\.termClass))
    return present.map(classes.look).sorted { ($0.letter, $0.id) < ($1.letter, $1.id) }.map {
      look in
      [
        "letter": look.letter, "style": look.style, "name": look.name, "meaning": look.meaning,
      ]
    }
  }

  private func values(_ article: ReportStory.Article) -> [String: Any] {
    let digest = article.row.article
    let counts = digest.counts
    let (voices, terms) = (digest.voices, terms(digest))
    return [
      "outlet": Self.name(digest.keys.outlet),
      "title": Shortening.text(article.link.heading, to: 200),
      "link": article.link.addresses(from: "../"),
      "where": article.link.addresses(of: .layout, from: "../"),
      "speaks": article.link.addresses(of: .speakers, from: "../"),
      "sums": article.link.addresses(of: .sums, from: "../"),
      "date": digest.keys.date ?? DisplayNumber.missing, "genre": digest.keys.genre.rawValue,
      "words": DisplayNumber.integer(counts.words),
      "share": DisplayNumber.percent(counts.quotedWords, of: counts.words),
      "voices": voices.prefix(Self.itemLimit).map(voice), "has-voices": !voices.isEmpty,
      "more-voices": ListCut.more(voices.count, limit: Self.itemLimit),
      "loaded": DisplayNumber.count(counts.authorLoaded, "hit"),
      "rate": DisplayNumber.decimal(counts.authorLoadedRate),
      "terms": terms.prefix(Self.itemLimit).map(term), "has-terms": !terms.isEmpty,
      "more-terms": ListCut.more(terms.count, limit: Self.itemLimit),
      "copy": copies(article),
    ]
  }

  /// How an outlet is called at the head of a column.
  static func name(_ outlet: String?) -> String {
    outlet.map { Shortening.text($0, to: 80) } ?? "Outlet not given"
  }

  private func voice(_ voice: StoryVoice) -> [String: Any] {
    let isNamed = voice.kind == "person" || voice.kind == "organisation"
    let kind = TermClasses.name(voice.kind)
    return [
      "name": voice.name.isEmpty ? kind : Shortening.text(voice.name, to: 80),
      "kind": voice.name.isEmpty || isNamed ? [] : [kind],
      "words": DisplayNumber.integer((voice.quotedWordsMilli + 500) / 1000),
    ]
  }

  /// The loaded terms of an article, those with most hits first.
  private func terms(_ article: ArticleDigest) -> [ArticleDigest.LoadedUse] {
    article.loaded.sorted { ($1.hits, $0.term, $0.termClass) < ($0.hits, $1.term, $1.termClass) }
  }

  private func term(_ use: ArticleDigest.LoadedUse) -> [String: Any] {
    let look = classes.look(of: use.termClass)
    return [
      "term": Shortening.text(use.term, to: 60), "letter": look.letter, "style": look.style,
      "times": use.hits == 1 ? [] : ["× \(use.hits)"],
    ]
  }

  /// What an article is a copy of, as a list for a template's section.
  private func copies(_ article: ReportStory.Article) -> [String] {
    var lines: [String] = []
    if let group = article.row.wireGroup {
      let others = story.articles.filter {
        $0.row.wireGroup == group && $0.row.article.keys.id != article.row.article.keys.id
      }
      let outlets = Set(others.map { Self.name($0.row.article.keys.outlet) }).sorted()
        .filter { $0 != Self.name(article.row.article.keys.outlet) }
      lines.append("The text of \(outlets.prefix(5).joined(separator: ", ")) too (\(group)).")
    }
    if let first = article.row.duplicateOf {
      lines.append(
        "Repeats \(Shortening.text(first, to: 80)) of the same outlet"
          + (article.isCounted ? "." : "; not counted in sums."))
    }
    return lines
  }
}
