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
}
