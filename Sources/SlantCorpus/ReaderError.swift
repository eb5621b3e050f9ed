/// Why an input or a row of it could not be read.
public enum ReaderError: Error, Equatable, CustomStringConvertible {
  /// The operating system refused, with this error number.
  case system(code: Int32)
  /// Neither a file nor a folder: a pipe, a device, a socket.
  case specialFile
  /// The name of a file is not UTF-8.
  case unreadableName
  /// A file with an ending of its name that is not read; "" for none.
  case unsupportedEnding(String)
  /// A folder without a file that can be read.
  case emptyFolder
  /// A file without bytes or without rows.
  case emptyFile
  /// A text that is blank.
  case emptyText
  /// Gzip that breaks off.
  case truncatedGzip
  /// Gzip whose data or check sum are wrong.
  case brokenGzip
  /// Gzip that gives more bytes for one than any text, this many.
  case gzipRatio(Int)
  /// An article of an export that is not whole.
  case export(ExportProblem, ExportNumber)
  /// Articles of an export that are not in the file.
  case exportGap(ClosedRange<Int>, of: Int)
  /// An export of Factiva whose fields have no names.
  case exportWithoutCodes
  /// A row, or a file that is read whole, of more bytes than this.
  case rowTooLong(bytes: Int)
  /// A byte that is not UTF-8, at a byte of its line, from 1.
  case invalidUTF8(byte: UInt8, column: Int)
  /// JSON that breaks off or does not follow the grammar, at a scalar of its line, from 1.
  case brokenJSON(JSONProblem, column: Int)
  /// A row that is JSON, but not an object.
  case notAnObject(JSONKind)
  /// A row without a key for the text; those it has, and the one that the user asked for.
  case noTextKey(found: [String], asked: String?)
  /// A text that is not a JSON string.
  case textNotAString(key: String, JSONKind)
  /// A target that is not within the text, in scalars from 0, half-open.
  case targetOutside(start: Int, end: Int, scalars: Int)
  /// A table without a column for the text; those it has, and the one that the user asked for.
  case noTextColumn(found: [String], asked: String?)
  /// A row that has not as many cells as the header.
  case wrongCellCount(found: Int, expected: Int)
  /// A cell whose opening quotation mark is never closed.
  case unclosedQuote
  /// A cell that goes on after its closing quotation mark.
  case textAfterQuote
  /// A file named as a page that holds no tag of HTML.
  case notHTML
  /// A page in which no text of an article was found.
  case noArticleText
  /// A page whose elements stand inside one another deeper than this.
  case tooDeepHTML(limit: Int)
  /// A page of more bytes than this.
  case tooLargeHTML(limit: Int)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .system(let code): Self.words(for: code)
    case .specialFile:
      "neither a file nor a folder; use '-' to read JSON Lines from standard input"
    case .unreadableName: "a file name that is not valid UTF-8; rename the file"
    case .unsupportedEnding(""):
      "a name without an ending cannot be read; Slant reads \(Self.readable)"
    case .unsupportedEnding(let ending):
      "files of type '.\(ending)' cannot be read; Slant reads \(Self.readable)"
    case .emptyFolder: "no file to read in this folder; Slant reads \(Self.readable)"
    case .emptyFile: "empty file"
    case .emptyText: "empty text"
    case .truncatedGzip:
      "the gzip data break off; nothing from here on was read; copy or pack the file again"
    case .brokenGzip:
      "the gzip data are damaged; nothing from here on was read; copy or pack the file again"
    case .gzipRatio(let ratio):
      "the gzip data unpack to more than \(ratio) times their size, which no text does; "
        + "nothing from here on was read"
    case .export(let problem, let number):
      "document \(number.number)\(number.total.map { " of \($0)" } ?? "") of this export: "
        + problem.description
    case .exportGap(let gap, let total):
      gap.count == 1
        ? "document \(gap.lowerBound) of \(total) of this export is not in the file"
        : "documents \(gap.lowerBound) to \(gap.upperBound) of \(total) of this export are not in the file"
    case .exportWithoutCodes:
      "a Factiva export without field codes; "
        + "export it again with the display 'Full Article/Report plus Indexing'"
    case .rowTooLong(let bytes):
      "a row of more than \(bytes >> 20) MiB; nothing from here on was read; "
        + "is a quotation mark never closed, or is this no text?"
    case .invalidUTF8(let byte, let column):
      "not valid UTF-8 (byte 0x\(byte.hexadecimal) in column \(column)); save it as UTF-8"
    case .brokenJSON(let problem, let column): "broken JSON at column \(column): \(problem)"
    case .notAnObject(let kind):
      "\(kind.withArticle), not a JSON object; write one object {…} for each article"
    case .noTextKey(let found, let asked):
      "no key \(Self.wanted(asked)) for the text; the keys are \(Self.quoted(found)); "
        + "name the one that holds it with --map text=KEY"
    case .textNotAString(let key, let kind):
      "key '\(key)' holds \(kind.withArticle), not the text as a string"
    case .targetOutside(let start, let end, let scalars):
      "target [\(start), \(end)) is not within the text of \(scalars) characters"
    case .noTextColumn(let found, let asked):
      "no column \(Self.wanted(asked)) for the text; the columns are \(Self.quoted(found)); "
        + "name the one that holds it with --map text=COLUMN"
    case .wrongCellCount(let found, let expected):
      "\(found) \(found == 1 ? "cell" : "cells") where the header has \(expected); "
        + "quote cells that hold the delimiter or a newline"
    case .unclosedQuote:
      "a quotation mark opens a cell and is never closed; nothing from here on was read"
    case .textAfterQuote:
      "text after the closing quotation mark of a cell; "
        + "write a quotation mark inside a quoted cell twice"
    case .notHTML: "not HTML: no tag in it; name a plain text .txt"
    case .noArticleText:
      "no text of an article in this page; scripts may put it in, or it is behind a login: "
        + "save what the browser shows, or its text as .txt"
    case .tooDeepHTML(let limit):
      "elements inside one another deeper than \(limit) levels; save the text as .txt"
    case .tooLargeHTML(let limit):
      "a page of more than \(limit >> 20) MiB; save the text as .txt"
    }
  }
}

extension ReaderError {
  private static let readable = InputFormat.endings.map { ".\($0)" }.listed(with: "and")

  private static func words(for code: Int32) -> String {
    if FileSystem.isMissing(code) { return "no such file or folder; check the path" }
    if FileSystem.isForbidden(code) { return "permission denied; make it readable" }
    return "cannot be read: \(FileSystem.message(for: code))"
  }

  private static func wanted(_ asked: String?) -> String {
    asked.map { "'\($0)'" } ?? "'text' (nor 'body', 'content' or another usual name)"
  }

  private static func quoted(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.map { "'\($0)'" }.listed(with: "and")
  }
}

extension UInt8 {
  /// Two hexadecimal digits, capital.
  fileprivate var hexadecimal: String {
    (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
