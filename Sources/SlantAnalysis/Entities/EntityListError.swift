/// What makes a list of entities unusable, and where.
public struct EntityListError: Error, Equatable, Sendable {
  /// What can be wrong with a row.
  public enum Problem: Error, Equatable, Sendable {
    /// A name without a letter or digit.
    case noWord(String)
    /// A name with an asterisk or with a `#` of its own, which stand for words in lexicons.
    case wildcard(String)
    /// Two canonical names that make one identifier.
    case sameID(String, other: String, line: Int, id: String)
  }

  /// The path of the file.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem
}

extension EntityListError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String { "\(path):\(line): error: \(problem)" }
}

extension EntityListError.Problem: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .noWord(let name): "'\(name)' has no letter or digit; write the name as articles do"
    case .wildcard(let name):
      "'\(name)' has a '*' or a '#' that stands alone; list each name as articles write it"
    case .sameID(let name, let other, let line, let id):
      "'\(name)' makes the same identifier, \(id), as '\(other)' in line \(line); write one of "
        + "them as the canonical name and the other as its alias"
    }
  }
}

/// What in a list of entities is doubtful.
public enum EntityListWarning: Equatable, Sendable {
  /// An alias of two entities at the same time.
  case ambiguous(alias: String, line: Int, canonical: String, first: Int)
  /// Two groups of one entity at the same time.
  case twoGroups(canonical: String, line: Int, group: String, first: Int)

  /// The line of the file, from 1.
  public var line: Int {
    switch self {
    case .ambiguous(_, let line, _, _), .twoGroups(_, let line, _, _): line
    }
  }
}

extension EntityListWarning: CustomStringConvertible {
  /// What is doubtful, and what counts.
  public var description: String {
    switch self {
    case .ambiguous(let alias, _, let canonical, let first):
      "'\(alias)' names '\(canonical)' too, at the same time; line \(first) counts"
    case .twoGroups(let canonical, _, let group, let first):
      "'\(canonical)' is in '\(group)' too, at the same time; line \(first) counts"
    }
  }
}
