import SlantStatistics
import Testing

@testable import SlantAnalysis
@testable import SlantComparison

/// Measures of whom a corpus speaks of, and of the names for things.
struct SubjectMeasuresTests {
  private static let klein = Source(kind: .entity, id: "rosa-klein", group: nil)
  private static let listed = Source(kind: .entity, id: "rosa-klein", group: "Harbour Party")
  private static let party = Source(kind: .group, id: "", group: "Harbour Party")

  /// The sums of a source: so many mentions and thousandths of quoted words, and one sentence of the
  /// author about it with this tone.
  private static func sums(mentions: Int, quotedMilli: Int = 0, tone: Int = 0) -> BalanceSums {
    var sums = BalanceSums().integers
    sums[1] = mentions
    // After presence and attributions by form come the words in quotation marks.
    sums[7 + 4] = quotedMilli
    let author = 7 + 4 + 3 + Stance.allCases.count + 5
    if tone != 0 { sums.replaceSubrange(author..<author + 5, with: [0, 0, 1, 1, tone]) }
    return BalanceSums(integers: sums)
  }

  private static func article(
    _ number: Int, _ tallies: [(level: BalanceRow.Level, source: Source, sums: BalanceSums)] = [],
    names: [(concept: String, name: String, author: Int)] = []
  ) -> ArticleDigest {
    var counts = ArticleCounts()
    counts.add(200, to: "words")
    counts.add(50, to: "quoted_words")
    return ArticleDigest(
      keys: ArticleKeys(id: "a-\(number)"), counts: counts,
      speech: ArticleSpeech(
        tallies: tallies.map { .init(level: $0.level, source: $0.source, sums: $0.sums) },
        pairs: [], labels: [], total: OutletSpeech()),
      names: names.map { use in
        var uses = ByVoice(repeating: 0)
        (uses.author, uses.quoted) = (use.author, 9)
        return .init(
          variant: NameVariant(concept: use.concept, name: use.name, connotation: .neutral),
          uses: uses)
      }, loaded: [], voices: [], text: nil)
  }

  private static func values(_ subjects: SubjectMeasures) -> [String] {
    subjects.measures.map { measure in
      let values = MeasureValues(measure, subjects.counts)
      let numerator = values.numerators.reduce(0, +) * measure.factor
      let denominator = values.denominators.reduce(0, +)
      return "\(measure.name) of \(measure.subject): \(numerator) / \(denominator)"
    }
  }

  @Test func `an entity in five articles is measured, whatever its group`() {
    let articles = (0..<5).map { number in
      Self.article(
        number,
        [
          (
            .entity, number < 2 ? Self.klein : Self.listed,
            Self.sums(mentions: 4, quotedMilli: 12_500, tone: -250_000)
          ),
          (.group, Self.party, Self.sums(mentions: number < 4 ? 1 : 0)),
        ])
    }
    let label = SourceLabel(id: "rosa-klein", name: "Rosa Klein", type: .person)
    let subjects = SubjectMeasures(articles, labels: ["rosa-klein": label], limit: 40)
    #expect(
      Self.values(subjects) == [
        "entity_tone_author of rosa-klein: -1.25 / 5.0",
        "entity_quoted_words_share of rosa-klein: 62.5 / 250.0",
        "entity_mentions_per_1000 of rosa-klein: 20000.0 / 1000.0",
        "entity_tone_author of group Harbour Party: 0.0 / 0.0",
        "entity_quoted_words_share of group Harbour Party: 0.0 / 250.0",
        "entity_mentions_per_1000 of group Harbour Party: 4000.0 / 1000.0",
      ])
    #expect(Set(subjects.measures.map(\.subjectName)) == ["Rosa Klein", "Harbour Party"])
    #expect(subjects.measures.allSatisfy { $0.family == .entities })
  }

  @Test func `an entity in four articles is not, nor one within an article`() {
    let lone = Source(kind: .entity, id: "a#grell", group: nil)
    let articles = (0..<6).map { number in
      Self.article(
        number,
        [
          (.entity, lone, Self.sums(mentions: 1)),
          (.entity, .rest(.unknown), Self.sums(mentions: 1)),
        ]
          + (number < 4 ? [(.entity, Self.klein, Self.sums(mentions: 9))] : []))
    }
    #expect(SubjectMeasures(articles, labels: [:], limit: 40).measures.isEmpty)
  }

  @Test func `those in most articles come in under the limit`() {
    let articles = (0..<7).map { number in
      Self.article(
        number,
        ["ann-lee", "bo-ray", "cy-dor"].enumerated().filter { number >= $0.offset % 2 }.map {
          (.entity, Source(kind: .entity, id: $0.element, group: nil), Self.sums(mentions: 1))
        })
    }
    let subjects = SubjectMeasures(articles, labels: [:], limit: 2).measures.map(\.subject)
    #expect(Set(subjects) == ["ann-lee", "cy-dor"])
    #expect(subjects == subjects.sorted())
  }

  @Test func `a name is measured by its part of the names for the same thing`() {
    let articles = (0..<6).map { number in
      Self.article(
        number,
        names: [
          ("fighters", "rebel", 3), ("fighters", "thug", number < 5 ? 1 : 0),
          ("fighters", "bandit", number < 4 ? 1 : 0),
          // One name alone is no choice; and the author must choose it.
          ("tax", "death tax", 2), ("vote", "poll", 0), ("vote", "ballot", 0),
        ])
    }
    let subjects = SubjectMeasures(articles, labels: [:], limit: 40)
    #expect(
      Self.values(subjects) == [
        "name_share_author of fighters: rebel (neutral): 18.0 / 27.0",
        "name_share_author of fighters: thug (neutral): 5.0 / 27.0",
      ])
    #expect(subjects.measures.map(\.subjectName) == ["rebel", "thug"])
    #expect(subjects.measures.allSatisfy { $0.family == .naming && $0.kind == .share })
  }
}
