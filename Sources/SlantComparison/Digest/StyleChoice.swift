public import SlantAnalysis

/// A figure of style that is compared because the user asks for it.
public struct StyleChoice: Equatable, Sendable {
  /// The part of the article.
  public let part: StylePart
  /// The name of the figure, as in features.csv.
  public let name: String

  /// The figure called `text`: `mtld`, or `title.word_count` for a part of the article.
  ///
  /// - Returns: `nil` where there is no such part or figure.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard let part = parts.count == 2 ? StylePart(rawValue: parts[0]) : .text,
      let name = parts.last, StyleFeature.named(name) != nil
    else { return nil }
    self.part = part
    self.name = name
  }

  /// The figure as it is asked for: `mtld`, `title.word_count`.
  public var text: String { part == .text ? name : "\(part.rawValue).\(name)" }

  /// The name of the mean: `style_mtld`, `style_title_word_count`.
  var measure: String { part == .text ? "style_\(name)" : "style_\(part.rawValue)_\(name)" }

  /// What the mean is of, in words.
  var meaning: String {
    let description = StyleFeature.named(name)?.description ?? name
    return "mean over articles, in the \(part.rawValue): \(description)"
  }

  /// The figure of an article; `nil` where it is missing.
  func value(_ style: ArticleStyle) -> Double? {
    StyleFeature.named(name)?.value(style[part])
  }
}

extension [StyleChoice] {
  /// The counts from which the means of these figures are made.
  ///
  /// - Parameter value: The figure of the article; `nil` where it is missing.
  /// - Returns: The sum and the number of articles for each figure that is not missing.
  package func counts(_ value: (StyleChoice) -> Double?) -> ArticleCounts {
    reduce(into: ArticleCounts()) { counts, choice in
      counts.addToMean(value(choice), of: choice.measure)
    }
  }

  /// Those of `counts` that belong to these figures.
  package func counts(among counts: ArticleCounts) -> ArticleCounts {
    reduce(into: ArticleCounts()) { own, choice in own.copyMean(of: choice.measure, from: counts) }
  }
}
