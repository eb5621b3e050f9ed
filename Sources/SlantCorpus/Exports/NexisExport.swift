/// A plain-text export of Nexis, of the older form (`3 of 100 DOCUMENTS`) or of Nexis Uni
/// (`End of Document`).
struct NexisExport {
  /// The lines of a document.
  private struct Document {
    var lines: Range<Int>
    var number: ExportNumber
    var hasNumber: Bool
    var isClosed: Bool
  }

  private let lines: ExportLines
  private var documents: [Document] = []
  /// The number of documents that the first page of the export states.
  private var stated: Int?

  /// Whether a file is such an export: one of its first lines is `3 of 100 DOCUMENTS`, or it has the
  /// labels of Nexis and either `Document 3 of 100` or the ends of documents.
  static func isExport(_ lines: ExportLines, _ bytes: Span<UInt8>) -> Bool {
    let first = lines.head(40).first { NexisLabel.number(lines.ranges[$0], bytes) != nil }
    let isNumbered = first != nil
    if let first, lines.text(first, bytes).hasSuffix("DOCUMENTS") { return true }
    var hasLabel = false
    for line in lines.ranges where !line.isEmpty {
      if !hasLabel { hasLabel = isLabel(line, bytes) }
      if hasLabel, isNumbered || NexisLabel.isEnd(line, bytes) { return true }
    }
    return false
  }

  /// Whether a line is one that only Nexis has: `LENGTH: 812 words` or `LOAD-DATE: …`.
  private static func isLabel(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let label = NexisLabel.find(["length", "load-date"], line, bytes) else { return false }
    return label.name == "load-date" || bytes[line.upperBound - 1] == UInt8(ascii: "s")
  }

  init(_ lines: ExportLines, _ bytes: Span<UInt8>) {
    self.lines = lines
    let starts = lines.ranges.indices.filter { NexisLabel.number(lines.ranges[$0], bytes) != nil }
    if starts.isEmpty { splitAtEnds(bytes) } else { splitAtNumbers(starts, bytes) }
  }

  private mutating func splitAtNumbers(_ starts: [Int], _ bytes: Span<UInt8>) {
    for (start, next) in zip(starts, starts.dropFirst() + [lines.count]) {
      guard let number = NexisLabel.number(lines.ranges[start], bytes) else { continue }
      let end = (start..<next).first { NexisLabel.isEnd(lines.ranges[$0], bytes) } ?? next
      documents.append(
        Document(lines: start..<end, number: number, hasNumber: true, isClosed: true))
    }
  }

  private mutating func splitAtEnds(_ bytes: Span<UInt8>) {
    for index in lines.head(20) where stated == nil {
      stated = Self.count(lines.text(index, bytes))
    }
    var start = 0
    for end in lines.ranges.indices where NexisLabel.isEnd(lines.ranges[end], bytes) {
      add(start..<end, isClosed: true)
      start = end + 1
    }
    // A few words behind the last end are the foot of the page.
    let rest = lines.words(start..<lines.count, bytes).split(separator: " ")
    if rest.count > 10 { add(start..<lines.count, isClosed: false) }
  }

  private mutating func add(_ range: Range<Int>, isClosed: Bool) {
    let first = range.first { !lines.isEmpty($0) } ?? range.lowerBound
    let number = ExportNumber(number: documents.count + 1, total: stated)
    documents.append(
      Document(
        lines: first..<range.upperBound, number: number, hasNumber: false, isClosed: isClosed))
  }

  /// The number in `Documents (100)`.
  private static func count(_ line: String) -> Int? {
    guard line.hasPrefix("Documents ("), line.hasSuffix(")") else { return nil }
    return Int(line.dropFirst(11).dropLast())
  }
}

extension NexisExport {
  /// The articles, why some are none, and which are missing.
  func results(_ bytes: Span<UInt8>, _ file: InputFile) -> [ReadResult] {
    var results: [ReadResult] = []
    var last: ExportNumber?
    for document in documents {
      let line = document.lines.lowerBound + 1
      results += gaps(behind: last, before: document.number, file, line: line)
      results.append(article(document, bytes).result(file))
      last = document.number
    }
    return results + gaps(behind: last, before: nil, file, line: nil)
  }

  /// What is to be told of documents that are missing: between two, before the first, behind the last.
  ///
  /// Another total or a smaller number begins another export in the same file.
  private func gaps(
    behind last: ExportNumber?, before next: ExportNumber?, _ file: InputFile, line: Int?
  ) -> [ReadResult] {
    var gaps: [(Int, Int, total: Int)] = []
    if let last, let next, last.total == next.total, last.number < next.number {
      gaps = [(last.number + 1, next.number - 1, next.total ?? next.number)]
    } else {
      if let last, let total = last.total { gaps.append((last.number + 1, total, total)) }
      if let next, let total = next.total { gaps.append((1, next.number - 1, total)) }
    }
    return gaps.filter { $0.0 <= $0.1 }.map { first, end, total in
      let error = ReaderError.exportGap(first...end, of: total)
      return .skipped(Skipped(file: file.path, line: line, reason: error.description))
    }
  }

  private func article(_ document: Document, _ bytes: Span<UInt8>) -> ExportArticle {
    var article = ExportArticle(line: document.lines.lowerBound, number: document.number)
    let parts = NexisParts(document.lines, lines, bytes)
    let head = NexisHead(parts.head, hasNumber: document.hasNumber, lines, bytes)
    article.add("outlet", head.outlet)
    article.add("title", parts.labels["headline"] ?? head.title)
    article.add("date", head.date ?? "")
    for (name, value) in parts.labels.sorted(by: { $0.key < $1.key }) where name != "headline" {
      article.add(name, name == "byline" ? ExportArticle.author(value) : value)
    }
    article.text = parts.text
    article.problem =
      !document.isClosed
      ? .noEnd
      : parts.text.isBlank
        ? .noText
        : head.date == nil
          ? .noDate : ExportProblem.length(of: parts.text, stated: parts.labels["length"])
    return article
  }
}

extension ExportArticle {
  /// A byline without `By` before it.
  static func author(_ byline: String) -> String {
    byline.lowercased().hasPrefix("by ") ? String(byline.dropFirst(3)).trimmed : byline
  }
}
