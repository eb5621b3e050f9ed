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
    return Wrapping.words(marked)
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
