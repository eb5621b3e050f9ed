import SlantLexicon

/// What the lexicons below `names/` say, by entry number.
struct NameTables: Sendable {
  /// One of these lexicons.
  struct Table: Sendable {
    /// A row.
    struct Row: Sendable {
      /// The term without its sign for case, in lower case.
      let term: String
      let kind: String
      let gender: Entity.Gender
      let canonical: String
    }

    /// The position of the lexicon in the set.
    let lexicon: Int?
    private(set) var rows: [Row]

    init(_ name: String, in set: LexiconSet) {
      lexicon = set.index(of: name)
      guard let lexicon else {
        rows = []
        return
      }
      let source = set.lexicons[lexicon]
      let columns = ["kind", "gender", "canonical"].map { source.column($0) }
      rows = source.entries.map { entry in
        let term = entry.term.hasPrefix("=") ? String(entry.term.dropFirst()) : entry.term
        return Row(
          term: term.lowercased(), kind: source.value(columns[0], of: entry),
          gender: Entity.Gender(rawValue: source.value(columns[1], of: entry)) ?? .unknown,
          canonical: source.value(columns[2], of: entry))
      }
    }

    /// The hits of this lexicon.
    func hits(in hits: [[Hit]]) -> [Hit] { lexicon.map { hits[$0] } ?? [] }

    /// The same table with the canonical names of `other` where its own are missing.
    func completed(by other: Table) -> Table {
      let names = Dictionary(
        other.rows.map { ($0.term, $0.canonical) }, uniquingKeysWith: { first, _ in first })
      var copy = self
      copy.rows = rows.map { row in
        Row(
          term: row.term, kind: row.kind, gender: row.gender,
          canonical: row.canonical.isEmpty ? names[row.term] ?? "" : row.canonical)
      }
      return copy
    }
  }

  let firstNames: Table
  let titles: Table
  let roles: Table
  let places: Table
  let demonyms: Table
  let organisations: Table
  let heads: Table
  /// US states by their abbreviations and names in lower case.
  let states: [String: String]

  init(_ set: LexiconSet) {
    firstNames = Table("first_names", in: set)
    titles = Table("titles", in: set).completed(by: Table("abbreviations", in: set))
    roles = Table("roles", in: set)
    places = Table("places", in: set)
    demonyms = Table("demonyms", in: set)
    organisations = Table("organisations", in: set)
    heads = Table("org_heads", in: set)
    states = Dictionary(
      places.rows.filter { $0.kind == "state" || $0.kind == "state-abbr" }.map {
        ($0.term.hasSuffix(".") ? String($0.term.dropLast()) : $0.term, $0.canonical)
      }, uniquingKeysWith: { first, _ in first })
  }
}
