internal import SlantStatistics

/// Articles and items to be judged, in random order under names that tell nothing.
public struct Sample: Equatable, Sendable {
  /// What is judged.
  public let unit: CodingUnit
  /// The articles in the order of their names.
  public let articles: [NamedArticle]
  /// The items in the order of their names.
  public let items: [NamedItem]

  /// A sample of all items of `articles`, shuffled.
  init(unit: CodingUnit, articles: [SampledArticle], using generator: inout SplitMix64) {
    self.unit = unit
    self.articles = articles.inRandomOrder(using: &generator).enumerated().map {
      NamedArticle(name: Self.name("A", $0.offset), article: $0.element)
    }
    let items = self.articles.flatMap { article in
      article.article.items.map { (article: article, item: $0) }
    }
    // A whole article is an item of its own name.
    self.items =
      unit == .article
      ? items.map { NamedItem(name: $0.article.name, article: $0.article, item: $0.item) }
      : items.inRandomOrder(using: &generator).enumerated().map {
        NamedItem(
          name: Self.name(unit.letter, $0.offset), article: $0.element.article,
          item: $0.element.item)
      }
  }

  /// `Q001` for the first.
  private static func name(_ letter: String, _ position: Int) -> String {
    let digits = String(position + 1)
    return letter + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}

/// An article of a sample under its name in the sheets.
public struct NamedArticle: Equatable, Sendable {
  /// `A001`.
  public let name: String
  /// The article.
  public let article: SampledArticle
}

/// An item of a sample under its name in the sheets.
public struct NamedItem: Equatable, Sendable {
  /// `Q001`; of a whole article that of the article.
  public let name: String
  /// Its article.
  public let article: NamedArticle
  /// The item.
  public let item: SampledItem
}
