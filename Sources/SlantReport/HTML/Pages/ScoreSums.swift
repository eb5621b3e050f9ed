internal import SlantAnalysis
internal import SlantText

/// The hits behind the scores of the voices of an article and of its headline, as they add up.
struct ScoreSums {
  /// What the scores of one voice, or of the headline, are made of.
  struct Part {
    /// The voice, or `headline`.
    let name: String
    /// The words of the part.
    let words: Int
    /// The loaded words; `nil` where they stand in another piece of a long list.
    var loaded: Loaded?
    /// The tone; `nil` where it stands in another piece of a long list.
    var tone: ToneSum?
    /// Whether an earlier piece has the same totals.
    var isContinued = false
  }

  /// The loaded words of a part.
  struct Loaded {
    /// Their number.
    let count: Int
    /// Their summed intensity in thousandths.
    let total: Int
    /// The hits that are listed.
    var hits: [Hit]
  }

  /// The tone of a part.
  struct ToneSum {
    /// The mean of the sentences, −1 to 1; `nil` where no word has a tone.
    let score: Double?
    /// The number of sentences that have a tone.
    let count: Int
    /// The sentences that are listed.
    var sentences: [Sentence]
  }

  /// A sentence with a tone.
  struct Sentence {
    /// Its number among those of the part, from 1.
    let number: Int
    /// The first ``hitLimit`` hits.
    let hits: [Hit]
    /// The number of hits.
    let count: Int
    /// The sum of the hits in thousandths.
    let sum: Int
    /// The tone of the sentence, −1 to 1.
    let score: Double?
  }

  /// A word that counts.
  struct Hit {
    /// The word as it stands in the text.
    let text: String
    /// The anchor of its mark.
    let anchor: String
    /// The name of its class.
    let termClass: String
    /// What it adds, in thousandths.
    let value: Int
  }

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
  var parts: [Part] {
    let voices: [Voice?] = Voice.allCases + [nil]
    return voices.map { voice in
      Part(
        name: voice?.rawValue ?? "headline", words: self[analysis.wordsByVoice, voice],
        loaded: loaded(voice), tone: tone(voice))
    }
  }

  /// The same in pieces that each go on one page.
  var pieces: [[Part]] {
    let parts = parts
    let rows = parts.reduce(0) {
      $0 + ($1.loaded?.hits.count ?? 0) + ($1.tone?.sentences.count ?? 0)
    }
    return rows <= Self.rowLimit ? [parts] : parts.flatMap(Self.pieces).map { [$0] }
  }

  /// A part with the same totals and a share of its rows in each piece.
  private static func pieces(of part: Part) -> [Part] {
    let hits = chunks(part.loaded?.hits ?? [])
    let sentences = chunks(part.tone?.sentences ?? [])
    return (0..<max(hits.count, sentences.count)).map { index in
      var piece = part
      if index < hits.count { piece.loaded?.hits = hits[index] } else { piece.loaded = nil }
      if index < sentences.count {
        piece.tone?.sentences = sentences[index]
      } else {
        piece.tone = nil
      }
      piece.isContinued = index > 0
      return piece
    }
  }

  private static func chunks<Row>(_ rows: [Row]) -> [[Row]] {
    guard rows.count > rowLimit else { return [rows] }
    return stride(from: 0, to: rows.count, by: rowLimit).map {
      Array(rows[$0..<min(rows.count, $0 + rowLimit)])
    }
  }

  private func tone(_ voice: Voice?) -> ToneSum {
    let sentences = sentences(voice)
    return ToneSum(
      score: self[analysis.tone, voice].score, count: sentences.count, sentences: sentences)
  }

  private func sentences(_ voice: Voice?) -> [Sentence] {
    let hits = hits(of: .tone, voice)
    // A title given apart is one sentence, as in the scores.
    let groups = Dictionary(grouping: hits) { index in
      let hit = analysis.terms[index]
      return hit.isInTitle ? -1 : analysis.body.sentence(of: hit.tokens.lowerBound)
    }
    return groups.sorted { $0.key < $1.key }.enumerated().map { number, group in
      let values = group.value.map { analysis.terms[$0].value }
      return Sentence(
        number: number + 1, hits: group.value.prefix(Self.hitLimit).map(hit),
        count: group.value.count, sum: values.reduce(0, +), score: Tone(sentence: values).score)
    }
  }

  private func loaded(_ voice: Voice?) -> Loaded {
    Loaded(
      count: self[analysis.loadedHits, voice], total: self[analysis.loaded, voice],
      hits: hits(of: .loaded, voice).map(hit))
  }

  private func hits(of kind: TermHit.Kind, _ voice: Voice?) -> [Int] {
    analysis.terms.indices.filter { index in
      let hit = analysis.terms[index]
      guard hit.kind == kind, hit.isScored else { return false }
      let isHeadline = hit.isInTitle || hit.zone == .title
      return voice.map { !isHeadline && hit.voice == $0 } ?? isHeadline
    }
  }

  private func hit(_ index: Int) -> Hit {
    let hit = analysis.terms[index]
    let text = hit.isInTitle ? analysis.title ?? analysis.body : analysis.body
    return Hit(
      text: text.string(hit.span), anchor: ArticleMarks.anchor(ofTerm: index),
      termClass: classes.look(of: hit.termClass).name, value: hit.value)
  }

  private subscript<Value>(values: ByVoice<Value>, voice: Voice?) -> Value {
    voice.map { values[$0] } ?? values.title
  }
}
