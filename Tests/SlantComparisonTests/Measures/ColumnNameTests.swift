import Testing

@testable import SlantComparison

struct ColumnNameTests {
  static let names: [(name: String, expected: String)] = [
    ("economic", "economic"), ("partisan label", "partisan_label"), ("B-C", "b_c"),
    ("Pos. Emo", "pos_emo"), ("--x--", "x"), ("a_b", "a_b"), ("Covid19", "covid19"), ("19", "19"),
    // Letters beyond ASCII are left out.
    ("naïve", "na_ve"), ("法", "class"), ("", "class"), ("İ", "i"),
  ]

  @Test(arguments: names)
  func `a name becomes snake case`(name: String, expected: String) {
    #expect(ColumnName.of(name) == expected)
    #expect(ColumnName.of(expected) == expected)
  }
}
