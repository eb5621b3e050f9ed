/// A walk through a folder and those below it.
struct FolderWalk {
  /// A file below the folder, or what could not be looked at.
  struct Entry {
    /// The path below the folder.
    var path: String
    var result: Result<Void, ReaderError>
  }

  private let root: String
  private var entered: Set<FileSystem.FolderIdentity> = []
  private var links: [String] = []
  private var found: [Entry] = []

  init(root: String) { self.root = root }

  /// All files, in the byte order of their paths.
  mutating func entries() -> [Entry] {
    visit("")
    // Links to folders come last, so that a folder is found by its real path if it has one here.
    while !links.isEmpty {
      let batch = links.sorted(by: Self.precedes)
      links = []
      for link in batch { visit(link) }
    }
    return found.sorted { Self.precedes($0.path, $1.path) }
  }

  private mutating func visit(_ path: String) {
    let full = path.isEmpty ? root : FilePath.join(root, path)
    visit(path, full, Self.kind(of: full))
  }

  private mutating func visit(
    _ path: String, _ full: String, _ kind: Result<FileSystem.Kind, ReaderError>
  ) {
    do throws(ReaderError) {
      switch try kind.get() {
      case .file: found.append(Entry(path: path, result: .success(())))
      case .other: throw .specialFile
      case .folder(let identity):
        if entered.insert(identity).inserted { try visitFolder(path, full) }
      }
    } catch {
      found.append(Entry(path: path, result: .failure(error)))
    }
  }

  private static func kind(of path: String) -> Result<FileSystem.Kind, ReaderError> {
    do throws(ReaderError) {
      return .success(try FileSystem.kind(of: path))
    } catch {
      return .failure(error)
    }
  }

  private mutating func visitFolder(_ path: String, _ full: String) throws(ReaderError) {
    for name in try FileSystem.names(in: full) {
      guard let name else {
        found.append(Entry(path: path, result: .failure(.unreadableName)))
        continue
      }
      guard name.utf8.first != .dot else { continue }
      let child = path.isEmpty ? name : FilePath.join(path, name)
      let fullChild = FilePath.join(full, name)
      let kind = Self.kind(of: fullChild)
      let isFolder = (try? kind.get())?.isFolder ?? false
      if isFolder, FileSystem.isLink(fullChild) {
        links.append(child)
      } else if isFolder || !Self.isPassedOver(name) {
        visit(child, fullChild, kind)
      }
    }
  }

  private static func isPassedOver(_ name: String) -> Bool {
    ["README", "LICENSE", "NOTICE"].contains { name.hasPrefix($0) }
  }

  /// The order of bytes, which is that of no language and so the same everywhere.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    let order = first.utf8.withContiguousStorageIfAvailable { first in
      second.utf8.withContiguousStorageIfAvailable { second in
        first.span.precedes(second.span)
      }
    }
    return (order ?? nil) ?? first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}

extension FileSystem.Kind {
  var isFolder: Bool {
    if case .folder = self { true } else { false }
  }
}
