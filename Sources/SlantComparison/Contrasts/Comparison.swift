internal import SlantStatistics

/// How the outlets of a corpus differ, and how sure that is.
public struct Comparison: Sendable {
  /// The value of each measure in each outlet: by measure, then by outlet.
  public let estimates: [OutletEstimate]
  /// Each pair of outlets on each measure: by measure, then by pair, within stories first.
  public let contrasts: [Contrast]
  /// The value of the main measures in each month or week: by measure, outlet and period.
  public let trends: [Trend]

  /// Compares the outlets of a corpus.
  ///
  /// - Parameters:
  ///   - articles: The articles, without those that are copies.
  ///   - labels: The names of entities by identifier.
  ///   - stories: Which of them tell the same story.
  ///   - options: How they are compared.
  ///   - jobs: Tasks at the same time; the result does not hang on it.
  init(
    _ articles: [ArticleDigest], labels: [String: SourceLabel], stories: StoryIndex,
    options: ComparisonOptions, jobs: Int
  ) async {
    let subjects = SubjectMeasures(articles, labels: labels, limit: options.subjectLimit)
    let total = subjects.counts.reduce(into: ArticleCounts()) { $0 += $1 }
    let catalogue = MeasureCatalogue(total, style: options.style)
    let measures = catalogue.measures + subjects.measures
    let comparer = OutletComparer(
      samples: Self.samples(articles, stories, options),
      quality: ReadingQuality(articles), options: options)
    let rows = await Self.rows(measures, subjects.counts, comparer, jobs: jobs)
    estimates = rows.flatMap(\.estimates)
    contrasts = Self.corrected(rows.flatMap(\.contrasts))
    let finder = TrendFinder(articles, options: options)
    trends = catalogue.main.flatMap { finder.rows(of: MeasureValues($0, subjects.counts)) }
  }

  /// The outlets as samples, in the order of their names.
  private static func samples(
    _ articles: [ArticleDigest], _ stories: StoryIndex, _ options: ComparisonOptions
  ) -> [OutletSample] {
    // The articles of one story are the sample then, and not drawn as one.
    let storyOfArticle = articles.map {
      options.grouping == .story ? nil : stories.story(of: $0.keys.id)?.id
    }
    var positions: [String?: [Int]] = [:]
    for (position, article) in articles.enumerated() {
      positions[options.grouping.group(of: article.keys), default: []].append(position)
    }
    return positions.keys.sorted(by: OutletOrder.precedes).map { outlet in
      OutletSample(
        outlet: outlet, articles: positions[outlet] ?? [], storyOfArticle: storyOfArticle,
        options: options)
    }
  }

  /// The rows of the measures in their order, made in `jobs` tasks.
  private static func rows(
    _ measures: [Measure], _ counts: [ArticleCounts], _ comparer: OutletComparer, jobs: Int
  ) async -> [OutletComparer.Rows] {
    await withTaskGroup(of: [(Int, OutletComparer.Rows)].self) { group in
      for job in 0..<jobs {
        group.addTask {
          stride(from: job, to: measures.count, by: jobs).map { number in
            (number, comparer.rows(of: MeasureValues(measures[number], counts)))
          }
        }
      }
      var rows = [OutletComparer.Rows](repeating: .init(), count: measures.count)
      for await part in group {
        for (number, result) in part { rows[number] = result }
      }
      return rows
    }
  }

  /// The contrasts with the *p* of each family corrected for all its tests.
  private static func corrected(_ contrasts: [Contrast]) -> [Contrast] {
    var contrasts = contrasts
    for family in Measure.Family.allCases {
      let members = contrasts.indices.filter { contrasts[$0].measure.family == family }
      let raw = members.map { contrasts[$0].p }
      let tests = raw.count { $0 != nil }
      for (member, corrected) in zip(members, BenjaminiHochberg.adjusted(raw)) {
        contrasts[member].correctedP = corrected
        contrasts[member].tests = tests
      }
    }
    return contrasts
  }
}
