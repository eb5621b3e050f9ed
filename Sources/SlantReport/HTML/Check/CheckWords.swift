internal import SlantAnalysis
internal import SlantText

/// The loaded words in the author's voice and in the headline, paragraph by paragraph.
struct CheckWords {
  private let notes: MarkNotes
  private let links: ParagraphLinks
  private var analysis: ArticleAnalysis { notes.analysis }

  /// Prepares the words of an article.
  init(_ notes: MarkNotes, _ links: ParagraphLinks) {
    self.notes = notes
    self.links = links
  }

  /// How many words there are.
  var finding: String {
    let hits = analysis.loadedHits
    return "\(DisplayNumber.count(hits.author, "loaded word")) in the author’s voice, "
      + "\(DisplayNumber.integer(hits.title)) in the headline. Words of others are not listed here."
  }

  /// The rows of the table as HTML: the headline, then the paragraphs that have such words.
  func rows() -> [String] {
    let hits = analysis.terms.filter {
      $0.kind == .loaded && $0.isScored && ($0.isHeadline || $0.voice == .author)
    }
    let groups = Dictionary(grouping: hits, by: paragraph)
    return groups.sorted { $0.key < $1.key }.flatMap { paragraph, hits in
      stride(from: 0, to: hits.count, by: 100).map { start in
        row(paragraph, hits[start..<min(hits.count, start + 100)]).html
      }
    }
  }

  private func row(_ paragraph: Int, _ hits: ArraySlice<TermHit>) -> Fragment {
    let place: Fragment =
      paragraph == 0
      ? "Headline"
      : "<a\nhref=\"\(links.address(ofParagraph: paragraph))\">¶&nbsp;\(paragraph)</a>"
    let name = paragraph == 0 ? "the\nheadline" : "paragraph \(paragraph)"
    return """
      <tr><th scope="row">\(place)</th>
      <td><ul>\(hits.map(item))</ul></td>
      <td class="room"><textarea aria-label="Note on the words of \(name)"></textarea></td></tr>
      """
  }

  /// A word with its class, its intensity and a plainer word.
  private func item(_ hit: TermHit) -> Fragment {
    let text = hit.isInTitle ? analysis.title ?? analysis.body : analysis.body
    let plain = notes.entries.entry(hit.term, in: hit.lexicon)?.alternative ?? ""
    return """
      <li><label><input type="checkbox"> <b>\(MarkNotes.plain(hit.span, of: text))</b></label> <span
      class="kind">\(notes.classes.look(of: hit.termClass).name)\
      \(hit.intensity.map { ", \($0) of 3" } ?? "")</span>\(plain.isEmpty ? "" : " → \(plain)")</li>

      """
  }

  /// The paragraph of a hit, from 1; 0 for the headline.
  private func paragraph(of hit: TermHit) -> Int {
    hit.isHeadline
      ? 0 : analysis.body.sentences[analysis.body.sentence(of: hit.tokens.lowerBound)].paragraph + 1
  }
}

extension TermHit {
  /// Whether it stands in the headline, given apart or within the text.
  fileprivate var isHeadline: Bool { isInTitle || zone == .title }
}
