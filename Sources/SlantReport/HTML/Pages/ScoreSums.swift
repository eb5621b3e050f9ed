internal import SlantAnalysis
internal import SlantText

/// The hits behind the scores of one voice, as they add up.
struct ScoreSums {
  /// The most hits of one sentence that are listed; terms.csv has all.
  static let hitLimit = 200
  /// The most rows of a list; longer ones go on in a further one, which may stand on another page.
  private static let rowLimit = 400

  private let analysis: ArticleAnalysis
  private let classes: TermClasses

  /// Prepares the sums of an article.
  init(_ analysis: ArticleAnalysis, classes: TermClasses) {
    self.analysis = analysis
    self.classes = classes
  }

  /// The voices of the text and the headline, each with its tone and its loaded terms.
  func values() -> [[String: Any]] {
    let voices: [Voice?] = Voice.allCases + [nil]
    return voices.map { voice in
      let words = self[analysis.wordsByVoice, voice]
      return [
        "voice": voice?.rawValue ?? "headline",
        "words": DisplayNumber.count(words, "word"),
        "tone": tone(voice),
        "loaded": loaded(voice, words: words),
      ]
    }
  }

  /// The same in pieces that each go on one page.
  func blocks() -> [[[String: Any]]] {
    let values = values()
    let rows =
      values.reduce(0) { $0 + Self.rows($1, "loaded", "hits").count }
      + values.reduce(0) { $0 + Self.rows($1, "tone", "sentences").count }
    return rows <= Self.rowLimit ? [values] : values.flatMap(Self.pieces).map { [$0] }
  }

  /// A voice with the same totals and a share of its rows in each piece.
  private static func pieces(of voice: [String: Any]) -> [[String: Any]] {
    let hits = chunks(rows(voice, "loaded", "hits"))
    let sentences = chunks(rows(voice, "tone", "sentences"))
    return (0..<max(hits.count, sentences.count)).map { index in
      var piece = voice
      piece["loaded"] = part(voice["loaded"], "hits", index < hits.count ? hits[index] : nil)
      piece["tone"] = part(
        voice["tone"], "sentences", index < sentences.count ? sentences[index] : nil)
      piece["is-continued"] = index > 0
      return piece
    }
  }

  private static func part(_ score: Any?, _ key: String, _ rows: [[String: Any]]?) -> [String: Any]?
  {
    guard let rows, var score = score as? [String: Any] else { return nil }
    score[key] = rows
    return score
  }

  private static func rows(_ voice: [String: Any], _ score: String, _ key: String) -> [[String:
    Any]]
  {
    (voice[score] as? [String: Any])?[key] as? [[String: Any]] ?? []
  }

  private static func chunks(_ rows: [[String: Any]]) -> [[[String: Any]]] {
    guard rows.count > rowLimit else { return [rows] }
    return stride(from: 0, to: rows.count, by: rowLimit).map {
      Array(rows[$0..<min(rows.count, $0 + rowLimit)])
    }
  }

  private func tone(_ voice: Voice?) -> [String: Any] {
    let tone = self[analysis.tone, voice]
    let sentences = sentences(voice)
    return [
      "score": DisplayNumber.signed(tone.score),
      "has-hits": !sentences.isEmpty,
      "count": DisplayNumber.count(sentences.count, "sentence tone"),
      "sentences": sentences,
    ]
  }

  private func sentences(_ voice: Voice?) -> [[String: Any]] {
    let hits = hits(of: .tone, voice).filter { analysis.terms[$0].isScored }
    // A title given apart is one sentence, as in the scores.
    let groups = Dictionary(grouping: hits) { index in
      let hit = analysis.terms[index]
      return hit.isInTitle ? -1 : analysis.body.sentence(of: hit.tokens.lowerBound)
    }
    return groups.sorted { $0.key < $1.key }.enumerated().map { number, group in
      let values = group.value.map { analysis.terms[$0].value }
      return [
        "number": number + 1,
        "hits": group.value.prefix(Self.hitLimit).map(row),
        "more": ListCut.more(group.value.count, limit: Self.hitLimit),
        "sum": DisplayNumber.thousandths(values.reduce(0, +)),
        "score": DisplayNumber.signed(Tone(sentence: values).score, places: 3),
      ]
    }
  }

  private func loaded(_ voice: Voice?, words: Int) -> [String: Any] {
    let hits = hits(of: .loaded, voice).filter { analysis.terms[$0].isScored }
    let count = self[analysis.loadedHits, voice]
    return [
      "has-hits": !hits.isEmpty,
      "hits": hits.map(row),
      "count": DisplayNumber.count(count, "loaded word"),
      "total": DisplayNumber.amount(self[analysis.loaded, voice]),
      "rate": DisplayNumber.decimal(DisplayNumber.rate(count * 1000, per: words)),
    ]
  }

  private func hits(of kind: TermHit.Kind, _ voice: Voice?) -> [Int] {
    analysis.terms.indices.filter { index in
      let hit = analysis.terms[index]
      guard hit.kind == kind else { return false }
      let isHeadline = hit.isInTitle || hit.zone == .title
      return voice.map { !isHeadline && hit.voice == $0 } ?? isHeadline
    }
  }

  private func row(_ index: Int) -> [String: Any] {
    let hit = analysis.terms[index]
    let text = hit.isInTitle ? analysis.title ?? analysis.body : analysis.body
    return [
      "text": text.string(hit.span),
      "anchor": ArticleMarks.anchor(ofTerm: index),
      "class": classes.look(of: hit.termClass).name,
      "value": DisplayNumber.thousandths(hit.value),
    ]
  }

  private subscript<Value>(values: ByVoice<Value>, voice: Voice?) -> Value {
    voice.map { values[$0] } ?? values.title
  }
}
