/// A column that an entities file may have, by the name in its header.
enum EntityColumn: String, CaseIterable {
  case canonical
  case alias
  case group
  case validFrom = "valid_from"
  case validTo = "valid_to"

  /// The column called `name`, in any case and with a space for the underscore; `nil` for none.
  init?(header name: String) {
    self.init(rawValue: PlainTable.columnName(name))
  }

  /// The column whose name is at most two letters away from `name`.
  static func nearest(to name: String) -> EntityColumn? {
    let name = name.lowercased()
    let distances = allCases.map { ($0, EditDistance.between(name, $0.rawValue)) }
    return distances.filter { $0.1 <= 2 }.min { $0.1 < $1.1 }?.0
  }
}
