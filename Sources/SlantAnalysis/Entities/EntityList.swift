public import SlantLexicon

/// A user's list of names: who is meant by which name, and which group each belongs to, over time.
///
/// A row holds within its dates, and there its canonical name is an alias too. For an article with a
/// date, rows with dates that hold go before rows without dates. For an article without one, rows
/// without dates count; where there are none, those with dates count if they all say the same. An
/// empty group says nothing. Aliases match in the case as written, as whole tokens; a small first
/// letter may be a capital where a sentence opens.
///
///     let list = try EntityList(rows: [.init(canonical: "Robert Mugabe", alias: "Mugabe")])
///     let lexicons = try LexiconSet.builtIn(replacements: [list.lexicon])
///     let analyzer = try ArticleAnalyzer(lexicons: lexicons, entities: list)
public struct EntityList: Equatable, Sendable {
  /// A row of the list.
  public struct Row: Equatable, Sendable {
    /// The name that tables and records use.
    public let canonical: String
    /// Another name that articles use.
    public let alias: String?
    /// The party, side or other group.
    public let group: String?
    /// When the row holds.
    public let period: EntityPeriod
    /// The line of the file, from 1.
    public let line: Int

    /// A row that holds from the first day of `validFrom` to the last one of `validTo`.
    public init(
      canonical: String, alias: String? = nil, group: String? = nil, validFrom: String? = nil,
      validTo: String? = nil, line: Int = 0
    ) {
      self.canonical = canonical
      self.alias = alias
      self.group = group
      period = EntityPeriod(from: validFrom, to: validTo)
      self.line = line
    }
  }

  /// The name of ``lexicon`` in a set.
  public static let lexiconName = "entities"

  /// The rows in the order of the file.
  public let rows: [Row]
  /// What of the list is doubtful.
  public let warnings: [EntityListWarning]
  /// The names as terms, to be compiled with the other lexicons.
  public let lexicon: Lexicon
  /// What each entry of ``lexicon`` stands for.
  let forms: [AliasForm]
  /// The rows of each alias, by the number of the alias.
  let aliasRows: [[Int]]
  /// The canonical names in the order of their first rows.
  let canonicals: [String]
  /// The number of the canonical name of each row.
  let canonicalOfRow: [Int]
  /// The rows of each canonical name that give a group.
  let groupRows: [[Int]]

  /// A list of `rows`.
  ///
  /// - Parameters:
  ///   - rows: The rows in the order of the file.
  ///   - origin: The file, for messages and run.json.
  /// - Throws: ``EntityListError`` for a name that cannot be matched, or two names of one identifier.
  public init(
    rows: [Row] = [], origin: LexiconOrigin = LexiconOrigin(path: "", hash: "")
  ) throws(EntityListError) {
    var names = EntityNames()
    for (number, row) in rows.enumerated() {
      do throws(EntityListError.Problem) {
        try names.add(row, number)
      } catch {
        throw EntityListError(path: origin.path, line: row.line, problem: error)
      }
    }
    self.rows = rows
    (canonicals, canonicalOfRow) = (names.canonicals, names.canonicalOfRow)
    (aliasRows, groupRows) = (names.aliasRows, names.groupRows)
    warnings = names.warnings(rows)
    let forms = names.forms()
    self.forms = forms.map(\.form)
    lexicon = Lexicon(
      name: Self.lexiconName, description: "Names and groups that the user lists.",
      entries: forms.map { LexiconEntry(term: "=" + $0.text, matchesInNames: true, line: $0.line) },
      origin: origin)
  }
}

/// A way in which an alias is written.
struct AliasForm: Equatable, Sendable {
  /// The number of the alias.
  let alias: Int
  /// Whether it counts only where a sentence opens: "The junta" for "the junta".
  let isOpening: Bool
}

/// The days on which a row of a list holds, both ends included.
public struct EntityPeriod: Equatable, Sendable {
  /// The first day as `yyyy-MM-dd`; `nil` for no limit.
  public let from: String?
  /// The last day; a month is taken to have 31.
  public let to: String?

  /// From the first day of `from` to the last of `to`, each a year, a month or a day.
  public init(from: String? = nil, to: String? = nil) {
    self.from = from.map { $0 + "0000-01-01".dropFirst($0.utf8.count) }
    self.to = to.map { $0 + "0000-12-31".dropFirst($0.utf8.count) }
  }

  /// Whether it has a first or a last day.
  public var isLimited: Bool { from != nil || to != nil }

  /// Whether `date`, as `yyyy-MM-dd`, lies within it.
  public func holds(on date: String) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}
