/// Writes lexicons in Slant's own format and in those of other programs.
///
/// Other formats know no inflection, so that an entry becomes all its forms; guards, the sign `=` and further
/// columns have no place in them and are told as losses.
public struct LexiconWriter: Sendable {
  /// A format that lexicons can be written in.
  public enum Format: String, CaseIterable, Sendable {
    /// Slant's own.
    case tsv
    /// LIWC's `.dic`.
    case dic
    /// quanteda's YAML.
    case yaml
    /// A term a line.
    case list
    /// A term and its valence a line, as in VADER's file.
    case vader
  }

  /// What a format has no place for.
  public enum Loss: Equatable, Sendable {
    /// Contexts in which a term does not count; the number of terms that have them.
    case guards(entries: Int)
    /// Terms written in a certain case, which then match in any.
    case caseSensitivity(entries: Int)
    /// A term with `#` for any number; it is left out.
    case anyNumber(term: String, line: Int)
    /// Columns other than the one that the format has.
    case columns([String])
  }

  private let inflector: Inflector

  /// A writer that inflects words with the help of the built-in irregular forms.
  public init() throws(LexiconError) {
    inflector = try Inflector(irregularForms: BuiltInLexicons.lexicon("irregular"))
  }

  /// The text of `lexicon` in `format`, and what it lacks.
  ///
  /// - Throws: ``LexiconError/missingColumn(path:column:)`` for a VADER list of a lexicon without valences.
  public func write(
    _ lexicon: Lexicon, _ format: Format
  ) throws(LexiconError) -> (text: String, losses: [Loss]) {
    let text: String
    let kept: String?
    switch format {
    case .tsv: return (SlantTSV.text(lexicon), [])
    case .dic: (text, kept) = (dictionary(lexicon), "class")
    case .yaml: (text, kept) = (yaml(lexicon), "class")
    case .list: (text, kept) = (list(lexicon), nil)
    case .vader: (text, kept) = (try valences(lexicon), "valence")
    }
    return (text, losses(lexicon, keptColumn: kept))
  }

  // MARK: Formats

  private func dictionary(_ lexicon: Lexicon) -> String {
    let (categories, terms) = termsByCategory(lexicon)
    var numbers: [String: [String]] = [:]
    var order: [String] = []
    for (index, category) in categories.enumerated() {
      for term in terms[category] ?? [] {
        if numbers[term] == nil { order.append(term) }
        numbers[term, default: []].append("\(index + 1)")
      }
    }
    var text = "%\n"
    for (index, category) in categories.enumerated() { text += "\(index + 1)\t\(category)\n" }
    text += "%\n"
    for term in order { text += ([term] + (numbers[term] ?? [])).joined(separator: "\t") + "\n" }
    return text
  }

  private func yaml(_ lexicon: Lexicon) -> String {
    let (categories, terms) = termsByCategory(lexicon)
    var text = ""
    for category in categories {
      text += Self.quoted(category) + ":\n"
      for term in terms[category] ?? [] { text += "  - " + Self.quoted(term) + "\n" }
    }
    return text
  }

  private func list(_ lexicon: Lexicon) -> String {
    Self.unique(lexicon.entries.flatMap(plainTerms)).map { $0 + "\n" }.joined()
  }

  private func valences(_ lexicon: Lexicon) throws(LexiconError) -> String {
    guard let valence = lexicon.column("valence") else {
      throw .missingColumn(path: lexicon.origin.path, column: "valence")
    }
    let further = ["sd", "ratings"].compactMap { lexicon.column($0) }
    var text = ""
    var seen: Set<String> = []
    for entry in lexicon.entries {
      let cells = ([valence] + further).map { lexicon.value($0, of: entry) }
      for term in plainTerms(entry) where seen.insert(term.lowercased()).inserted {
        text += ([term] + cells).joined(separator: "\t") + "\n"
      }
    }
    return text
  }

  // MARK: Terms

  /// The categories in order, and the terms of each, no term twice in one.
  private func termsByCategory(_ lexicon: Lexicon) -> ([String], [String: [String]]) {
    let column = lexicon.column("class")
    var categories = column == nil ? [] : lexicon.classes.map(\.id)
    var terms: [String: [String]] = [:]
    for entry in lexicon.entries {
      let cell = lexicon.value(column, of: entry)
      let category = cell.isEmpty ? lexicon.name : cell
      if terms[category] == nil, !categories.contains(category) { categories.append(category) }
      terms[category, default: []] += plainTerms(entry)
    }
    return (categories, terms.mapValues(Self.unique))
  }

  /// The forms of an entry without the sign of case; none where `#` stands for a number.
  private func plainTerms(_ entry: LexiconEntry) -> [String] {
    Self.hasNumber(entry)
      ? []
      : inflector.terms(of: entry).map { $0.hasPrefix("=") ? String($0.dropFirst()) : $0 }
  }

  private static func hasNumber(_ entry: LexiconEntry) -> Bool { entry.term.words.contains("#") }

  private static func unique(_ terms: [String]) -> [String] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0).inserted }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
  }

  private func losses(_ lexicon: Lexicon, keptColumn: String?) -> [Loss] {
    let guarded = lexicon.entries.count { !$0.unless.isEmpty }
    let exact = lexicon.entries.count { $0.term.hasPrefix("=") }
    let kept = [keptColumn] + (keptColumn == "valence" ? ["sd", "ratings"] : [])
    let columns = lexicon.columns.filter { !kept.contains($0) }
    return (columns.isEmpty ? [] : [.columns(columns)])
      + (guarded == 0 ? [] : [.guards(entries: guarded)])
      + (exact == 0 ? [] : [.caseSensitivity(entries: exact)])
      + lexicon.entries.filter(Self.hasNumber).map { .anyNumber(term: $0.term, line: $0.line) }
  }
}

extension LexiconWriter.Loss: CustomStringConvertible {
  /// What is lost, in words.
  public var description: String {
    switch self {
    case .guards(let entries): "the contexts of \(entries) entries have no place in this format"
    case .caseSensitivity(let entries): "\(entries) entries lose their '=' and match in any case"
    case .anyNumber(let term, _): "'\(term)' has a '#', which this format does not know; left out"
    case .columns(let names):
      "columns without a place in this format: \(names.joined(separator: ", "))"
    }
  }
}
