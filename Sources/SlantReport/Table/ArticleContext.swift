internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus
internal import SlantText

/// An article with what its rows and its record share, worked out once.
///
/// A class, since each of its many rows refers to it.
final class ArticleContext: Sendable {
  /// The text with its metadata.
  let article: Article
  /// What was found in it.
  let analysis: ArticleAnalysis
  /// Summed values of the author's loaded terms by class, in thousandths, headlines left out.
  let authorLoaded: [String: Int]
  private let bodyOffsets: ScalarOffsets
  private let titleOffsets: ScalarOffsets?

  /// The context of an article.
  init(_ analyzed: AnalyzedArticle) {
    article = analyzed.article
    analysis = analyzed.analysis
    bodyOffsets = ScalarOffsets(analyzed.analysis.body.bytes)
    titleOffsets = analyzed.analysis.title.map { ScalarOffsets($0.bytes) }
    authorLoaded = Self.loadedByClass(analyzed.analysis.terms)
  }

  /// The same span in Unicode scalars of the text, or of the title.
  func scalars(_ span: TextSpan, inTitle: Bool = false) -> Range<Int> {
    let offsets = inTitle ? titleOffsets ?? bodyOffsets : bodyOffsets
    return offsets.scalars(before: span.start)..<offsets.scalars(before: span.end)
  }

  /// The UTF-8 of a span of the text, or of the title.
  func text(_ span: TextSpan, inTitle: Bool = false) -> ArraySlice<UInt8> {
    indexed(inTitle).bytes[span.range]
  }

  /// The sentence of the text that holds a token.
  func sentence(ofToken token: Int) -> Int { analysis.body.sentence(of: token) }

  /// The number of the paragraph that a sentence of the text belongs to, from 1.
  func paragraph(ofSentence sentence: Int) -> Int {
    analysis.body.sentences[sentence].paragraph + 1
  }

  /// The text, or the title given apart.
  func indexed(_ isTitle: Bool) -> IndexedText {
    isTitle ? analysis.title ?? analysis.body : analysis.body
  }

  /// The entity at `position` in the list of entities.
  func entity(_ position: Int?) -> Entity? { position.map { analysis.entities[$0] } }

  private static func loadedByClass(_ terms: [TermHit]) -> [String: Int] {
    var sums: [String: Int] = [:]
    for hit in terms
    where hit.isScored && hit.voice == .author && hit.zone != .title && hit.kind == .loaded {
      sums[hit.termClass, default: 0] += hit.value
    }
    return sums
  }
}

/// A row that tells of something in an article.
struct ItemRow<Item: Sendable>: Sendable {
  /// The article.
  let context: ArticleContext
  /// What the row tells of.
  let item: Item
  /// The position of the item in its list, from 0.
  let number: Int
}

extension ItemRow {
  /// A row for each of `items`.
  static func rows(_ context: ArticleContext, _ items: [Item]) -> [ItemRow] {
    items.enumerated().map { ItemRow(context: context, item: $0.element, number: $0.offset) }
  }
}
