/// Why results could not be written.
public enum OutputError: Error, Equatable, Sendable {
  /// The folder holds files and no run.json of ours.
  case notOurs(path: String)
  /// The folder holds files, and a sample is only written to an empty one.
  case notEmpty(path: String)
  /// The path is that of a file.
  case notAFolder(path: String)
  /// The system refused.
  case system(path: String, reason: String)
}

extension OutputError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notOurs(let path):
      "'\(path)' is not empty and holds no results of Slant; choose another folder or empty it"
    case .notEmpty(let path):
      "'\(path)' is not empty, and a filled-in sheet must not be lost; choose another folder"
    case .notAFolder(let path):
      "'\(path)' is a file; choose a folder for the results"
    case .system(let path, let reason):
      "cannot write '\(path)': \(reason)"
    }
  }
}
