extension FieldMap {
  /// A field of an article that a column or key can hold.
  public enum Field: String, CaseIterable, Sendable {
    /// The text of the article.
    case text
    /// The headline.
    case title
    /// The publisher.
    case outlet
    /// The day of publication.
    case date
    /// The author or byline.
    case author
    /// The address of the article.
    case url
    /// The desk or category.
    case section
    /// What the outlet calls the article: news, opinion, column.
    case genre
    /// The name of the article in every table.
    case id
  }
}

/// One column or key with its value, before it is known which field it holds.
struct RawField: Sendable, Equatable {
  var key: String
  var value: String
  /// Whether the value is a JSON array or object, as compact JSON text.
  var isNested = false
}

/// Where in a row each field of an article stands.
struct FieldChoice: Sendable {
  private var best: [FieldMap.Field: (index: Int, rank: Int)] = [:]

  /// The index of the column or key that holds `field`, if one does.
  subscript(field: FieldMap.Field) -> Int? { best[field]?.index }

  /// The fields that the column or key at `index` holds.
  func fields(at index: Int) -> [FieldMap.Field] {
    FieldMap.Field.allCases.filter { self[$0] == index }
  }

  /// The choice for a text file, whose text is no column or key.
  var withoutText: Self {
    var choice = self
    choice.best[.text] = nil
    return choice
  }

  /// Takes the item at `index` for `field`, unless an earlier one is of the same or a lower rank.
  mutating func offer(_ index: Int, rank: Int, for field: FieldMap.Field) {
    if let taken = best[field], taken.rank <= rank { return }
    best[field] = (index, rank)
  }
}
