import SlantAnalysis
import SlantText

/// A paragraph with its loaded terms and those with a tone marked: `[victorious]glorifying:2`, `defeat(-1.9)`.
struct MarkedParagraph {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// The words of a stretch of the text, each with its marks, ready to be wrapped.
  func words(of span: TextSpan) -> [String] {
    let text = analysis.body
    let terms = analysis.terms.filter {
      !$0.isInTitle && span.contains($0.span) && $0.isScored
        && ($0.kind == .loaded || $0.kind == .tone)
    }
    var marked = ""
    var position = span.start
    for group in grouped(terms) {
      guard let first = group.first, first.span.start >= position else { continue }
      marked += text.string(TextSpan(position, first.span.start))
      marked += mark(group)
      position = first.span.end
    }
    marked += text.string(TextSpan(position, span.end))
    return marked.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init)
  }

  /// Terms that stand at one place, the longest first; terms inside a longer one go with it.
  private func grouped(_ terms: [TermHit]) -> [[TermHit]] {
    var groups: [[TermHit]] = []
    let ordered = terms.sorted {
      ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end)
    }
    for term in ordered {
      if let last = groups.last?.first, last.span.overlaps(term.span) {
        groups[groups.count - 1].append(term)
      } else {
        groups.append([term])
      }
    }
    return groups
  }

  private func mark(_ terms: [TermHit]) -> String {
    guard let first = terms.first else { return "" }
    var shown = analysis.body.string(first.span)
    for term in terms where term.kind == .loaded {
      let mark = "\(term.termClass):\(term.intensity ?? 0)"
      shown = style.loaded("[\(shown)]") + style.dim(mark)
    }
    let values = terms.filter { $0.kind == .tone }.map { Signed.text($0.value) }
    return values.isEmpty ? shown : shown + style.dim("(\(values.joined(separator: " ")))")
  }
}

/// Thousandths with a sign.
enum Signed {
  /// `-1900` is `-1.9`, `500` is `+0.5`.
  static func text(_ thousandths: Int) -> String {
    let digits = FixedDecimal.text(Double(abs(thousandths)) / 1000, places: 3)
    var short = digits[...]
    while short.hasSuffix("0"), !short.hasSuffix(".0") { short = short.dropLast() }
    return (thousandths < 0 ? "-" : "+") + short
  }
}

/// Lines of at most a number of columns.
enum Wrapping {
  /// Joins `words` into lines; colour codes take no room.
  static func lines(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words {
      let length = visible(word)
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = (word, length)
      } else {
        line += (used > 0 ? " " : "") + word
        used += (used > 0 ? 1 : 0) + length
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// `text` as an item of a list: its first line indented by two columns, further ones by four.
  static func item(_ text: String) -> [String] {
    let words = text.split { $0 == " " || $0.isNewline }.map(String.init)
    return lines(words, width: Explanation.width - 4).enumerated()
      .map { ($0 == 0 ? "  " : "    ") + $1 }
  }

  /// The number of columns of a text without its colour codes.
  static func visible(_ text: String) -> Int {
    var count = 0
    var isCode = false
    for character in text {
      if character == "\u{1B}" { isCode = true }
      if !isCode { count += 1 }
      if isCode, character == "m" { isCode = false }
    }
    return count
  }
}
