internal import SlantAnalysis
internal import SlantText

/// The text of an article in blocks, with its marks and with the speakers in the margin.
struct ArticleText {
  /// The most bytes of a title that a page shows.
  private static let titleLimit = 1_000

  /// The paragraphs, long ones in several blocks.
  let blocks: [TextBlock]
  private let notes: MarkNotes
  private let marks: ArticleMarks

  /// Prepares the text of an article.
  init(_ notes: MarkNotes, _ marks: ArticleMarks) {
    self.notes = notes
    self.marks = marks
    blocks = TextBlock.blocks(of: notes.analysis.body)
  }

  /// The title given apart with its marks, the end of a very long one left out; `nil` where there is none.
  func title() -> String? {
    guard let title = notes.analysis.title, !title.bytes.isEmpty else { return nil }
    let shown = Shortening.text(String(decoding: title.bytes, as: UTF8.self), to: Self.titleLimit)
    let isWhole = title.bytes.count <= Self.titleLimit
    let span = TextSpan(0, isWhole ? title.bytes.count : shown.utf8.count - "…".utf8.count)
    let html = MarkWriter.blocks([span], of: title.bytes, marks: marks.title()).joined()
    return isWhole ? html : html + "…"
  }

  /// The blocks as HTML, with the numbers of their paragraphs from 1.
  func paragraphs() -> [String] {
    let body = notes.analysis.body
    let html = MarkWriter.blocks(blocks.map(\.span), of: body.bytes, marks: marks.body())
    let margins = margins()
    return blocks.indices.map { index in
      paragraph(blocks[index], Fragment(escaped: html[index]), speakers: margins[index]).html
    }
  }

  private func paragraph(
    _ block: TextBlock, _ text: Fragment, speakers: [Fragment]
  ) -> Fragment {
    let (anchor, number) = (Self.anchor(ofParagraph: block.paragraph), block.paragraph + 1)
    let id: Fragment = block.isContinued ? "" : " id=\"\(anchor)\""
    let margin: Fragment =
      speakers.isEmpty
      ? ""
      : """
      <ul class="margin" aria-label="Who speaks in paragraph \(number)">
      \(speakers)</ul>

      """
    return """
      <div class="para"\(id)>
      <a class="number" href="#\(anchor)" aria-label="Paragraph \(number)\
      \(block.isContinued ? ",\ncontinued" : "")">\(number)\(block.isContinued ? "…" : "")</a>
      <p>\(text)</p>
      \(margin)</div>
      """
  }

  /// The anchor of the paragraph `index`, from 0.
  static func anchor(ofParagraph index: Int) -> String { "p\(index + 1)" }

  /// Who begins to speak in each block.
  private func margins() -> [[Fragment]] {
    var margins = [[Fragment]](repeating: [], count: blocks.count)
    for attribution in notes.analysis.attributions {
      guard let index = block(of: attribution) else { continue }
      margins[index].append(margin(attribution))
    }
    return margins
  }

  private func margin(_ attribution: Attribution) -> Fragment {
    let anchor = ArticleMarks.anchor(of: attribution, in: notes.analysis.body)
    let stance = attribution.stance.shown.map { ", \($0)" } ?? ""
    return """
      <li><a href="#\(anchor)">\(notes.speaker(of: attribution))</a>
      <span>\(attribution.isNegated ? "not: " : "")\(attribution.cueTerm ?? "no cue")\(stance) · \
      \(attribution.form.rawValue)</span></li>

      """
  }

  private func block(of attribution: Attribution) -> Int? {
    guard let start = attribution.content.first?.start else { return nil }
    let index = blocks.partitioningIndex { $0.span.end > start }
    return index < blocks.count ? index : nil
  }
}

extension Stance {
  /// The stance where it is worth telling; `nil` where it is neutral.
  var shown: String? { self == .neutral ? nil : rawValue }
}
