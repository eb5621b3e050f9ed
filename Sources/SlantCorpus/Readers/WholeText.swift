/// The articles of a file that is read whole: one, or those of an export.
enum WholeText {
  /// The articles of a file of text or Markdown, and why there is none.
  static func read(_ bytes: [UInt8], _ file: InputFile, _ map: FieldMap) -> [ReadResult] {
    if file.format == .markdown { return [MarkdownReader.read(bytes.span, file, map)] }
    return ExportReader.read(bytes.span, file) ?? [TextReader.read(bytes.span, file, map)]
  }
}
