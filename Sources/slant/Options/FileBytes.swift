import FoundationEssentials

/// Whole files.
enum FileBytes {
  /// The bytes of a file.
  ///
  /// - Throws: ``CommandFailure`` where it cannot be read.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw CommandFailure("cannot read '\(path)'; check that the file exists and may be read")
    }
  }

  /// Writes a file, which appears whole or not at all.
  ///
  /// - Throws: ``CommandFailure`` where it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        "cannot write '\(path)'; check that its folder exists and may be written to")
    }
  }
}
