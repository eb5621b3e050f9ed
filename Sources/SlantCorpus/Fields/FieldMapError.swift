/// What is wrong with the value of `--map`.
public enum FieldMapError: Error, Equatable, CustomStringConvertible {
  /// A pair without `=`.
  case notAPair(String)
  /// A name left of `=` that is no field.
  case unknownField(String)
  /// Nothing right of `=`.
  case noColumn(FieldMap.Field)
  /// A field that is given twice.
  case fieldTwice(FieldMap.Field)

  /// What is wrong, and what to write.
  public var description: String {
    switch self {
    case .notAPair(let pair):
      return "'\(pair)' in --map is not a pair; write field=column, for example text=body"
    case .unknownField(let name):
      let fields = FieldMap.Field.allCases.map(\.rawValue).listed(with: "and")
      let hint = Self.nearest(to: name).map { ". Did you mean '\($0.rawValue)'?" } ?? ""
      return "unknown field '\(name)' in --map; the fields are \(fields)\(hint)"
    case .noColumn(let field):
      return "'\(field.rawValue)=' in --map names no column; write \(field.rawValue)=column"
    case .fieldTwice(let field):
      return "field '\(field.rawValue)' is given twice in --map; give it once"
    }
  }

  /// The field that is usually called `name`, or whose own name is at most two letters away.
  private static func nearest(to name: String) -> FieldMap.Field? {
    let name = name.lowercased()
    if let usual = FieldMap.Field.usual[name] { return usual.field }
    let distances = FieldMap.Field.allCases.map { ($0, EditDistance.between(name, $0.rawValue)) }
    return distances.filter { $0.1 <= 2 && $0.1 < $0.0.rawValue.count }.min { $0.1 < $1.1 }?.0
  }
}
