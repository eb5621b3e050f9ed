/// What makes an entities file unusable, and where.
public struct EntityFileError: Error, Equatable, Sendable {
  /// What can be wrong with the file.
  public enum Problem: Equatable, Sendable {
    /// No header row.
    case empty
    /// No column for the canonical names; those there are.
    case noCanonicalColumn(found: [String])
    /// Two columns of one name.
    case repeatedColumn(String)
    /// A row that is no CSV, has too few or too many cells, or is not UTF-8.
    case unreadable(ReaderError)
    /// A row without a canonical name.
    case noCanonical
    /// A date in none of the forms.
    case badDate(column: String, value: String)
    /// A row that ends before it starts.
    case endsBeforeStart(from: String, to: String)
  }

  /// The path as given.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem
}

extension EntityFileError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String { "\(path):\(line): error: \(problem)" }
}

extension EntityFileError.Problem: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .empty:
      "the file is empty; give it a header with the columns \(Self.columns)"
    case .noCanonicalColumn(let found):
      "no column 'canonical' among \(found.map { "'\($0)'" }.listed(with: "and")); "
        + "name the columns \(Self.columns), of which only the first is needed"
    case .repeatedColumn(let name): "two columns are called '\(name)'; leave one"
    case .unreadable(let error): error.description
    case .noCanonical: "no canonical name; write the name that tables are to use"
    case .badDate(let column, let value):
      "'\(value)' in column '\(column)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    case .endsBeforeStart(let from, let to):
      "valid_to '\(to)' is before valid_from '\(from)'; exchange them"
    }
  }

  private static let columns = EntityColumn.allCases.map(\.rawValue).listed(with: "and")
}

/// What in an entities file was passed over.
public enum EntityFileWarning: Equatable, Sendable {
  /// A column that no file has; the one that may be meant.
  case unknownColumn(String, nearest: String?)
  /// A row that stands in the file before.
  case repeatedRow(line: Int, first: Int)
  /// A header without rows below it.
  case noRows

  /// The line of the file, from 1.
  public var line: Int {
    switch self {
    case .repeatedRow(let line, _): line
    case .unknownColumn, .noRows: 1
    }
  }
}

extension EntityFileWarning: CustomStringConvertible {
  /// What was passed over, and why.
  public var description: String {
    switch self {
    case .unknownColumn(let name, let nearest):
      "column '\(name)' is not read; the columns are "
        + EntityColumn.allCases.map(\.rawValue).listed(with: "and")
        + (nearest.map { ". Did you mean '\($0)'?" } ?? "")
    case .repeatedRow(_, let first): "the same row stands in line \(first)"
    case .noRows: "no row below the header; the list names nobody"
    }
  }
}
