extension Lexicon {
  /// The column that names the pole of an entry: a lexicon that has it, and no classes or frames, is an
  /// axis.
  public static let poleColumn = "pole"

  /// Whether its entries stand at the two poles of an axis.
  ///
  /// Both poles share the text: of two matches at a place the longest counts, so that "no danger" in one
  /// list keeps "danger" in the other from counting.
  public var isAxis: Bool {
    column(Self.poleColumn) != nil && column(Self.frameColumn) == nil && column("class") == nil
      && !BuiltInLexicons.names.contains(name)
  }

  /// An axis from two lists, whose names become those of its poles.
  ///
  /// Classes, weights and further columns of the lists are left out.
  ///
  /// - Parameters:
  ///   - name: The name of the axis.
  ///   - negative: The words of the pole that counts −1.
  ///   - positive: The words of the pole that counts +1.
  /// - Returns: A lexicon with the column `pole`, the negative one first; its origin names both files.
  /// - Throws: ``LexiconError`` for a list without a term, a term that is wrong, and for one that both
  ///   lists have in some form.
  public static func axis(
    _ name: String, negative: Lexicon, positive: Lexicon
  ) throws(LexiconError) -> Lexicon {
    let poles = [negative, positive]
    let inflector = try Inflector(irregularForms: BuiltInLexicons.lexicon("irregular"))
    for pole in poles {
      if pole.entries.isEmpty { throw .noEntries(path: pole.origin.path) }
      var builder = MatcherBuilder(inflector: inflector, lexiconCount: 1)
      try builder.add(pole)
    }
    try refuseWords(of: positive, thatAreIn: negative, inflector)
    return Lexicon(
      name: name,
      description: "An axis from \(negative.name) (negative) to \(positive.name) (positive).",
      provenance: poles.map(\.provenance).filter { !$0.isEmpty }.joined(separator: "; "),
      classes: poles.map { LexiconClass(id: $0.name, meaning: $0.description) },
      columns: [poleColumn],
      entries: poles.flatMap { pole in pole.entries.map { $0.with(values: [pole.name]) } },
      origin: LexiconOrigin(
        path: poles.map(\.origin.path).joined(separator: ","),
        hash: poles.map(\.origin.hash).joined(separator: ",")))
  }

  private static func refuseWords(
    of list: Lexicon, thatAreIn other: Lexicon, _ inflector: Inflector
  ) throws(LexiconError) {
    var known: [String: LexiconEntry] = [:]
    for entry in other.entries {
      for form in inflector.terms(of: entry) where known[plain(form)] == nil {
        known[plain(form)] = entry
      }
    }
    for entry in list.entries {
      for form in inflector.terms(of: entry) {
        guard let first = known[plain(form)] else { continue }
        throw .inBothLists(
          term: plain(form), path: list.origin.path, line: entry.line,
          other: other.origin.path, otherLine: first.line)
      }
    }
  }

  /// A term in lower case, without the sign of an entry that counts case.
  private static func plain(_ term: String) -> String {
    let words = term.utf8.first == UInt8(ascii: "=") ? String(term.dropFirst()) : term
    return words.lowercased()
  }
}
