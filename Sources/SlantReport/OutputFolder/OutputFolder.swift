#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import FoundationEssentials

/// A folder of results that appears whole or not at all.
///
/// Everything is written to a hidden folder beside the target, which is exchanged for the target at the
/// end. A run that fails, or is dropped before the end, leaves the earlier results as they were, and
/// nothing else unless ``keep()`` says so. A class, since it owns the hidden folder and removes it.
final class OutputFolder {
  /// The folder to write to until the end.
  let temporary: String
  /// Whether the hidden folder is that of a run that was interrupted.
  let isContinued: Bool
  private let target: String
  /// The names that an earlier run left in the target; files beside them are the user's.
  private let earlier: [String]
  private var isDone = false

  /// Prepares a hidden folder beside `target`.
  ///
  /// - Parameters:
  ///   - target: Where the results are to be.
  ///   - interrupted: The hidden folder of a run to go on with; `nil` for a new one.
  /// - Throws: ``OutputError`` where the target is a file, or holds files and no results of ours, or
  ///   where the system refuses.
  init(target: String, continuing interrupted: String? = nil) throws(OutputError) {
    earlier = try Self.earlierFiles(in: target)
    self.target = SystemCalls.realPath(target) ?? target
    isContinued = interrupted != nil
    if let interrupted {
      temporary = interrupted
      return
    }
    let path = FolderPath(self.target)
    if !path.parent.isEmpty { try SystemCalls.makeFolder(path.parent) }
    let name = path.sibling(Self.hiddenName(path) + "\(getpid())")
    // The number of a program that ended may be given again, and its folder be one to go on with.
    var number = 1
    var free = name
    while FileManager.default.fileExists(atPath: free) {
      number += 1
      free = "\(name)-\(number)"
    }
    temporary = free
    try SystemCalls.makeFolder(temporary)
  }

  /// What the name of a hidden folder begins with.
  private static func hiddenName(_ path: FolderPath) -> String { ".\(path.name).slant-" }

  /// The hidden folders beside `target`, of runs that go on or were interrupted.
  static func hiddenFolders(of target: String) -> [String] {
    let path = FolderPath(SystemCalls.realPath(target) ?? target)
    let parent = path.parent.isEmpty ? "." : path.parent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return names.filter { $0.hasPrefix(hiddenName(path)) }.map(path.sibling)
  }

  deinit { if !isDone { Self.remove(temporary) } }

  /// Leaves the hidden folder where it is, for a later run to go on with.
  func keep() { isDone = true }

  /// Where to write the file or folder `name` until the end.
  func path(_ name: String) -> String { temporary + "/" + name }

  /// Removes a file that is not part of the results.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: path(name)) }

  /// Removes a folder with all that is in it.
  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// Puts the results in the place of the target.
  ///
  /// The user's own files in it are kept.
  func finish() throws(OutputError) {
    guard SystemCalls.realPath(target) != nil else {
      try SystemCalls.move(temporary, to: target)
      isDone = true
      return
    }
    let old = try exchange()
    isDone = true
    try keepForeignFiles(of: old)
    try? FileManager.default.removeItem(atPath: old)
  }

  /// Exchanges the folders and returns where the old one is now.
  private func exchange() throws(OutputError) -> String {
    if SystemCalls.exchange(temporary, with: target) { return temporary }
    let aside = temporary + "-old"
    try SystemCalls.move(target, to: aside)
    do {
      try SystemCalls.move(temporary, to: target)
    } catch {
      try SystemCalls.move(aside, to: target)
      throw error
    }
    return aside
  }

  private func keepForeignFiles(of old: String) throws(OutputError) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: old)) ?? []
    for name in names where !earlier.contains(name) {
      guard SystemCalls.realPath(target + "/" + name) == nil else { continue }
      try SystemCalls.move(old + "/" + name, to: target + "/" + name)
    }
  }

  /// The names that an earlier run says it wrote to `path`; none for an empty or missing folder.
  private static func earlierFiles(in path: String) throws(OutputError) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder else { throw .notAFolder(path: path) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .system(path: path, reason: "it cannot be listed")
    }
    if names.isEmpty { return [] }
    guard let json = FileManager.default.contents(atPath: path + "/" + ResultFile.manifest),
      let files = RunManifest.files(in: Array(json))
    else { throw .notOurs(path: path) }
    return files
  }
}
