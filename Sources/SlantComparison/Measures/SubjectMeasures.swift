internal import SlantAnalysis
internal import SlantStatistics

/// Measures of the entities and groups that a corpus speaks of most, and of the names for things.
///
/// What a corpus does not speak of in at least 5 articles cannot be compared.
struct SubjectMeasures {
  /// Subjects in fewer articles are not compared.
  static let fewestArticles = 5

  /// The measures in the order of their subjects.
  private(set) var measures: [Measure] = []
  /// The counts of each article with those of the subjects.
  private(set) var counts: [ArticleCounts]

  /// Chooses the subjects of a corpus.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - labels: The names of entities by identifier.
  ///   - limit: The most entities, and the most things named.
  init(_ articles: [ArticleDigest], labels: [String: SourceLabel], limit: Int) {
    counts = articles.map(\.measured)
    for subject in Self.entities(of: articles, limit: limit) {
      addEntity(subject, articles, name: labels[subject.source.id]?.name)
    }
    for concept in Self.concepts(of: articles, limit: limit) { addNames(of: concept, articles) }
  }
}

// MARK: Entities

extension SubjectMeasures {
  /// An entity whatever its group, or a group.
  private struct Subject: Hashable, Comparable {
    let source: Source
    var key: String { source.kind == .group ? "group " + (source.group ?? "") : source.id }

    /// `nil` for sources that are no subject across articles.
    init?(_ tally: ArticleSpeech.Tally) {
      switch (tally.level, tally.source.kind) {
      case (.entity, .entity) where !tally.source.isWithinArticle:
        source = Source(kind: .entity, id: tally.source.id, group: nil)
      case (.group, .group): source = tally.source
      default: return nil
      }
    }

    static func < (left: Subject, right: Subject) -> Bool { left.source < right.source }
  }

  private static func entities(of articles: [ArticleDigest], limit: Int) -> [Subject] {
    var counts: [Subject: Int] = [:]
    for article in articles {
      for subject in Set(article.speech.tallies.compactMap(Subject.init)) {
        counts[subject, default: 0] += 1
      }
    }
    return mostFrequent(counts, limit: limit)
  }

  /// Those in most articles, in their own order.
  private static func mostFrequent<Key: Hashable & Comparable>(
    _ counts: [Key: Int], limit: Int
  ) -> [Key] {
    counts.filter { $0.value >= fewestArticles }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(limit).map(\.key).sorted()
  }

  private mutating func addEntity(
    _ subject: Subject, _ articles: [ArticleDigest], name: String?
  ) {
    let key = subject.key
    for (number, article) in articles.enumerated() {
      for tally in article.speech.tallies where Subject(tally) == subject {
        counts[number].add(tally.sums.toneTowards.author.sentenceScores, to: "tone_sum of \(key)")
        counts[number].add(tally.sums.toneTowards.author.sentences, to: "tone_sentences of \(key)")
        counts[number].add(tally.sums.speech.quotedWordsMilli, to: "quoted_words of \(key)")
        counts[number].add(tally.sums.mentions, to: "mentions of \(key)")
      }
    }
    let name = name ?? subject.source.group ?? key
    func measure(
      _ measure: String, _ meaning: String, _ kind: MeasureKind, unit: String? = nil,
      _ numerator: String,
      _ numeratorUnit: Double, _ denominator: String, factor: Double = 1
    ) -> Measure {
      Measure(
        measure, meaning, kind, family: .entities, subject: key, subjectName: name, unit: unit,
        numerator: numerator, numeratorUnit: numeratorUnit, denominators: [denominator],
        factor: factor)
    }
    measures += [
      measure(
        "entity_tone_author", "mean tone towards it in the author's voice, −1…1", .signed,
        "tone_sum of \(key)", 0.000_001, "tone_sentences of \(key)"),
      measure(
        "entity_quoted_words_share", "its part of all quoted words", .share,
        "quoted_words of \(key)",
        0.001,
        "quoted_words"),
      measure(
        "entity_mentions_per_1000", "mentions per 1,000 words", .rate,
        unit: "mentions per 1,000 words",
        "mentions of \(key)", 1, "words", factor: 1000),
    ]
  }
}

// MARK: Names

extension SubjectMeasures {
  /// The things for which the author's voice has more than one name.
  private static func concepts(of articles: [ArticleDigest], limit: Int) -> [String] {
    var counts: [String: Int] = [:]
    var variants: [String: Set<NameVariant>] = [:]
    for article in articles {
      let used = article.names.filter { $0.uses.author > 0 }.map(\.variant)
      for concept in Set(used.map(\.concept)) { counts[concept, default: 0] += 1 }
      for variant in used { variants[variant.concept, default: []].insert(variant) }
    }
    return mostFrequent(counts.filter { (variants[$0.key]?.count ?? 0) > 1 }, limit: limit)
  }

  private mutating func addNames(of concept: String, _ articles: [ArticleDigest]) {
    var variants: [NameVariant: Int] = [:]
    for (number, article) in articles.enumerated() {
      for use in article.names where use.variant.concept == concept && use.uses.author > 0 {
        variants[use.variant, default: 0] += 1
        counts[number].add(use.uses.author, to: "uses of \(use.variant.key)")
        counts[number].add(use.uses.author, to: "names of \(concept)")
      }
    }
    for (variant, _) in variants.filter({ $0.value >= Self.fewestArticles })
      .sorted(by: { $0.key < $1.key })
    {
      measures.append(
        Measure(
          "name_share_author",
          "its uses / uses of all names of the same thing, in the author's voice", .share,
          family: .naming, subject: variant.key, subjectName: variant.name,
          numerator: "uses of \(variant.key)", denominators: ["names of \(concept)"]))
    }
  }
}

extension NameVariant {
  /// The name with what it names: `militants: freedom fighter (positive)`.
  fileprivate var key: String { "\(concept): \(name) (\(connotation.rawValue))" }
}
