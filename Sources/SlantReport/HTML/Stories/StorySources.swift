internal import SlantComparison

/// Who is quoted on a story by which outlet: a row for each source, a column for each outlet.
struct StorySources {
  /// The most sources that are listed.
  static let limit = 30

  /// What an outlet has of a source.
  struct Cell: Equatable {
    var quotes = 0
    var quotedWordsMilli = 0
    var mentions = 0
    /// The ids of the articles that quote it.
    var articles: [String] = []
  }

  /// A source that some outlet quotes.
  struct Row {
    let name: String
    let kind: String
    /// Whether it is a person or group that the texts name.
    let isNamed: Bool
    /// What each outlet has of it, in the order of the outlets.
    var cells: [Cell]

    /// The outlets that quote it.
    var quotingOutlets: Int { cells.count { $0.quotes > 0 } }
    fileprivate var words: Int { cells.reduce(0) { $0 + $1.quotedWordsMilli } }
  }

  private struct Key: Hashable {
    let kind: SourceClass
    let id: String

    /// A name that an article gives alone is the same in all articles of a story.
    init(_ source: Source) {
      kind = source.kind
      id =
        source.id.utf8.lastIndex(of: UInt8(ascii: "#"))
        .map { String(source.id[$0...]) } ?? source.id
    }
  }

  private let links: StoryLinks
  /// The outlets with counted articles on the story.
  let outlets: [String?]
  /// The sources that are quoted: those of most outlets first, those without a name last.
  let rows: [Row]

  /// The sources of `story`, copies within an outlet left out.
  init(_ story: ReportStory, names: EntityNames) {
    let groups = story.outletsWithArticles
    links = StoryLinks(story)
    outlets = groups.map(\.outlet)
    var rows: [Key: Row] = [:]
    for (column, group) in groups.enumerated() {
      for article in group.articles {
        for tally in article.speech.tallies where tally.level == .entity {
          let key = Key(tally.source)
          var row = rows[key] ?? Self.row(tally.source, names, count: groups.count)
          row.cells[column].add(tally.sums, of: article.keys.id)
          rows[key] = row
        }
      }
    }
    self.rows = rows.filter { $0.value.quotingOutlets > 0 }.sorted { left, right in
      let (one, other) = (left.value, right.value)
      return (one.isNamed ? 0 : 1, other.quotingOutlets, other.words, left.key.kind, left.key.id)
        < (other.isNamed ? 0 : 1, one.quotingOutlets, one.words, right.key.kind, right.key.id)
    }.map(\.value)
  }

  /// What the template asks of the matrix; empty where nobody is quoted.
  func values() -> [[String: Any]] {
    guard !rows.isEmpty else { return [] }
    let (named, rest) = (rows.filter(\.isNamed), rows.filter { !$0.isNamed })
    let shown = outlets.prefix(StoryPage.outletLimit)
    return [
      [
        "outlets": shown.map(StoryColumns.name),
        "rows": (named.prefix(Self.limit) + rest).map { values($0, columns: shown.count) },
        "cut": cut(named.count),
      ]
    ]
  }

  private func cut(_ named: Int) -> [String] {
    var notes: [String] = []
    if named > Self.limit {
      notes.append(
        "The first \(Self.limit) of \(DisplayNumber.integer(named)) sources with a name.")
    }
    if outlets.count > StoryPage.outletLimit {
      notes.append("The first \(StoryPage.outletLimit) of \(outlets.count) outlets.")
    }
    return notes
  }

  private static func row(_ source: Source, _ names: EntityNames, count: Int) -> Row {
    let cells = [Cell](repeating: Cell(), count: count)
    switch source.kind {
    case .entity, .group, .ungrouped:
      let name = names.name(of: source.id)
      let text = Shortening.text(name.text, to: 80)
      return Row(name: text, kind: name.kind, isNamed: true, cells: cells)
    case .unnamed: return Row(name: "Without a name", kind: "", isNamed: false, cells: cells)
    case .unstated: return Row(name: "Not stated", kind: "", isNamed: false, cells: cells)
    case .unknown: return Row(name: "Unknown", kind: "", isNamed: false, cells: cells)
    }
  }

  private func values(_ row: Row, columns: Int) -> [String: Any] {
    [
      "name": row.name, "kind": row.kind,
      "cells": row.cells.prefix(columns).map { cell in
        let values: [String: Any] = [
          "is-quoted": cell.quotes > 0,
          "words": DisplayNumber.integer((cell.quotedWordsMilli + 500) / 1000),
          "quotes": DisplayNumber.count(cell.quotes, "quote"),
          "is-mentioned": cell.quotes == 0 && cell.mentions > 0,
          "is-absent": cell.quotes == 0 && cell.mentions == 0,
        ]
        return values.merging(links.values(cell.articles, section: .speakers)) { $1 }
      },
    ]
  }
}

extension StorySources.Cell {
  /// Adds what the article `id` has of the source.
  fileprivate mutating func add(_ sums: BalanceSums, of id: String) {
    quotes += sums.speech.attributions
    quotedWordsMilli += sums.speech.quotedWordsMilli
    mentions += sums.mentions
    if sums.speech.attributions > 0 { articles.append(id) }
  }
}
