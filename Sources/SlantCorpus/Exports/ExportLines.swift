/// The lines of an export, each without white space at its ends; empty ones included.
struct ExportLines {
  /// Where each line is; the number of the line at `index` is `index + 1`.
  let ranges: [Range<Int>]

  init(_ bytes: Span<UInt8>, from start: Int) {
    var ranges: [Range<Int>] = []
    var lines = TextLines(at: start)
    while let line = lines.next(bytes) { ranges.append(bytes.trimmed(line)) }
    self.ranges = ranges
  }

  /// The number of lines.
  var count: Int { ranges.count }

  /// Whether a line is empty.
  func isEmpty(_ index: Int) -> Bool { ranges[index].isEmpty }

  /// The text of a line.
  func text(_ index: Int, _ bytes: Span<UInt8>) -> String { bytes.string(ranges[index]) }

  /// The words of some lines, with a space for each end of a line.
  func words(_ lines: some Sequence<Int>, _ bytes: Span<UInt8>) -> String {
    lines.filter { !isEmpty($0) }.map { text($0, bytes) }.joined(separator: " ")
  }

  /// The text of some lines as it is in the file, from the first to the last that is not empty.
  func block(_ lines: Range<Int>, _ bytes: Span<UInt8>) -> String {
    guard let first = lines.first(where: { !isEmpty($0) }),
      let last = lines.last(where: { !isEmpty($0) })
    else { return "" }
    return bytes.string(ranges[first].lowerBound..<ranges[last].upperBound)
  }

  /// The first lines that are not empty, so many of them at most.
  func head(_ count: Int) -> [Int] {
    Array(ranges.indices.lazy.filter { !isEmpty($0) }.prefix(count))
  }
}

/// What is wrong with an article of an export.
public enum ExportProblem: Error, Equatable, Sendable {
  /// Nothing where its text must be.
  case noText
  /// No line with a date in its head, by which the names of outlet and article are told apart.
  case noDate
  /// Nothing where it must end: the file was cut short.
  case noEnd
  /// Another number of words than the export states.
  case length(stated: Int, found: Int)

  /// What is wrong, and what to do.
  var description: String {
    switch self {
    case .noText: "no text below its head; export it again with its full text"
    case .noDate: "no line with its date, so that its outlet and title cannot be told; mend it"
    case .noEnd: "its end is missing; was the file cut short? export it again"
    case .length(let stated, let found):
      "\(found) \(found == 1 ? "word" : "words") where the export states \(stated); "
        + "text was lost or run together; export it again"
    }
  }
}

extension ExportProblem {
  /// Says whether the words of a text are far from as many as the export states: by more than half, and
  /// by more than a headline and a caption have.
  static func length(of text: String, stated: String?) -> Self? {
    guard let stated = stated.flatMap(number) else { return nil }
    let found = text.split(whereSeparator: \.isWhitespace).count
    let distance = abs(found - stated)
    return distance > 40 && 2 * distance > stated ? .length(stated: stated, found: found) : nil
  }

  /// The number that a text such as `1,812 words` begins with.
  private static func number(_ text: String) -> Int? {
    let digits = text.utf8.prefix { $0.isDigit || $0 == .comma }.filter(\.isDigit)
    return digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self))
  }
}

/// A number in a series: `3 of 100`.
public struct ExportNumber: Equatable, Sendable {
  /// The number of the document, from 1.
  public var number: Int
  /// The number of documents in the export, where it is stated.
  public var total: Int?
}

/// An article of an export, with the fields of its head.
struct ExportArticle {
  /// The index of its first line.
  var line: Int
  var number: ExportNumber
  var fields: [RawField] = []
  var text = ""
  var problem: ExportProblem?

  /// The article, or why it is none.
  func result(_ file: InputFile) -> ReadResult {
    let builder = ArticleBuilder(file: file, line: line + 1, ownID: "\(file.id)#\(line + 1)")
    // The names are those that Slant gives, so that those of a user do not count.
    let choice = FieldMap().choice(among: fields).withoutText
    if let problem { return builder.skipped(.export(problem, number)) }
    return builder.article(fields, choice, text: text).withOutlet(of: file)
  }

  /// Adds a field that has a value.
  mutating func add(_ key: String, _ value: String) {
    if !value.isEmpty { fields.append(RawField(key: key, value: value)) }
  }
}
