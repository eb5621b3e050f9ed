import FoundationEssentials

/// What other programs say of a measure: Tests/Fixtures/statistics, made by
/// Tests/Scripts/statistics-oracles.py.
struct OracleFixture<Case: Decodable>: Decodable {
  let versions: [String: String]
  let cases: [Case]

  /// The cases of the file `name`.json.
  static func cases(_ name: String) throws -> [Case] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "Fixtures/statistics/\(name).json")
    return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file)).cases
  }
}

/// Whether `value` is `expected` up to a part `tolerance` of it, or of 1 where it is smaller.
func isClose(_ value: Double?, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
  guard let value else { return false }
  return value == expected || abs(value - expected) <= tolerance * max(1, abs(expected))
}

/// Whether `value` is `expected` up to a part `tolerance` of it, however small it is.
func isRelativelyClose(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let value else { return false }
  return value == expected || abs(value - expected) <= tolerance * abs(expected)
}
