/// Reads plain-text exports of news archives: many articles in one file.
///
/// They are known by their first lines. Such a file is never read as one article: what of it cannot be
/// read is named with its line.
enum ExportReader {
  /// The articles of an export; `nil` if the file is none.
  static func read(_ bytes: Span<UInt8>, _ file: InputFile) -> [ReadResult]? {
    guard bytes.invalidUTF8(0..<bytes.count) == nil else { return nil }
    let lines = ExportLines(bytes, from: bytes.byteOrderMark)
    if NexisExport.isExport(lines, bytes) { return NexisExport(lines, bytes).results(bytes, file) }
    if FactivaExport.isExport(lines, bytes) { return FactivaExport.results(lines, bytes, file) }
    if FactivaExport.hasNoCodes(lines, bytes) {
      let error = ReaderError.exportWithoutCodes
      return [.skipped(Skipped(file: file.path, line: 1, reason: error.description))]
    }
    return nil
  }
}
