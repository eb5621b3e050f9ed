/// Which column or key of the input holds which field of an article.
///
/// The usual names are known (see ``Field/usualNames``); a user puts others in their place with
/// `--map`:
///
///     let map = try FieldMap(parsing: "text=body,outlet=source")
///
/// Names of columns and keys are compared without regard to case.
public struct FieldMap: Sendable, Equatable {
  /// The columns that the user named, by field.
  public private(set) var columns: [Field: String] = [:]

  /// Creates the map of the usual names.
  public init() {}

  /// Creates the map of the usual names and of those in `list`, which replace them.
  ///
  /// - Parameter list: Pairs `field=column`, separated by commas.
  /// - Throws: ``FieldMapError`` for a pair without `=` or without a column, for a field that does
  ///   not exist and for a field that is given twice.
  public init(parsing list: String) throws(FieldMapError) {
    for pair in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let equals = pair.firstIndex(of: "=") else { throw .notAPair(String(pair)) }
      let name = pair[..<equals].trimmed
      let column = pair[pair.index(after: equals)...].trimmed
      guard let field = Field(rawValue: name.lowercased()) else { throw .unknownField(name) }
      guard !column.isEmpty else { throw .noColumn(field) }
      guard columns[field] == nil else { throw .fieldTwice(field) }
      columns[field] = column
    }
  }
}

extension FieldMap {
  /// The index of the item of `fields` that holds each field of an article.
  ///
  /// A name that the user gave comes first and alone; then the usual names in their order. A column
  /// that the user gave to one field is not taken for another by its usual name. An array or object
  /// is taken after all else, and only where something can be made of it; the address of a page
  /// where an outlet is usually named, after all other addresses.
  func choice(among fields: [RawField]) -> FieldChoice {
    var choice = FieldChoice(count: fields.count)
    let named = columns.map { (field: $0.key, column: $0.value.lowercased()) }
    for (index, raw) in fields.enumerated() {
      let key = raw.key.lowercased()
      for name in named where name.column == key { choice.offer(index, rank: 0, for: name.field) }
      guard !named.contains(where: { $0.column == key }), let usual = Field.usual[key] else {
        continue
      }
      let field = raw.form == .address && usual.field == .outlet ? .url : usual.field
      guard columns[field] == nil, raw.form != .nested || field.maybeNested else { continue }
      let isLast = raw.form == .nested || field != usual.field
      choice.offer(index, rank: usual.rank + (isLast ? Field.lastRanks : 0), for: field)
    }
    return choice
  }

  /// The field other than the text that `key` stands for.
  func field(of key: String) -> Field? {
    let choice = choice(among: [RawField(key: key, value: "")])
    return choice.fields(at: 0).first { $0 != .text }
  }
}

extension FieldMap.Field {
  /// Whether an array or object may be read as this field.
  fileprivate var maybeNested: Bool { self == .text || self == .outlet || self == .author }

  /// More than there are usual names of a field.
  fileprivate static let lastRanks = 100
}
