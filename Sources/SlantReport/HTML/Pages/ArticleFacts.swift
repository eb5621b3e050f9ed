internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus
internal import SlantText

/// What is known of an article beside its text, as its pages tell it.
struct ArticleFacts {
  private let article: Article
  /// The title given apart, or the headline within the text, or the id.
  let heading: String

  /// The facts of an article.
  init(_ article: AnalyzedArticle) {
    self.article = article.article
    heading = Shortening.text(Self.heading(article), to: 300)
  }

  /// The publisher.
  var outlet: String { article.outlet.map { Shortening.text($0, to: 120) } ?? "Outlet not given" }
  /// The day, as a template's section takes it.
  var date: [String] { [article.date.map { Shortening.text($0, to: 40) }].compactMap(\.self) }

  /// What a template asks; what is absent is an empty list, which a section leaves out.
  func values() -> [String: Any] {
    let address = article.url.flatMap { $0.utf8.count > 2_000 ? nil : $0 }
    let origin = article.origin.isEmpty ? article.id : article.origin
    return [
      "heading": heading, "outlet": outlet, "date": date,
      "origin": Shortening.text(origin, to: 300),
      "author": [article.author.map { Shortening.text($0, to: 200) }].compactMap(\.self),
      "url": [Escaping.webAddress(address)].compactMap(\.self),
    ]
  }

  private static func heading(_ article: AnalyzedArticle) -> String {
    if let title = article.article.title, !title.isEmpty { return title }
    let analysis = article.analysis
    let headline = analysis.sentences.first { $0.zone == .title }
    return headline.map { MarkNotes.plain($0.span, of: analysis.body) } ?? article.article.id
  }
}
