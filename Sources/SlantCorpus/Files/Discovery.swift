/// Finds the files to read below the paths that a user gives.
///
/// Folders are walked to any depth, and their files come in the byte order of their paths. Hidden
/// files and those called `README…`, `LICENSE…` or `NOTICE…` are passed over. A folder is entered
/// once, by its real path before any symbolic link to it.
public enum Discovery {
  /// A file to read, or what cannot be one.
  public enum Found: Sendable, Equatable {
    /// A file to read.
    case file(InputFile)
    /// A path that cannot be read.
    case skipped(Skipped)
  }

  /// The inputs of `paths`, in their order.
  ///
  /// - Parameter paths: Files, folders, and `-` for standard input as JSON Lines.
  /// - Returns: The files to read, and the paths that cannot be.
  public static func inputs(_ paths: [String]) -> [Found] {
    paths.flatMap { path in
      path == "-" ? [.file(InputFile(path: path, format: .jsonLines))] : inputs(at: path)
    }
  }

  private static func inputs(at path: String) -> [Found] {
    do throws(ReaderError) {
      switch try FileSystem.kind(of: path) {
      case .file: return [file(path)]
      case .folder: return folder(path)
      case .other: return [skipped(path, .specialFile)]
      }
    } catch {
      return [skipped(path, error)]
    }
  }

  private static func folder(_ path: String) -> [Found] {
    var walk = FolderWalk(root: path)
    let entries = walk.entries()
    if entries.isEmpty { return [skipped(path, .emptyFolder)] }
    return entries.map { entry in
      switch entry.result {
      case .success: file(FilePath.join(path, entry.path), below: entry.path)
      case .failure(let error): skipped(FilePath.join(path, entry.path), error)
      }
    }
  }

  /// A file as an input; `relative` is its path below the folder given, if one was.
  private static func file(_ path: String, below relative: String? = nil) -> Found {
    let ending = FilePath.ending(of: path)
    guard let format = InputFormat(ending: ending) else {
      return skipped(path, .unsupportedEnding(ending))
    }
    let parts = (relative ?? "").split(separator: "/")
    let outlet = (format == .text || format == .html) && parts.count > 1 ? String(parts[0]) : nil
    let id = relative.map(FilePath.withoutEnding)
    return .file(InputFile(path: path, id: id, outlet: outlet, format: format))
  }

  private static func skipped(_ path: String, _ error: ReaderError) -> Found {
    .skipped(Skipped(file: path, reason: error.description))
  }
}
