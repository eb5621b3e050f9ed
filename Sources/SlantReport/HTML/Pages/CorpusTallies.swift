internal import SlantAnalysis

/// Counts over all articles that the overview lists: who is quoted, and which loaded words authors use.
struct CorpusTallies {
  /// The most rows that a list shows.
  static let limit = 15

  private struct Speaker {
    let name: String
    let kind: Entity.Kind
    var articles = 0
    var quotes = 0
    var quotedWordsMilli = 0
  }

  private struct Term: Hashable {
    let term: String
    let termClass: String
  }

  private var speakers: [String: Speaker] = [:]
  private var terms: [Term: (hits: Int, articles: Int)] = [:]

  /// Adds an article.
  mutating func add(_ analysis: ArticleAnalysis) {
    for entity in analysis.entities where entity.balance.quotes > 0 { add(entity) }
    var counts: [Term: Int] = [:]
    for hit in analysis.terms where isCounted(hit) {
      counts[Term(term: hit.term, termClass: hit.termClass), default: 0] += 1
    }
    for (term, count) in counts {
      let before = terms[term] ?? (0, 0)
      terms[term] = (before.hits + count, before.articles + 1)
    }
  }

  /// The entity with the most quoted words and its share of all `quotedWords`.
  func mostQuoted(quotedWords: Int) -> (name: String, share: String)? {
    ranking.first.map {
      ($0.name, DisplayNumber.percent($0.quotedWordsMilli, of: quotedWords * 1000))
    }
  }

  /// The entities with the most quoted words.
  func speakerRows(quotedWords: Int) -> [[String: Any]] {
    ranking.prefix(Self.limit).map { speaker in
      [
        "name": speaker.name, "kind": speaker.kind.rawValue,
        "articles": DisplayNumber.integer(speaker.articles),
        "quotes": DisplayNumber.integer(speaker.quotes),
        "quoted": DisplayNumber.integer((speaker.quotedWordsMilli + 500) / 1000),
        "share": DisplayNumber.percent(speaker.quotedWordsMilli, of: quotedWords * 1000),
      ]
    }
  }

  /// The loaded terms that authors use most in their own voice.
  func termRows(_ classes: TermClasses) -> [[String: Any]] {
    terms.sorted {
      ($1.value.hits, $0.key.term, $0.key.termClass)
        < ($0.value.hits, $1.key.term, $1.key.termClass)
    }
    .prefix(Self.limit).map { term, counts in
      let look = classes.look(of: term.termClass)
      return [
        "term": term.term, "class": look.name, "letter": look.letter, "style": look.style,
        "hits": DisplayNumber.integer(counts.hits),
        "articles": DisplayNumber.integer(counts.articles),
      ]
    }
  }

  private var ranking: [Speaker] {
    speakers.sorted {
      ($1.value.quotedWordsMilli, $1.value.quotes, $0.key)
        < ($0.value.quotedWordsMilli, $0.value.quotes, $1.key)
    }.map(\.value)
  }

  private mutating func add(_ entity: Entity) {
    var speaker = speakers[entity.id] ?? Speaker(name: entity.name, kind: entity.kind)
    speaker.articles += 1
    speaker.quotes += entity.balance.quotes
    speaker.quotedWordsMilli += entity.balance.quotedWordsMilli
    speakers[entity.id] = speaker
  }

  private func isCounted(_ hit: TermHit) -> Bool {
    hit.kind == .loaded && hit.isScored && hit.voice == .author && !hit.isInTitle
      && hit.zone != .title
  }
}
