internal import FoundationEssentials

/// The folder that a report is written to; its folders are made when the first file goes into them.
struct ReportFolder {
  /// The path of the folder.
  let path: String

  /// Writes `text` as UTF-8.
  ///
  /// - Parameters:
  ///   - text: What the file is to hold.
  ///   - file: The path below the folder, made of our own names alone.
  /// - Throws: A file error where a folder cannot be made or the file not be written.
  func write(_ text: String, to file: String) throws {
    let parts = file.split(separator: "/")
    let parent = ([path[...]] + parts.dropLast()).joined(separator: "/")
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path + "/" + file))
  }

  /// Removes all but `names` from a folder; nothing where there is no such folder.
  ///
  /// - Parameters:
  ///   - names: The names of files and folders.
  ///   - folder: The path below this folder; empty for itself.
  /// - Throws: A file error where something cannot be removed.
  func keep(_ names: Set<String>, in folder: String = "") throws {
    let folder = path + "/" + folder
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in found where !names.contains(name) {
      try FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  /// The checksum of files that were written; `nil` where one is not there.
  func checksum(of files: [String]) -> UInt64? {
    var checksum = Checksum()
    for file in files {
      guard let data = FileManager.default.contents(atPath: path + "/" + file) else { return nil }
      checksum.add(Array(data))
    }
    return checksum.value
  }

  /// Writes `replacement` in place of each `part` of a file that was written.
  func replace(_ part: String, with replacement: String, in file: String) throws {
    let data = try Data(contentsOf: URL(filePath: path + "/" + file))
    try write(
      String(decoding: data, as: UTF8.self).replacing(part, with: replacement), to: file)
  }
}
