/// Looks for entries that repeat, shadow or contradict each other, and for what a lexicon lacks.
///
/// Entries meet where the matcher lets one of them through: in the whole of a built-in lexicon, within
/// each class of the user's own.
public struct LexiconCheck: Sendable {
  private let inflector: Inflector

  /// A check that inflects words with the help of the built-in irregular forms.
  public init() throws(LexiconError) {
    inflector = try Inflector(irregularForms: BuiltInLexicons.lexicon("irregular"))
  }

  /// What is wrong with `file`, in the order of its lines; empty where nothing is.
  public func findings(in file: LexiconFile) -> [LexiconFinding] {
    let lexicon = file.lexicon
    let index = EntryIndex(lexicon, inflector)
    var findings = ColumnCheck(lexicon).findings(checksHeader: file.format == .slant)
    for (number, entry) in lexicon.entries.enumerated() {
      let problems =
        OverlapCheck.problems(of: number, index) + GuardCheck.problems(of: number, index)
      findings += problems.map { LexiconFinding(line: entry.line, problem: $0) }
    }
    return findings.indices
      .sorted { (findings[$0].line, $0) < (findings[$1].line, $1) }.map { findings[$0] }
  }
}

/// The entries of a lexicon by what they match.
struct EntryIndex {
  let lexicon: Lexicon
  private let lanes: [String]
  private let forms: [[String]]
  /// The first entry of each term.
  private var firstByTerm: [String: Int] = [:]
  /// The entries that have a word as an inflected form.
  private var byForm: [String: [Int]] = [:]

  init(_ lexicon: Lexicon, _ inflector: Inflector) {
    self.lexicon = lexicon
    // The irregular forms of a noun and of a verb are two entries.
    let column = lexicon.name == "irregular" ? lexicon.column("class") : lexicon.categoryColumn
    lanes = lexicon.entries.map { lexicon.value(column, of: $0) }
    forms = lexicon.entries.map { inflector.terms(of: $0).map(Self.folded) }
    for number in lexicon.entries.indices {
      let term = key(forms[number][0], number)
      if firstByTerm[term] == nil { firstByTerm[term] = number }
      for form in forms[number].dropFirst() {
        byForm[key(form, number), default: []].append(number)
      }
    }
  }

  /// The term of an entry as the matcher compares it.
  func term(_ number: Int) -> String { forms[number][0] }

  /// The entry that `phrase` stands for in the lane of `number`, itself or as a form.
  func entry(of phrase: String, asIn number: Int) -> LexiconEntry? {
    (first(of: phrase, asIn: number) ?? entry(withForm: phrase, asIn: number))
      .map { lexicon.entries[$0] }
  }

  /// The first entry of `term` in the lane of `number`.
  func first(of term: String, asIn number: Int) -> Int? { firstByTerm[key(term, number)] }

  /// The first entry in the lane of `number` that has `form` as an inflected form.
  func entry(withForm form: String, asIn number: Int, except: Int? = nil) -> Int? {
    byForm[key(form, number)]?.first { $0 != except }
  }

  /// The forms of an entry as the matcher compares them, its term first.
  func forms(_ number: Int) -> [String] { forms[number] }

  private func key(_ term: String, _ number: Int) -> String { lanes[number] + "\t" + term }

  /// A term in lower case, unless its case counts.
  static func folded(_ term: String) -> String {
    term.hasPrefix("=") ? term : term.lowercased()
  }
}

/// Entries that stand twice or are covered by others.
enum OverlapCheck {
  private static let valueColumns = ColumnCheck.numberColumns + ["polarity"]

  static func problems(of number: Int, _ index: EntryIndex) -> [LexiconFinding.Problem] {
    let lexicon = index.lexicon
    let entry = lexicon.entries[number]
    if let first = index.first(of: index.term(number), asIn: number), first != number {
      return [repetition(of: entry, lexicon.entries[first], lexicon)]
    }
    var problems: [LexiconFinding.Problem] = []
    if let other = index.entry(withForm: index.term(number), asIn: number, except: number) {
      let inflected = lexicon.entries[other]
      if inflected.values == entry.values {
        problems.append(
          .formOfAnother(term: entry.term, other: inflected.term, line: inflected.line))
      } else if other < number, inflected.unless.isEmpty {
        problems.append(.shadowed(term: entry.term, other: inflected.term, line: inflected.line))
      }
    }
    if let other = wildcard(covering: number, index).map({ lexicon.entries[$0] }) {
      problems.append(.covered(term: entry.term, other: other.term, line: other.line))
    }
    return problems
  }

  private static func repetition(
    of entry: LexiconEntry, _ first: LexiconEntry, _ lexicon: Lexicon
  ) -> LexiconFinding.Problem {
    for name in valueColumns {
      let value = lexicon.value(lexicon.column(name), of: entry)
      let other = lexicon.value(lexicon.column(name), of: first)
      if value != other {
        return .contradicted(
          term: entry.term, column: name, value: value, other: other, first: first.line)
      }
    }
    return .repeated(term: entry.term, first: first.line)
  }

  /// The entry whose last word is a wildcard that covers the term, with the same values.
  private static func wildcard(covering number: Int, _ index: EntryIndex) -> Int? {
    var stem = index.term(number)[...]
    if stem.hasSuffix("*") { stem = stem.dropLast(2) }
    let entries = index.lexicon.entries
    while let last = stem.last, last != " ", stem != "=" {
      if let other = index.first(of: stem + "*", asIn: number), other != number,
        entries[other].values == entries[number].values, entries[other].unless.isEmpty
      {
        return other
      }
      stem = stem.dropLast()
    }
    return nil
  }
}
