/// What is wrong with a lexicon file.
public enum LexiconError: Error, Equatable, Sendable {
  /// The file is not valid UTF-8 from this line on.
  case notUTF8(path: String, line: Int)
  /// No header row with a `term` column.
  case noTermColumn(path: String, line: Int)
  /// A row has more cells than the header.
  case tooManyCells(path: String, line: Int, expected: Int, found: Int)
  /// An empty term, or one of which nothing is left to match.
  case emptyTerm(path: String, line: Int)
  /// A term that the pattern language does not allow.
  case badTerm(path: String, line: Int, term: String, problem: PatternProblem)
  /// A cell with a value that its column does not allow.
  case badValue(path: String, line: Int, column: String, value: String, allowed: String)
  /// A file with a zero byte.
  case notText(path: String, line: Int)
  /// A file that is not what its ending or its first lines promise.
  case wrongFormat(path: String, line: Int, title: String, problem: String)
  /// A file without a term that can be matched.
  case noEntries(path: String)
  /// A column that the lexicon's kind needs.
  case missingColumn(path: String, column: String)
  /// A term that both lists of an axis have.
  case inBothLists(term: String, path: String, line: Int, other: String, otherLine: Int)
}

/// What is wrong with a term or a context.
public enum PatternProblem: Error, Equatable, Sendable {
  /// Nothing is left to match.
  case empty
  /// A `*` elsewhere than at the end of a word.
  case misplacedWildcard
  /// A wildcard with fewer than two or more than 60 bytes before the `*`.
  case wildcardLength
  /// A context without exactly one `_`.
  case contextSlot
  /// A term of another program's list with marks that are no part of words.
  case marks
}

extension LexiconError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notUTF8(let path, let line):
      "\(path):\(line): error: not valid UTF-8; save the file as UTF-8"
    case .noTermColumn(let path, let line):
      "\(path):\(line): error: no header row with a column 'term'"
    case .tooManyCells(let path, let line, let expected, let found):
      "\(path):\(line): error: \(found) cells where the header has \(expected)"
    case .emptyTerm(let path, let line):
      "\(path):\(line): error: the term is empty"
    case .badTerm(let path, let line, let term, let problem):
      "\(path):\(line): error: '\(term)' \(problem.description)"
    case .badValue(let path, let line, let column, let value, let allowed):
      "\(path):\(line): error: '\(value)' is not allowed in column '\(column)'; use \(allowed)"
    case .notText(let path, let line):
      "\(path):\(line): error: not a text file; save it as text in UTF-8"
    case .wrongFormat(let path, let line, let title, let problem):
      "\(path):\(line): error: not in the format \(title): \(problem)"
    case .noEntries(let path): "\(path): error: no term that can be matched"
    case .missingColumn(let path, let column):
      "\(path): error: no column '\(column)'"
    case .inBothLists(let term, let path, let line, let other, let otherLine):
      "\(path):\(line): error: '\(term)' is also in \(other):\(otherLine); leave it out of one of the "
        + "two lists of the axis"
    }
  }
}

extension PatternProblem: CustomStringConvertible {
  /// The problem as the end of a sentence.
  public var description: String {
    switch self {
    case .empty: "has no word to match"
    case .misplacedWildcard: "has a '*' elsewhere than at the end of a word"
    case .wildcardLength: "needs 2 to 60 bytes before its '*'"
    case .contextSlot: "needs exactly one '_' for the term"
    case .marks: "has marks that are no part of words"
    }
  }
}
