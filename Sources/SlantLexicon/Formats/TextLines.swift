/// A text file as lines, whatever its encoding and line ends.
struct TextLines {
  /// The lines; the first is line 1.
  private(set) var lines: [String] = []
  /// How the file was read where that was not plain.
  private(set) var warnings: [LexiconWarning] = []

  /// Splits `bytes` at CR, LF and CRLF and decodes them.
  ///
  /// - Throws: ``LexiconError/notText(path:line:)`` for a file with a zero byte.
  init(_ bytes: [UInt8], path: String) throws(LexiconError) {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let isUTF8 = String(validating: rest, as: UTF8.self) != nil
    var firstEnd: LineEnd?
    var mixed: (line: Int, count: Int)?
    var foreignLine: Int?
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      rest = rest[line.endIndex...]
      let end = LineEnd(rest)
      rest = rest.dropFirst(end.length)
      if end != .none, end != firstEnd ?? end {
        mixed = (mixed?.line ?? lines.count + 1, (mixed?.count ?? 0) + 1)
      }
      firstEnd = firstEnd ?? end
      if line.contains(0) { throw .notText(path: path, line: lines.count + 1) }
      if isUTF8 {
        lines.append(String(decoding: line, as: UTF8.self))
      } else {
        if foreignLine == nil, line.contains(where: { $0 >= 0x80 }) {
          foreignLine = lines.count + 1
        }
        lines.append(Windows1252.text(line))
      }
    }
    if let foreignLine { warnings.append(LexiconWarning(line: foreignLine, problem: .notUTF8)) }
    if let mixed {
      warnings.append(
        LexiconWarning(
          line: mixed.line, problem: .irregularity(.mixedLineEnds, lines: mixed.count)))
    }
  }

  private enum LineEnd {
    case lf, cr, crlf, none

    /// The line end that `bytes` begin with.
    init(_ bytes: ArraySlice<UInt8>) {
      switch bytes.first {
      case 0x0A: self = .lf
      case 0x0D: self = bytes.dropFirst().first == 0x0A ? .crlf : .cr
      default: self = .none
      }
    }

    var length: Int {
      switch self {
      case .lf, .cr: 1
      case .crlf: 2
      case .none: 0
      }
    }
  }
}

/// The encoding of Windows for Western Europe, in which Latin-1 is contained.
enum Windows1252 {
  /// The scalars of the bytes from 0x80 to 0x9F; the five bytes without a meaning become U+FFFD.
  /// https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
  private static let special: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The text of `bytes`.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let units = bytes.map { 0x80...0x9F ~= $0 ? special[Int($0) - 0x80] : UInt16($0) }
    return String(decoding: units, as: UTF16.self)
  }
}

extension StringProtocol {
  /// The words between white space.
  var words: [String] { Substring(self).split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The text without white space at its ends, and one space for all white space inside.
  var plainSpaced: String { words.joined(separator: " ") }
}

extension String {
  /// The decimal number that the text is, or `nil`.
  var number: Double? {
    // `Double` also reads "nan", "infinity" and "0x10".
    guard utf8.allSatisfy("+-.0123456789eE".utf8.contains), let value = Double(self),
      value.isFinite
    else { return nil }
    return value
  }
}
