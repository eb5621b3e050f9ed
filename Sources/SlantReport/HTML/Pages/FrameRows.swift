internal import SlantAnalysis
internal import SlantText

/// What a story is made to be about: the frames of each set with their cues.
struct FrameRows {
  /// The most cues that are listed for one frame; terms.csv has all.
  private static let cueLimit = 150

  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// A table for each set of frames that has a cue, the largest share first.
  var html: Fragment {
    let sets = analysis.frames.setsWithCues
    guard !sets.isEmpty else { return "<p>No word was found that speaks for a frame.</p>\n" }
    return "\(sets.map(table))"
  }

  private func table(of set: String) -> Fragment {
    let name = TermClasses.name(set)
    return """
      <div class="scroll" role="group" aria-label="Frames, \(name)" tabindex="0">
      <table>
      <caption>Frames of the set “\(name)”: evidence adds up the weights of the cues,
      those that come first more than later ones; the share is that of the strength, e / (e + 10), with a
      dash where the cues weigh too little. The headline is counted apart.</caption>
      <thead><tr>
      <th scope="col">Frame</th><th scope="col" class="n">Share</th>
      <th scope="col" class="n">Evidence</th><th scope="col" class="n">Author</th>
      <th scope="col" class="n">Quoted</th><th scope="col" class="n">Reported</th>
      <th scope="col" class="n">Headline</th><th scope="col">Cues (weight)</th>
      </tr></thead>
      <tbody>
      \(analysis.frames.ranked(in: set).map { row($0.position, $0.profile) })</tbody>
      </table>
      </div>

      """
  }

  private func row(_ position: Int, _ profile: FrameProfile) -> Fragment {
    let share = profile.all.share.map { DisplayNumber.decimal(100 * $0, places: 0) + "%" }
    let voices = profile.byVoice
    let cues = cues(position)
    return """
      <tr><th scope="row" title="\(profile.frame.meaning)">\(TermClasses.name(profile.frame.id))</th>\
      <td class="n">\(share ?? DisplayNumber.missing)</td>
      <td class="n">\(DisplayNumber.decimal(Double(profile.all.evidence) / 1000))</td>\
      <td class="n">\(voices.author.cues)</td>
      <td class="n">\(voices.quoted.cues)</td><td class="n">\(voices.reported.cues)</td>
      <td class="n">\(voices.title.cues)</td>
      <td class="cues">\(cues.prefix(Self.cueLimit).map(cell))\
      \(ListCut.more(cues.count, limit: Self.cueLimit).joined())</td></tr>

      """
  }

  /// A cue with the hit that stands for it, the first in the text.
  private typealias Cue = (term: String, hit: TermHit, times: Int)

  private func cell(_ cue: Cue) -> Fragment {
    let term: Fragment =
      paragraph(of: cue.hit).map { "<a href=\"#\($0)\">\(cue.term)</a>" } ?? "\(cue.term)"
    return """
      <span>\(term)
      <span class="kind">\(DisplayNumber.amount(cue.hit.value))</span>\
      \(cue.times > 1 ? " × \(cue.times)" : "")</span> 
      """
  }

  /// The cues of a frame, each once, in the order of the text.
  private func cues(_ position: Int) -> [Cue] {
    var order: [String] = []
    var first: [String: TermHit] = [:]
    var times: [String: Int] = [:]
    for hit in analysis.terms where hit.isScored && hit.kind == .frame(position) {
      let term = hit.plainTerm
      times[term, default: 0] += 1
      if first[term] == nil { order.append(term) }
      if first[term]?.isInTitle != false { first[term] = hit }
    }
    return order.compactMap { term in first[term].map { (term, $0, times[term] ?? 1) } }
  }

  /// The anchor of the paragraph of a hit; `nil` for the title given apart.
  private func paragraph(of hit: TermHit) -> String? {
    guard !hit.isInTitle else { return nil }
    let sentence = analysis.body.sentence(of: hit.tokens.lowerBound)
    return ArticleText.anchor(ofParagraph: analysis.body.sentences[sentence].paragraph)
  }
}
