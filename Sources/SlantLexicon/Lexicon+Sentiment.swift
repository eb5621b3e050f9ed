extension Lexicon {
  /// The name of the lexicon that tone is scored with.
  public static let sentimentName = "sentiment"

  /// Columns in which lists keep what a word is worth, the likeliest first.
  private static let valueColumns = ["valence", "value", "score", "weight"]

  /// The largest valence.
  private static let scale = 4.0

  /// The list as the lexicon that tone is scored with.
  ///
  /// Its numbers become valences in thousandths. A list with a number beyond 4 is brought to −4…4 by
  /// one factor for all: AFINN's −5 becomes −4, its 1 becomes 0.8.
  ///
  /// - Throws: ``LexiconError`` for a list without a column of numbers or a cell that is none.
  public func asSentiment() throws(LexiconError) -> Lexicon {
    guard let name = Self.valueColumns.first(where: { column($0) != nil }) else {
      throw .missingColumn(path: origin.path, column: "valence")
    }
    let position = column(name)
    var numbers: [Double] = []
    for entry in entries {
      let cell = value(position, of: entry)
      guard let number = cell.number else {
        throw .badValue(
          path: origin.path, line: entry.line, column: name, value: cell, allowed: "a number")
      }
      numbers.append(number)
    }
    let largest = numbers.map(abs).max() ?? 0
    let factor = largest > Self.scale ? Self.scale / largest : 1
    return with(
      name: Self.sentimentName, columns: ["valence"],
      entries: zip(entries, numbers).map { entry, number in
        entry.with(values: ["\((number * factor * 1000).rounded() / 1000)"])
      })
  }
}
