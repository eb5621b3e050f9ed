internal import SlantText

/// A sentence with the hits in it, or of a long sentence what stands around a hit.
struct Excerpt: Equatable {
  /// A hit.
  struct Hit: Equatable {
    /// Its bytes.
    let span: TextSpan
    /// The number of the term in its article, by which the article's page leads to it.
    var number: Int?
  }

  /// The most bytes of a sentence that are shown, and how many of a longer one on each side of a hit.
  static let limits = (sentence: 600, side: 240)

  /// The hits in the order of the text, none of which overlap.
  private(set) var hits: [Hit]
  /// The position of the sentence; `nil` outside of all.
  let sentence: Int?
  private let whole: TextSpan

  /// A hit with the sentence around it.
  ///
  /// - Parameters:
  ///   - hit: The hit.
  ///   - sentences: The sentences of the text, in their order.
  init(_ hit: Hit, in sentences: [TextSpan]) {
    hits = [hit]
    let after = sentences.partitioningIndex { $0.start > hit.span.start }
    sentence = after > 0 && sentences[after - 1].end > hit.span.start ? after - 1 : nil
    let around = sentence.map { sentences[$0] } ?? hit.span
    whole = TextSpan(min(around.start, hit.span.start), max(around.end, hit.span.end))
  }

  /// The sentences with `hits`, which are in the order of the text: one for all hits of a sentence, but
  /// for a long one, where each hit has its own.
  static func excerpts(_ hits: [Hit], in sentences: [TextSpan]) -> [Excerpt] {
    var excerpts: [Excerpt] = []
    for hit in hits {
      let next = Excerpt(hit, in: sentences)
      if let last = excerpts.last, last.sentence != nil, last.sentence == next.sentence,
        last.whole == next.whole, next.whole.count <= limits.sentence,
        last.hits.allSatisfy({ $0.span.end <= hit.span.start })
      {
        excerpts[excerpts.count - 1].hits.append(hit)
      } else {
        excerpts.append(next)
      }
    }
    return excerpts
  }

  /// The words with each hit as `mark` has it.
  func text(of bytes: [UInt8], mark: (String) -> RichText.Piece) -> RichText {
    let shown = shownSpan(of: bytes)
    var text = RichText(shown.start > whole.start ? "… " : "")
    var position = shown.start
    for hit in hits {
      text = text + RichText(Self.words(position, hit.span.start, bytes))
      text = text + RichText(mark(Self.words(hit.span.start, hit.span.end, bytes)))
      position = hit.span.end
    }
    return text + RichText(Self.words(position, shown.end, bytes))
      + RichText(shown.end < whole.end ? " …" : "")
  }

  /// What is shown of the sentence: cut at spaces where it is long.
  private func shownSpan(of bytes: [UInt8]) -> TextSpan {
    guard whole.count > Self.limits.sentence, let first = hits.first, let last = hits.last else {
      return whole
    }
    var start = max(whole.start, first.span.start - Self.limits.side)
    while start > whole.start, start < first.span.start, bytes[start] != 0x20 { start += 1 }
    var end = min(whole.end, last.span.end + Self.limits.side)
    while end < whole.end, end > last.span.end, bytes[end] != 0x20 { end -= 1 }
    return TextSpan(start, end)
  }

  private static func words(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
