internal import SlantComparison

/// The entities, groups and other sources of a corpus, with their sums and pages.
struct SubjectIndex {
  /// The most entities, and the most groups, that have a page of their own.
  static let pageLimit = 60

  /// The outlets by name.
  let outlets: [OutletSummary]
  /// The entities, those in most articles first.
  let entities: [SubjectTally]
  /// The groups, those in most articles first; none where the user gave none.
  let groups: [SubjectTally]
  /// In how many articles an entity must be to be listed: two, or one where there are few articles.
  let fewestArticles: Int
  /// The entities that are listed.
  let listed: [SubjectTally]
  private let counts: [CorpusPart: ArticleCounts]
  private let rests: [BalanceRow.Level: [Subject: SubjectTally]]
  private let kinds: [CorpusPart: [SourceClass: BalanceSums]]
  private let files: [Subject: String]
  private let names: EntityNames
  private let group: GroupWords

  /// Adds up the balance of a report.
  init(_ report: ReportContext) {
    let summary = report.results.summary
    var tallies: [BalanceRow.Level: [Subject: SubjectTally]] = [:]
    var kinds: [CorpusPart: [SourceClass: BalanceSums]] = [:]
    for row in report.results.balance {
      let subject = Subject(row.source.source)
      tallies[row.level, default: [:]][subject, default: SubjectTally(subject, report.names)]
        .add(row)
      guard row.level == .entity else { continue }
      for part in [CorpusPart.all, .outlet(row.outlet)] {
        kinds[part, default: [:]][row.source.source.kind, default: BalanceSums()] += row.sums
      }
    }
    outlets = summary.outlets
    counts = summary.outlets.reduce(into: [.all: summary.total]) {
      $0[.outlet($1.outlet)] = $1.counts
    }
    entities = Self.ordered(tallies[.entity])
    groups = Self.ordered(tallies[.group])
    rests = tallies.mapValues { $0.filter { $0.key.isRest } }
    fewestArticles = summary.total.articles < 10 ? 1 : 2
    listed = entities.filter { [fewestArticles] in $0.articles >= fewestArticles }
    files = Self.files(listed.prefix(Self.pageLimit) + groups.prefix(Self.pageLimit))
    self.kinds = kinds
    names = report.names
    group = report.group
  }

  private static func ordered(_ tallies: [Subject: SubjectTally]?) -> [SubjectTally] {
    (tallies ?? [:]).values.filter { !$0.subject.isRest }.sorted {
      ($1.articles, $1.sums().mentions, $0.name, $0.subject.measured)
        < ($0.articles, $0.sums().mentions, $1.name, $1.subject.measured)
    }
  }

  private static func files(_ tallies: some Sequence<SubjectTally>) -> [Subject: String] {
    let subjects = tallies.map(\.subject)
    let names = PageNames.distinct(for: subjects.map(\.measured))
    return zip(subjects, names).reduce(into: [:]) { files, page in
      files[page.0] = "\(Chapter.entities.rawValue)/\(page.1).html"
    }
  }
}

// MARK: Who has a page

extension SubjectIndex {
  /// Those with a page of their own: entities, then groups.
  var withPages: [SubjectTally] { (entities + groups).filter { files[$0.subject] != nil } }

  /// The path of the page of a subject; `nil` where it has none.
  func file(of subject: Subject) -> String? { files[subject] }

  /// What a subject is called, with the way to its page.
  ///
  /// One that an article calls by a lone name is one within that article, and says so.
  func link(_ subject: Subject) -> RichText {
    let link = RichText.link(SubjectTally(subject, names).name, to: files[subject])
    return subject.isWithinArticle ? link + .soft(" in one article") : link
  }
}

// MARK: Sums

extension SubjectIndex {
  /// The counts of a part of the corpus.
  func counts(in part: CorpusPart = .all) -> ArticleCounts { counts[part] ?? ArticleCounts() }

  /// The sums over all sources of a class in a part of the corpus.
  func sums(of kind: SourceClass, in part: CorpusPart = .all) -> BalanceSums {
    kinds[part]?[kind] ?? BalanceSums()
  }

  /// What is left beside entities, or groups: shown even where there is nothing.
  func rests(_ level: BalanceRow.Level) -> [SubjectTally] {
    let kinds: [SourceClass] = level == .group ? [.ungrouped] : []
    return (kinds + [.unnamed, .unstated, .unknown]).map { kind in
      rests[level]?[.rest(kind)] ?? SubjectTally(.rest(kind), names)
    }
  }

  /// Those of `tallies` who speak in a part of the corpus, most quoted words first.
  func speakers(_ tallies: [SubjectTally], in part: CorpusPart = .all) -> [SubjectTally] {
    tallies.filter { $0.sums(in: part).speech.attributions > 0 }.enumerated().sorted {
      let (left, right) = ($0.element.sums(in: part).speech, $1.element.sums(in: part).speech)
      return (right.quotedWordsMilli, right.attributions, $0.offset)
        < (left.quotedWordsMilli, left.attributions, $1.offset)
    }.map(\.element)
  }

  /// The outlets to draw, at most `limit`, by name, all together first where there are several.
  ///
  /// Of too many those with most quoted words are drawn.
  func parts(limit: Int) -> [CorpusPart] {
    guard outlets.count > 1 else { return outlets.map { .outlet($0.outlet) } }
    let kept = outlets.enumerated().sorted {
      ($1.element.counts.quotedWords, $0.offset) < ($0.element.counts.quotedWords, $1.offset)
    }.prefix(limit - 1).map(\.offset).sorted()
    return [.all] + kept.map { .outlet(outlets[$0].outlet) }
  }

  /// What to add where ``parts(limit:)`` leaves outlets out; empty where it shows all.
  func cut(limit: Int) -> String {
    outlets.count < limit
      ? ""
      : " The \(group.count(limit - 1)) with most quoted words of "
        + "\(DisplayNumber.integer(outlets.count)); the tables have all."
  }

  /// What a part of the corpus is called.
  func name(of part: CorpusPart) -> String {
    switch part {
    case .all: "All"
    case .outlet(let outlet): group.name(outlet)
    }
  }
}
