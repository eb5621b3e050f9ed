/// A lexicon while a file of another program's format is read.
struct LexiconDraft {
  /// The columns of the lexicon; `class` is the first where there is one.
  private let columns: [String]
  /// How many of the first columns make an entry another one than that of the same term.
  private let qualifiers: Int
  private var terms = ForeignTerm()
  private var entries: [LexiconEntry] = []
  private var classes: [(id: String, meaning: String, line: Int)] = []
  private var knownClasses: Set<String> = []
  private var usedClasses: Set<String> = []
  private var firstLines: [[String]: Int] = [:]
  private var warnings: [LexiconWarning]
  private var irregularities: [(kind: LexiconWarning.Irregularity, line: Int, count: Int)] = []

  /// A draft without entries.
  init(columns: [String], qualifiers: Int, warnings: [LexiconWarning] = []) {
    self.columns = columns
    self.qualifiers = qualifiers
    self.warnings = warnings
  }

  // MARK: Adding

  /// Adds a term of the file with the values of each of its entries.
  mutating func add(
    _ raw: String, _ rows: [[String]], inflection: Inflection = [], line: Int
  ) {
    if rows.isEmpty { return warn(.noCategory(term: raw.plainSpaced), line) }
    do throws(PatternProblem) {
      let term = try terms.pattern(raw)
      if raw.utf8.contains(UInt8(ascii: "*")), raw.contains("**") {
        warn(.doubledWildcard(term: raw.plainSpaced), line)
      }
      for values in rows { add(term, values, inflection, line) }
    } catch {
      warn(.leftOut(term: raw.plainSpaced, error), line)
    }
  }

  private mutating func add(
    _ term: String, _ values: [String], _ inflection: Inflection, _ line: Int
  ) {
    let key = [term.lowercased()] + values.prefix(qualifiers)
    if let first = firstLines[key] {
      warn(.repeated(term: term, first: first), line)
    } else {
      firstLines[key] = line
    }
    if columns.first == "class" {
      declare(values[0], line: line)
      usedClasses.insert(values[0])
    }
    entries.append(
      LexiconEntry(
        term: term, inflection: inflection, provenance: "", values: values, line: line))
  }

  /// Names a category; one that is known already stays as it is.
  mutating func declare(_ id: String, meaning: String = "", line: Int) {
    guard !id.isEmpty, knownClasses.insert(id).inserted else { return }
    classes.append((id, meaning, line))
  }

  /// The identifier for a category's name: without white space, and without the colon of a header line.
  static func classID(_ name: String) -> String {
    String(name.words.joined(separator: "_").map { $0 == ":" ? "." : $0 })
  }

  mutating func warn(_ problem: LexiconWarning.Problem, _ line: Int) {
    warnings.append(LexiconWarning(line: line, problem: problem))
  }

  /// Counts a line with an irregularity that changes nothing.
  mutating func note(_ kind: LexiconWarning.Irregularity, _ line: Int) {
    if let index = irregularities.firstIndex(where: { $0.kind == kind }) {
      irregularities[index].count += 1
    } else {
      irregularities.append((kind, line, 1))
    }
  }

  // MARK: The result

  /// The lexicon called `name`, and the warnings in the order of the lines.
  ///
  /// - Throws: ``LexiconError/noEntries(path:)`` where no term could be read.
  func finished(
    name: String, format: LexiconFormat, origin: LexiconOrigin
  ) throws(LexiconError) -> (Lexicon, [LexiconWarning]) {
    guard !entries.isEmpty else { throw .noEntries(path: origin.path) }
    let used = usedColumns
    let file = SlantTSV.fileName(ofPath: origin.path)
    let lexicon = Lexicon(
      name: name, description: "Read from \(file) (\(format.title)).",
      provenance: "\(name): as in \(file)", classes: keptClasses,
      columns: used.map { columns[$0] },
      entries: entries.map { entry in
        LexiconEntry(
          term: entry.term, inflection: entry.inflection, provenance: name,
          values: used.map { entry.values[$0] }, line: entry.line)
      }, origin: origin)
    return (lexicon, sortedWarnings)
  }

  /// The positions of the columns that hold a value somewhere.
  private var usedColumns: [Int] {
    columns.indices.filter { column in
      columns[column] == "class" || entries.contains { !$0.values[column].isEmpty }
    }
  }

  /// The categories, without those that only hold others.
  private var keptClasses: [LexiconClass] {
    classes.filter { !isEmpty($0.id) || !isParent($0.id) }
      .map { LexiconClass(id: $0.id, meaning: $0.meaning) }
  }

  private func isEmpty(_ id: String) -> Bool { !usedClasses.contains(id) }

  private func isParent(_ id: String) -> Bool {
    classes.contains { $0.id.hasPrefix(id + ".") }
  }

  private var sortedWarnings: [LexiconWarning] {
    let empty = classes.filter { isEmpty($0.id) && !isParent($0.id) }
      .map { LexiconWarning(line: $0.line, problem: .emptyCategory($0.id)) }
    let counted = irregularities.map {
      LexiconWarning(line: $0.line, problem: .irregularity($0.kind, lines: $0.count))
    }
    let all = warnings + counted + empty
    return all.indices.sorted { (all[$0].line, $0) < (all[$1].line, $1) }.map { all[$0] }
  }
}
