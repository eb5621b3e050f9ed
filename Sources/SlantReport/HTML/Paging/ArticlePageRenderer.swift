internal import SlantComparison
internal import SlantCorpus
internal import SlantLexicon

/// Makes the pages of an article: the part of a report that can be done in parallel.
struct ArticlePageRenderer: Sendable {
  private let classes: TermClasses
  private let entries: EntryIndex
  private let version: String
  private let group: String
  private let choice: PageChoice
  private let limit: Int
  private let sample = SharedArticleSample()

  /// A renderer for articles that were analysed with `lexicons`.
  ///
  /// - Parameters:
  ///   - lexicons: They explain the marks.
  ///   - choice: Which articles have pages.
  ///   - grouping: What articles are put together by, which the navigation names.
  ///   - version: The version of Slant.
  ///   - limit: The most bytes of a page without its frame.
  init(
    lexicons: [Lexicon], choice: PageChoice, grouping: Grouping = .outlet, version: String,
    limit: Int = PageParts.limit
  ) {
    group = GroupWords(grouping).singular
    self.limit = limit
    classes = TermClasses(lexicons.first { $0.name == "loaded" })
    entries = EntryIndex(lexicons)
    self.choice = choice
    self.version = version
  }

  /// The pages of an article; without files where it is to have none.
  func render(_ article: AnalyzedArticle) throws -> RenderedPages {
    let (id, outlet) = (article.article.id, article.article.outlet)
    let hasPages =
      switch choice {
      case .none: false
      case .sample: sample.takes(id, outlet: outlet)
      case .all: true
      }
    return hasPages
      ? try pages(of: article)
      : RenderedPages(id: id, heading: ArticleFacts(article).heading, name: PageNames.name(for: id))
  }

  /// The pages of an article under its name, or under another where that was found to be taken.
  func pages(of article: AnalyzedArticle, attempt: Int = 0) throws -> RenderedPages {
    let facts = ArticleFacts(article)
    let notes = MarkNotes(analysis: article.analysis, classes: classes, entries: entries)
    let name = PageNames.name(for: article.article.id, attempt: attempt)
    let page = try ArticlePage(facts, notes, name: name, limit: limit)
    let check = CheckPage(
      facts, notes, name: name, places: page.places, limit: limit)
    var pages = RenderedPages(
      id: article.article.id, heading: facts.heading, name: name, places: page.places)
    for part in 1...page.count {
      pages.files.append(
        (
          PageParts.file(name, part: part),
          try page.html(part: part, group: group, version: version)
        ))
    }
    for part in 1...check.count {
      pages.files.append(
        (
          CheckPage.file(name, part: part),
          try check.html(part: part, group: group, version: version)
        ))
    }
    var checksum = Checksum()
    for file in pages.files { checksum.add(file.html) }
    pages.checksum = checksum.value
    return pages
  }
}

/// The finished pages of an article.
struct RenderedPages: Sendable {
  /// The id of the article.
  let id: String
  /// The title given apart, or the headline within the text, or the id.
  let heading: String
  /// What the names of its files begin with.
  let name: String
  /// Where its sections and paragraphs stand.
  var places = ArticlePlaces()
  /// The files below `articles`, the article's page first; empty where it has none.
  var files: [(name: String, html: String)] = []
  /// The checksum of the files.
  var checksum: UInt64 = 0

  /// The same without what is in the files.
  var written: WrittenPages {
    WrittenPages(
      id: id, heading: heading, name: name, places: places, files: files.map(\.name),
      size: files.reduce(0) { $0 + $1.html.utf8.count }, checksum: checksum)
  }
}
