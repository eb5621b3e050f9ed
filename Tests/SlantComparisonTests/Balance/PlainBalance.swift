import SlantCorpus
import SlantText

@testable import SlantAnalysis
@testable import SlantComparison

/// The balance by entity, counted once more from the attributions and by other means.
struct PlainBalance {
  struct Counts: Equatable {
    var articles = 0
    var mentions = 0
    var attributions = 0
    var direct = 0
    var mixed = 0
    var indirect = 0
    var quotedWords = 0.0
    var reportedWords = 0.0
    var first = 0
    var last = 0
    var quotingArticles = 0
    var wordsBeforeQuote = 0
    var stances: [String: Int] = [:]
    var hits = 0
    var toneTowards = 0

    init() {}

    init(_ row: BalanceRow) {
      let speech = row.sums.speech
      articles = row.sums.articles
      mentions = row.sums.mentions
      attributions = speech.attributions
      (direct, mixed, indirect) = (speech.forms[0], speech.forms[1], speech.forms[2])
      quotedWords = Double(speech.quotedWordsMilli) / 1000
      reportedWords = Double(speech.reportedWordsMilli) / 1000
      (first, last) = (row.sums.firstWords, row.sums.lastWords)
      quotingArticles = row.sums.quotingArticles
      wordsBeforeQuote = row.sums.wordsBeforeQuote
      for (stance, count) in zip(Stance.allCases, speech.stances) where count > 0 {
        stances[stance.rawValue] = count
      }
      hits = speech.tone.hits
      toneTowards = row.sums.totalToneTowards.net
    }
  }

  private(set) var rows: [String: Counts] = [:]

  static func key(_ row: BalanceRow) -> String {
    let source = row.source.source
    return [row.outlet ?? "-", source.kind.rawValue, source.id, source.group ?? "-"]
      .joined(separator: "|")
  }

  init(_ articles: [AnalyzedArticle]) {
    for article in articles { add(article) }
  }

  private mutating func add(_ article: AnalyzedArticle) {
    let analysis = article.analysis
    var seen: Set<String> = []
    func name(_ entity: Entity) -> String {
      let outlet = article.article.outlet ?? "-"
      if entity.kind == .group, entity.group == nil { return "\(outlet)|unnamed||-" }
      let isLone = !entity.name.contains(" ") && entity.kind == .person
      let id = isLone ? "\(article.article.id)#\(entity.id)" : entity.id
      return "\(outlet)|entity|\(id)|\(entity.group ?? "-")"
    }
    for entity in analysis.entities where !name(entity).contains("|unnamed|") {
      seen.insert(name(entity))
      rows[name(entity), default: Counts()].mentions += entity.mentions.count
      rows[name(entity), default: Counts()].toneTowards += entity.totalTone.net
    }
    let counted = analysis.attributions.filter {
      $0.kind == .speech && !$0.isNegated && $0.parent == nil
    }
    func sources(_ attribution: Attribution) -> [String] {
      if !attribution.speakers.isEmpty {
        return attribution.speakers.map { name(analysis.entities[$0]) }
      }
      let kind = attribution.sourceKind.rawValue
      let rest = ["unknown", "unstated"].contains(kind) ? kind : "unnamed"
      return ["\(article.article.outlet ?? "-")|\(rest)||-"]
    }
    for attribution in counted {
      let sources = sources(attribution)
      seen.formUnion(sources)
      for source in sources {
        let part = 1 / Double(sources.count)
        rows[source, default: Counts()].quotedWords += Double(attribution.quotedWords) * part
        rows[source, default: Counts()].reportedWords +=
          Double(attribution.words - attribution.quotedWords) * part
      }
      for source in Set(sources) {
        rows[source, default: Counts()].attributions += 1
        switch attribution.form {
        case .direct: rows[source, default: Counts()].direct += 1
        case .mixed: rows[source, default: Counts()].mixed += 1
        case .indirect: rows[source, default: Counts()].indirect += 1
        }
        rows[source, default: Counts()].stances[attribution.stance.rawValue, default: 0] += 1
        rows[source, default: Counts()].hits += hits(attribution, analysis)
      }
    }
    for source in Set(counted.first.map(sources) ?? []) { rows[source]?.first += 1 }
    for source in Set(counted.last.map(sources) ?? []) { rows[source]?.last += 1 }
    for source in seen {
      rows[source]?.articles += 1
      let quotes = counted.filter { sources($0).contains(source) }
        .compactMap { wordsBeforeQuote($0, analysis) }
      guard let first = quotes.min() else { continue }
      rows[source]?.quotingArticles += 1
      rows[source]?.wordsBeforeQuote += first
    }
    // Lone names are rows only where they speak.
    rows = rows.filter { !$0.key.contains("#") || $0.value.attributions > 0 }
  }

  /// Words before the first word of the content that stands in marks; the articles are all story.
  private func wordsBeforeQuote(
    _ attribution: Attribution, _ analysis: ArticleAnalysis
  ) -> Int? {
    let tokens = analysis.body.tokens
    let marked = analysis.quotations.filter { $0.kind == .speech }.flatMap { Array($0.tokens) }
    let first = attribution.contentTokens.flatMap { Array($0) }
      .filter { tokens[$0].isWord && marked.contains($0) }.min()
    return first.map { first in tokens[..<first].count { $0.isWord } }
  }

  /// Hits of the tone that count within the content.
  private func hits(_ attribution: Attribution, _ analysis: ArticleAnalysis) -> Int {
    analysis.terms.count { term in
      term.kind == .tone && term.isScored && !term.isInTitle
        && attribution.contentTokens.contains { $0.contains(term.tokens.lowerBound) }
    }
  }
}

/// The matrix of speakers and targets, counted once more from the entities' mentions.
struct PlainTargets {
  struct Counts: Equatable {
    var attributions = 0
    var mentions = 0

    init() {}

    init(_ row: TargetRow) {
      attributions = row.sums.attributions
      mentions = row.sums.mentions
    }
  }

  private(set) var rows: [String: Counts] = [:]

  static func key(_ row: TargetRow) -> String {
    [row.outlet ?? "-", name(row.speaker.source), name(row.target.source)].joined(separator: "|")
  }

  private static func name(_ source: Source) -> String {
    "\(source.kind.rawValue) \(source.id) \(source.group ?? "-")"
  }

  init(_ articles: [AnalyzedArticle]) {
    for article in articles {
      let analysis = article.analysis
      let sources = ArticleSources(article)
      for attribution in analysis.attributions
      where attribution.kind == .speech && !attribution.isNegated && attribution.parent == nil {
        for (number, entity) in analysis.entities.enumerated() {
          let mentions = entity.mentions.count { mention in
            attribution.contentTokens.contains { $0.contains(mention.tokens.lowerBound) }
          }
          guard mentions > 0, sources.ofEntity[number].kind == .entity else { continue }
          for speaker in Set(sources.speakers(attribution)) {
            let key = [
              article.article.outlet ?? "-", Self.name(speaker),
              Self.name(sources.ofEntity[number]),
            ].joined(separator: "|")
            rows[key, default: Counts()].attributions += 1
            rows[key, default: Counts()].mentions += mentions
          }
        }
      }
    }
  }
}
