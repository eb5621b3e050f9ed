internal import FoundationEssentials

/// Texts that a test expects, kept in files that are reviewed: Tests/Fixtures/snapshots.
///
///     #expect(try Snapshot.difference(from: csv, fileType: "csv") == nil)
///
/// `RECORD_SNAPSHOTS=1 swift test` rewrites the files. A first recording fails, so that nobody takes
/// it for a passed test.
public enum Snapshot {
  /// What is wrong with `actual`; `nil` where it equals the snapshot.
  ///
  /// - Parameters:
  ///   - actual: The text to compare.
  ///   - fileType: The ending of the snapshot's file.
  ///   - file: The file of the test, which names the snapshot's folder.
  ///   - test: The name of the test, which names the snapshot.
  /// - Returns: A line that says what to do, with the first line that differs.
  /// - Throws: A file error where the snapshot cannot be written.
  public static func difference(
    from actual: String,
    fileType: String = "txt",
    file: String = #filePath,
    test: String = #function
  ) throws -> String? {
    try difference(
      from: actual, storedAt: location(file: file, test: test, fileType: fileType).path)
  }

  /// What is wrong with `actual`; `nil` where it equals the file at `path`.
  ///
  /// - Throws: A file error where the file cannot be written.
  public static func difference(from actual: String, storedAt path: String) throws -> String? {
    let url = URL(filePath: path)
    let expected = try? String(decoding: Data(contentsOf: url), as: UTF8.self)
    if expected.map({ $0.utf8.elementsEqual(actual.utf8) }) == true { return nil }
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    if isRecording || expected == nil { try record(actual, at: url) }
    guard let expected else { return "\(url.path): recorded for the first time; review it" }
    return isRecording ? nil : "\(url.path): \(firstDifference(expected, actual))"
  }

  private static func record(_ text: String, at url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// Below Tests/Fixtures/snapshots: the file of the test, then the name of the test.
  private static func location(file: String, test: String, fileType: String) -> URL {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = URL(filePath: file).deletingPathExtension().lastPathComponent
    let name = String(
      String.UnicodeScalarView(
        test.unicodeScalars.filter { $0 != "`" && $0 != "(" && $0 != ")" && $0 != "/" }
          .map { $0 == " " ? "-" : $0 }
      )
    )
    return tests.appending(path: "Fixtures/snapshots/\(folder)/\(name).\(fileType)")
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let number = line ?? min(old.count, new.count)
    let was = number < old.count ? String(old[number]) : "nothing"
    let now = number < new.count ? String(new[number]) : "nothing"
    return "line \(number + 1) was \(was.debugDescription) and is \(now.debugDescription)"
  }
}
