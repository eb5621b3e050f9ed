/// What a reader of a foreign format passed over or put right, and where.
public struct LexiconWarning: Equatable, Sendable {
  /// What a line of a lexicon can have.
  public enum Problem: Equatable, Sendable {
    /// A term that Slant cannot match; it is left out.
    case leftOut(term: String, PatternProblem)
    /// A term with `**` at its end, read as with one `*`.
    case doubledWildcard(term: String)
    /// A term of a category number that the header does not name.
    case undefinedCategory(String, term: String)
    /// A category that depends on the words around; it is left out.
    case condition(String, term: String)
    /// A term that belongs to no category; it is left out.
    case noCategory(term: String)
    /// A term that stands in an earlier line with the same category; the earlier one counts.
    case repeated(term: String, first: Int)
    /// A cell that should be a number; the line is left out.
    case badNumber(String, term: String)
    /// A row with too few or too many cells; it is left out.
    case cellCount(expected: Int, found: Int)
    /// A line, or a part of one, that is nothing the format knows; it is left out.
    case unread(String)
    /// A category to which no term belongs.
    case emptyCategory(String)
    /// Bytes that are no UTF-8, taken for Windows-1252.
    case notUTF8
    /// Something usual in such files that changes nothing, with the number of lines that have it.
    case irregularity(Irregularity, lines: Int)
  }

  /// What real files have and a reader puts right.
  public enum Irregularity: Equatable, Sendable {
    /// Lines that end in different ways.
    case mixedLineEnds
    /// Category numbers such as `02`.
    case leadingZeros
    /// More than one tab between two cells.
    case severalTabs
    /// Terms of several words where spaces may also separate cells.
    case phrases
    /// Terms that stand on several lines with different categories.
    case severalLines
    /// Category numbers on a line of their own, which belong to the term above.
    case continuation
    /// Rows that say that a word does not belong to a category.
    case notInCategory
    /// Words listed once for each sense; the senses match alike.
    case senses
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What it has.
  public let problem: Problem

  /// A warning at a line.
  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// Whether nothing is amiss in the lexicon: the reader only tells how it read the file.
  public var isNote: Bool {
    switch problem {
    case .irregularity, .notUTF8, .emptyCategory: true
    default: false
    }
  }

  /// Whether a term stands twice, which ``LexiconCheck`` finds too.
  public var isRepetition: Bool {
    if case .repeated = problem { true } else { false }
  }
}

extension LexiconWarning: CustomStringConvertible {
  /// What was found, in words.
  public var description: String {
    switch problem {
    case .leftOut(let term, let problem): "'\(term)' \(problem); it is left out"
    case .doubledWildcard(let term): "'\(term)' is read with one '*'"
    case .undefinedCategory(let id, let term):
      "'\(term)' is in category \(id), which the header does not name"
    case .condition(let text, let term):
      "'\(term)' is in '\(text)', which depends on the words around it; that is left out"
    case .noCategory(let term): "'\(term)' is in no category; it is left out"
    case .repeated(let term, let first):
      "'\(term)' stands in line \(first) too; the earlier one counts"
    case .badNumber(let cell, let term):
      "'\(cell)' is no number; '\(term)' is left out"
    case .cellCount(let expected, let found):
      "\(found) cells where there should be \(expected); the line is left out"
    case .unread(let text): "'\(text)' is nothing that the format knows; it is left out"
    case .emptyCategory(let name): "no term is in category '\(name)'"
    case .notUTF8: "not UTF-8; read as Windows-1252, of which Latin-1 is a part"
    case .irregularity(let irregularity, let lines):
      "\(irregularity) (lines: \(lines), the first is this)"
    }
  }
}

extension LexiconWarning.Irregularity: CustomStringConvertible {
  /// The irregularity and how it is read.
  public var description: String {
    switch self {
    case .mixedLineEnds: "a line ends otherwise than the first; each of CR, LF and CRLF ends a line"
    case .leadingZeros: "a category number with a leading zero is read without it"
    case .severalTabs: "several tabs are read as one"
    case .phrases: "a term with a space is read as a phrase"
    case .severalLines: "a term on several lines is in the categories of all of them"
    case .continuation: "numbers without a term are read as categories of the term above"
    case .notInCategory: "a word that is not in a category makes no entry"
    case .senses: "the senses of a word are not told apart"
    }
  }
}
