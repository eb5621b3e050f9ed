/// What a name or label says of the genre; a greater one goes before a lesser one.
enum GenreHint: Int, Comparable, Sendable {
  /// A section of the newsroom.
  case topic
  /// News.
  case news
  /// Neither news nor opinion.
  case neither
  /// Opinion.
  case opinion

  /// The genre of an article of which this is the greatest hint.
  var genre: Genre {
    switch self {
    case .topic, .news: .news
    case .neither: .unknown
    case .opinion: .opinion
    }
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The hints that an article gives.
enum GenreHints {
  /// The hints in label fields, title, section, address and by-line, in no order.
  static func of(_ article: Article) -> [GenreHint] {
    var hints = article.meta.compactMap { field in
      isLabel(field.key) ? GenreName.hint(in: field.value) : nil
    }
    hints += [article.genreLabel, article.section].compactMap { $0.flatMap(GenreName.hint) }
    hints += [
      article.title.flatMap(TitleLabel.hint), article.author.flatMap(BylineHint.hint),
      article.url.flatMap(AddressHint.hint),
    ].compactMap(\.self)
    return hints
  }

  /// The names of label fields, in small letters without spaces and marks.
  private static let labels: Set<String> = [
    "type", "label", "kind", "category", "categories", "desk", "section", "subsection", "rubric",
    "articletype", "contenttype", "documenttype", "doctype", "materialtype", "typeofmaterial",
    "newsdesk", "pillar", "pillarname", "sectionname", "newsgenre",
  ]

  private static func isLabel(_ key: String) -> Bool {
    labels.contains(GenreName.words(of: key).joined())
  }
}
