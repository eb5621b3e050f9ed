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
  /// that the user gave to one field is not taken for another by its usual name, and a nested value
  /// is taken for the text only, where it is an error.
  func choice(among fields: [RawField]) -> FieldChoice {
    var choice = FieldChoice()
    let named = columns.map { (field: $0.key, column: $0.value.lowercased()) }
    for (index, raw) in fields.enumerated() {
      let key = raw.key.lowercased()
      for name in named where name.column == key { choice.offer(index, rank: 0, for: name.field) }
      guard !named.contains(where: { $0.column == key }), let usual = Field.usual[key] else {
        continue
      }
      guard columns[usual.field] == nil, !raw.isNested || usual.field == .text else { continue }
      choice.offer(index, rank: usual.rank, for: usual.field)
    }
    return choice
  }

  /// The field other than the text that `key` stands for.
  func field(of key: String) -> Field? {
    let choice = choice(among: [RawField(key: key, value: "")])
    return choice.fields(at: 0).first { $0 != .text }
  }
}
