/// Something in a lexicon that its author should look at.
public struct LexiconFinding: Equatable, Sendable {
  /// What can be wrong with a lexicon that reads well.
  public enum Problem: Equatable, Sendable {
    /// A term that stands in an earlier line.
    case repeated(term: String, first: Int)
    /// A term that stands in an earlier line with another value.
    case contradicted(term: String, column: String, value: String, other: String, first: Int)
    /// A term that is also a form of another entry with the same values.
    case formOfAnother(term: String, other: String, line: Int)
    /// A term that never matches because an earlier entry with other values has it as a form.
    case shadowed(term: String, other: String, line: Int)
    /// A term with the same values as a wildcard that covers it.
    case covered(term: String, other: String, line: Int)
    /// A term that no text can match, or a context that is none.
    case pattern(term: String, PatternProblem)
    /// A context that stands twice.
    case repeatedGuard(String, term: String)
    /// A context that never decides because another one of the entry covers it.
    case coveredGuard(String, by: String, term: String)
    /// A context that never decides because with the term it is an entry of its own, without contexts.
    case longerEntry(String, term: String, other: String, line: Int)
    /// An entry that does not say where it comes from.
    case noProvenance(term: String)
    /// A header line that is missing.
    case noHeader(String)
    /// A class that the header does not explain.
    case unknownClass(String, column: String, term: String)
    /// A class of the header to which no entry belongs.
    case unusedClass(String)
    /// A cell that should be a number.
    case badNumber(String, column: String, term: String)
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong there.
  public let problem: Problem
}

extension LexiconFinding: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch problem {
    case .repeated(let term, let first): "'\(term)' stands in line \(first) too"
    case .contradicted(let term, let column, let value, let other, let first):
      "'\(term)' has \(column) '\(value)' here and '\(other)' in line \(first)"
    case .formOfAnother(let term, let other, let line):
      "'\(term)' is a form of '\(other)' in line \(line) too"
    case .shadowed(let term, let other, let line):
      "'\(term)' never matches: it is a form of '\(other)' in line \(line), which comes first"
    case .covered(let term, let other, let line):
      "'\(term)' has the same values as '\(other)' in line \(line), which covers it"
    case .pattern(let term, let problem): "'\(term)' \(problem)"
    case .repeatedGuard(let context, let term): "'\(term)' has the context '\(context)' twice"
    case .coveredGuard(let context, let other, let term):
      "the context '\(context)' of '\(term)' never decides: '\(other)' covers it"
    case .longerEntry(let context, let term, let other, let line):
      "the context '\(context)' of '\(term)' never decides: '\(other)' in line \(line) is longer"
    case .noProvenance(let term): "'\(term)' has no provenance"
    case .noHeader(let key): "no line '# \(key): …'"
    case .unknownClass(let name, let column, let term):
      "'\(term)' has the \(column) '\(name)', which the header does not explain"
    case .unusedClass(let name): "no entry has the class '\(name)' of the header"
    case .badNumber(let cell, let column, let term):
      "'\(term)' has '\(cell)' in column '\(column)', which is no number"
    }
  }
}
