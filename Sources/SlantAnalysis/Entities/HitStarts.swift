import SlantLexicon

/// The hits of a lexicon by the token at which they start.
struct HitStarts {
  private let hits: [Hit]
  /// One more than the number of the hit that starts at each token; 0 for none.
  private var numbers: [UInt32]

  /// The hits of `table` in a text of `count` tokens.
  init(_ table: NameTables.Table, in hits: [[Hit]], count: Int) {
    self.hits = table.hits(in: hits)
    numbers = Array(repeating: 0, count: count)
    for (number, hit) in self.hits.enumerated() {
      numbers[hit.tokens.lowerBound] = UInt32(number + 1)
    }
  }

  /// The row and the end of the hit that starts at token `index`, or `nil`.
  subscript(index: Int) -> (row: Int, end: Int)? {
    guard index < numbers.count, numbers[index] > 0 else { return nil }
    let hit = hits[Int(numbers[index]) - 1]
    return (hit.entry, hit.tokens.upperBound)
  }
}

/// The hits of all lexicons of names in a text.
struct NameHits {
  let tables: NameTables
  let firstNames: HitStarts
  let titles: HitStarts
  let roles: HitStarts
  let places: HitStarts
  let demonyms: HitStarts
  let organisations: HitStarts
  let heads: HitStarts

  init(_ tables: NameTables, in hits: [[Hit]], count: Int) {
    self.tables = tables
    firstNames = HitStarts(tables.firstNames, in: hits, count: count)
    titles = HitStarts(tables.titles, in: hits, count: count)
    roles = HitStarts(tables.roles, in: hits, count: count)
    places = HitStarts(tables.places, in: hits, count: count)
    demonyms = HitStarts(tables.demonyms, in: hits, count: count)
    organisations = HitStarts(tables.organisations, in: hits, count: count)
    heads = HitStarts(tables.heads, in: hits, count: count)
  }

  /// The title or role that starts at token `index`.
  func office(at index: Int) -> (row: Int, end: Int, isTitle: Bool)? {
    if let title = titles[index], title.end >= (roles[index]?.end ?? 0) {
      return (title.row, title.end, true)
    }
    return roles[index].map { ($0.row, $0.end, false) }
  }

  /// What the title or role says.
  func row(of office: (row: Int, end: Int, isTitle: Bool)) -> NameTables.Table.Row {
    office.isTitle ? tables.titles.rows[office.row] : tables.roles.rows[office.row]
  }
}
