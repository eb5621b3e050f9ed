import SlantText

/// Numbers the names of a list of entities while its rows are added.
struct EntityNames {
  private(set) var canonicals: [String] = []
  private(set) var canonicalOfRow: [Int] = []
  private(set) var aliasRows: [[Int]] = []
  private(set) var groupRows: [[Int]] = []
  private var aliases: [String] = []
  private var lines: [Int] = []
  private var aliasNumbers: [String: Int] = [:]
  private var canonicalNumbers: [String: Int] = [:]
  private var firstOfID: [String: (name: String, line: Int)] = [:]

  /// Adds the row with this number.
  mutating func add(_ row: EntityList.Row, _ number: Int) throws(EntityListError.Problem) {
    let canonical = try canonical(row)
    canonicalOfRow.append(canonical)
    if row.group != nil { groupRows[canonical].append(number) }
    try add(alias: row.canonical, row, number)
    if let alias = row.alias, alias != row.canonical { try add(alias: alias, row, number) }
  }

  private mutating func canonical(_ row: EntityList.Row) throws(EntityListError.Problem) -> Int {
    if let known = canonicalNumbers[row.canonical] { return known }
    let id = Slug.make(row.canonical)
    if let first = firstOfID[id] {
      throw .sameID(row.canonical, other: first.name, line: first.line, id: id)
    }
    firstOfID[id] = (row.canonical, row.line)
    canonicalNumbers[row.canonical] = canonicals.count
    canonicals.append(row.canonical)
    groupRows.append([])
    return canonicals.count - 1
  }

  private mutating func add(
    alias: String, _ row: EntityList.Row, _ number: Int
  ) throws(EntityListError.Problem) {
    if let known = aliasNumbers[alias] {
      aliasRows[known].append(number)
      return
    }
    let words = alias.split(separator: " ")
    if alias.contains("*") || words.contains("#") { throw .wildcard(alias) }
    let hasWord = alias.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard hasWord else { throw .noWord(alias) }
    aliasNumbers[alias] = aliases.count
    aliases.append(alias)
    lines.append(row.line)
    aliasRows.append([number])
  }

  /// The ways in which the aliases are written, with the line of each.
  func forms() -> [(text: String, form: AliasForm, line: Int)] {
    aliases.enumerated().flatMap { number, alias in
      let asWritten = (Self.plain(alias), AliasForm(alias: number, isOpening: false), lines[number])
      let opening = opening(alias).map {
        (Self.plain($0), AliasForm(alias: number, isOpening: true), lines[number])
      }
      return [asWritten] + (opening.map { [$0] } ?? [])
    }
  }

  /// The alias with a capital for its small first letter, where nothing else is called so.
  private func opening(_ alias: String) -> String? {
    guard let first = alias.unicodeScalars.first, first.properties.isLowercase else { return nil }
    let opening = first.properties.titlecaseMapping + String(alias.unicodeScalars.dropFirst())
    return aliasNumbers[opening] == nil ? opening : nil
  }

  /// The name with the apostrophe of the typewriter, which stands for all in a pattern.
  private static func plain(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: name.unicodeScalars.map { $0 == "’" ? "'" : $0 })
    return String(scalars)
  }

  // MARK: Doubts

  /// Aliases of two entities, and entities of two groups, at the same time, by line.
  func warnings(_ rows: [EntityList.Row]) -> [EntityListWarning] {
    var warnings: [EntityListWarning] = []
    for (alias, numbers) in aliasRows.enumerated() {
      if let (row, first) = clash(numbers, rows, { canonicalOfRow[$0] }) {
        warnings.append(
          .ambiguous(
            alias: aliases[alias], line: rows[row].line, canonical: rows[row].canonical,
            first: rows[first].line))
      }
    }
    for numbers in groupRows {
      if let (row, first) = clash(numbers, rows, { rows[$0].group ?? "" }) {
        warnings.append(
          .twoGroups(
            canonical: rows[row].canonical, line: rows[row].line, group: rows[row].group ?? "",
            first: rows[first].line))
      }
    }
    return warnings.sorted { $0.line < $1.line }
  }

  /// Two rows that hold at the same time and say different things, the later one first.
  ///
  /// Rows are swept in the order of their first days. If two that differ overlap, then one of them
  /// also overlaps a differing row that ends last among those before it, so one look back is enough.
  private func clash<Value: Equatable>(
    _ numbers: [Int], _ rows: [EntityList.Row], _ value: (Int) -> Value
  ) -> (row: Int, first: Int)? {
    guard numbers.count > 1 else { return nil }
    for isLimited in [false, true] {
      let swept = numbers.filter { rows[$0].period.isLimited == isLimited }.sorted {
        (rows[$0].period.from ?? "", $0) < (rows[$1].period.from ?? "", $1)
      }
      var last: Int?
      for number in swept {
        guard let open = last else {
          last = number
          continue
        }
        let end = rows[open].period.to ?? "9"
        if (rows[number].period.from ?? "") <= end, value(number) != value(open) {
          return (max(number, open), min(number, open))
        }
        if end < rows[number].period.to ?? "9" { last = number }
      }
    }
    return nil
  }
}
