/// An input that could not be read, and why.
public struct Skipped: Sendable, Equatable {
  /// The path as the user gave it or as it was found; `-` for standard input.
  public var file: String
  /// The line of the fault, from 1; `nil` where the fault is the file's.
  public var line: Int?
  /// The id that the row itself names, if it could be read.
  public var id: String?
  /// One line: what is wrong, and what to do.
  public var reason: String

  /// Creates the note of an input that could not be read.
  ///
  /// - Parameters:
  ///   - file: The path as the user gave it or as it was found.
  ///   - line: The line of the fault, from 1.
  ///   - id: The id that the row itself names.
  ///   - reason: One line: what is wrong, and what to do.
  public init(file: String, line: Int? = nil, id: String? = nil, reason: String) {
    self.file = file
    self.line = line
    self.id = id
    self.reason = reason
  }
}

/// What one input gave: every input is either read or skipped, and none is lost.
public enum ReadResult: Sendable, Equatable {
  /// An article.
  case article(Article)
  /// An input that could not be read.
  case skipped(Skipped)
}
