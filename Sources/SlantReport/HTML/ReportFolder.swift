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

  /// Writes `replacement` in place of each `part` of a file that was written.
  func replace(_ part: String, with replacement: String, in file: String) throws {
    let data = try Data(contentsOf: URL(filePath: path + "/" + file))
    try write(
      String(decoding: data, as: UTF8.self).replacing(part, with: replacement), to: file)
  }

  /// Removes a file that was written.
  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + file)
  }
}
