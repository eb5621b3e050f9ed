internal import SlantComparison

/// Counts over all articles that the overview lists: who is quoted, and which loaded words authors use.
struct CorpusTallies {
  /// The most rows that a list shows.
  static let limit = 15

  private struct Speaker {
    var articles = 0
    var quotes = 0
    var quotedWordsMilli = 0
  }

  private struct Term: Hashable {
    let term: String
    let termClass: String
  }

  private let names: EntityNames
  private var speakers: [String: Speaker] = [:]
  private var terms: [Term: (hits: Int, articles: Int)] = [:]

  /// Counts the articles of a corpus that are no copies.
  ///
  /// - Parameters:
  ///   - results: The corpus.
  ///   - names: What its entities are called.
  init(_ results: CorpusResults, names: EntityNames) {
    self.names = names
    for article in results.countedArticles { add(article) }
  }

  /// The entity with the most quoted words and its share of all `quotedWords`.
  func mostQuoted(quotedWords: Int) -> (name: String, share: String)? {
    ranking.first.map {
      (
        names.name(of: $0.key).text,
        DisplayNumber.percent($0.value.quotedWordsMilli, of: quotedWords * 1000)
      )
    }
  }

  /// The entities with the most quoted words.
  func speakerRows(quotedWords: Int) -> [[String: Any]] {
    ranking.prefix(Self.limit).map { id, speaker in
      let name = names.name(of: id)
      return [
        "name": name.text, "kind": name.kind,
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

  private var ranking: [(key: String, value: Speaker)] {
    speakers.sorted {
      ($1.value.quotedWordsMilli, $1.value.quotes, $0.key)
        < ($0.value.quotedWordsMilli, $0.value.quotes, $1.key)
    }
  }

  private mutating func add(_ article: ArticleDigest) {
    var seen: Set<String> = []
    for tally in article.speech.tallies where tally.level == .entity {
      let speech = tally.sums.speech
      guard tally.source.kind == .entity, speech.attributions > 0 else { continue }
      var speaker = speakers[tally.source.id] ?? Speaker()
      // An entity that belongs to two groups has two tallies.
      if seen.insert(tally.source.id).inserted { speaker.articles += 1 }
      speaker.quotes += speech.attributions
      speaker.quotedWordsMilli += speech.quotedWordsMilli
      speakers[tally.source.id] = speaker
    }
    for use in article.loaded {
      let term = Term(term: use.term, termClass: use.termClass)
      let before = terms[term] ?? (0, 0)
      terms[term] = (before.hits + use.hits, before.articles + 1)
    }
  }
}

extension CorpusResults {
  /// The articles that are counted in sums.
  var countedArticles: [ArticleDigest] { articles.filter { isCounted($0.keys.id) } }

  /// Whether an article is counted in sums: copies within an outlet are not, unless asked for.
  func isCounted(_ article: String) -> Bool { copies == 0 || stories.duplicateOf(article) == nil }
}
