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
  /// What kind of value it is, as far as the choice of fields goes.
  enum Form: UInt8, Sendable {
    case plain
    /// The address of a page, which is not the name of an outlet.
    case address
    /// A JSON array or object, as compact JSON text.
    case nested
  }

  var key: String
  var value: String
  var form = Form.plain
  /// Whether the value was read as something else, so that it is neither a field nor meta.
  var isUsed = false
}

/// Where in a row each field of an article stands.
struct FieldChoice: Sendable {
  private var best = [(index: Int, rank: Int)?](
    repeating: nil, count: FieldMap.Field.allCases.count)
  /// The fields that the column or key at each index holds.
  private var held: [[FieldMap.Field]]

  /// Creates the choice of nothing among so many columns or keys.
  init(count: Int = 0) { held = Array(repeating: [], count: count) }

  /// The index of the column or key that holds `field`, if one does.
  subscript(field: FieldMap.Field) -> Int? { best[field.place]?.index }

  /// The fields that the column or key at `index` holds.
  func fields(at index: Int) -> [FieldMap.Field] { held[index] }

  /// The choice for a text file, whose text is no column or key.
  var withoutText: Self {
    var choice = self
    choice.take(nil, for: .text)
    return choice
  }

  /// Takes the item at `index` for `field`, unless an earlier one is of the same or a lower rank.
  mutating func offer(_ index: Int, rank: Int, for field: FieldMap.Field) {
    if let taken = best[field.place], taken.rank <= rank { return }
    take((index, rank), for: field)
  }

  private mutating func take(_ item: (index: Int, rank: Int)?, for field: FieldMap.Field) {
    if let old = best[field.place] { held[old.index].removeAll { $0 == field } }
    best[field.place] = item
    if let item { held[item.index] = FieldMap.Field.allCases.filter { self[$0] == item.index } }
  }
}

extension FieldMap.Field {
  /// The place of the field among all.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
