/// Provenance, classes and numbers.
struct ColumnCheck {
  private let lexicon: Lexicon
  static let numberColumns = ["valence", "value", "weight", "intensity"]

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The columns whose values the header is to explain: beside classes, poles only say more of them.
  private var classColumns: [String] {
    Lexicon.classColumns.filter { $0 != Lexicon.poleColumn || lexicon.isAxis }
  }

  /// The findings; a file of another program has no header to check.
  func findings(checksHeader: Bool) -> [LexiconFinding] {
    (checksHeader ? missingHeaders + unusedClasses : [])
      + lexicon.entries.flatMap { entry in
        problems(of: entry).map { LexiconFinding(line: entry.line, problem: $0) }
      }
  }

  private var missingHeaders: [LexiconFinding] {
    let headers = [
      ("licence", lexicon.licence), ("provenance", lexicon.provenance),
      ("description", lexicon.description),
    ]
    return headers.filter(\.1.isEmpty)
      .map { LexiconFinding(line: 1, problem: .noHeader($0.0)) }
  }

  private var unusedClasses: [LexiconFinding] {
    let used = Set(
      classColumns.flatMap { column in
        lexicon.entries.flatMap { classes(column, $0) }
      })
    return lexicon.classes.filter { !used.contains($0.id) }
      .map { LexiconFinding(line: 1, problem: .unusedClass($0.id)) }
  }

  private func problems(of entry: LexiconEntry) -> [LexiconFinding.Problem] {
    var problems: [LexiconFinding.Problem] = []
    if entry.provenance.isEmpty { problems.append(.noProvenance(term: entry.term)) }
    for column in classColumns where !lexicon.classes.isEmpty {
      for name in classes(column, entry) where !lexicon.classes.contains(where: { $0.id == name }) {
        problems.append(.unknownClass(name, column: column, term: entry.term))
      }
    }
    for column in Self.numberColumns {
      let cell = lexicon.value(lexicon.column(column), of: entry)
      if !cell.isEmpty, cell.number == nil {
        problems.append(.badNumber(cell, column: column, term: entry.term))
      }
    }
    return problems
  }

  /// The classes in a cell; a word of several kinds has a `/` between them.
  private func classes(_ column: String, _ entry: LexiconEntry) -> [String] {
    guard let position = lexicon.column(column) else { return [] }
    let cell = lexicon.value(position, of: entry)
    if lexicon.classes.contains(where: { $0.id == cell }) { return [cell] }
    let parts = cell.split(separator: "/").map(String.init)
    return parts.isEmpty && lexicon.categoryColumn == nil ? [cell] : parts
  }
}
