internal import SlantText

/// Writes text with marks as properly nested elements.
///
/// A mark that others cut, or that runs over several paragraphs, becomes several elements: the first
/// has the anchor and can be reached by keyboard, the others repeat the look and the note.
struct MarkWriter {
  private let bytes: [UInt8]
  private let marks: [Mark]
  private var begun: Set<Int> = []
  private var open: [Int] = []
  private var html = ""

  private init(_ bytes: [UInt8], _ marks: [Mark]) {
    self.bytes = bytes
    self.marks = marks
  }

  /// The HTML of each block of a text.
  ///
  /// - Parameters:
  ///   - blocks: Spans in the order of the text that do not overlap.
  ///   - bytes: The text.
  ///   - marks: The marks, in any order and overlapping as they like.
  /// - Returns: As many fragments as there are blocks; an empty one for an empty block.
  static func blocks(_ blocks: [TextSpan], of bytes: [UInt8], marks: [Mark]) -> [String] {
    var writer = MarkWriter(bytes, marks)
    return Segmenter(marks).segments(of: blocks).map { writer.write($0) }
  }

  private mutating func write(_ segments: [Segment]) -> String {
    html = ""
    for segment in segments {
      let shared = zip(open, segment.marks).prefix { $0 == $1 }.count
      close(downTo: shared)
      for mark in segment.marks[shared...] { begin(mark) }
      html += Escaping.html(bytes[segment.span.range])
    }
    close(downTo: 0)
    return html
  }

  private mutating func begin(_ index: Int) {
    let mark = marks[index]
    let isFirst = begun.insert(index).inserted
    html += "<\(element(mark)) class=\"m \(mark.style)\(isFirst ? "" : " more")\""
    if isFirst, let anchor = mark.anchor { html += " id=\"\(Escaping.html(anchor))\"" }
    if isFirst, !mark.note.isEmpty { html += " tabindex=\"0\"" }
    if isFirst, let letter = mark.letter { html += " data-letter=\"\(Escaping.html(letter))\"" }
    if !mark.note.isEmpty { html += " aria-description=\"\(Escaping.html(mark.note))\"" }
    html += ">"
    open.append(index)
  }

  private mutating func close(downTo depth: Int) {
    while open.count > depth {
      let index = open.removeLast()
      let mark = marks[index]
      html += "</\(element(mark))>"
    }
  }

  private func element(_ mark: Mark) -> String { mark.layer == .term ? "mark" : "span" }
}
