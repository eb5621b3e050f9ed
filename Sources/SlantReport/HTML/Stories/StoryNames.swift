internal import SlantAnalysis
internal import SlantComparison

/// The names that outlets choose for the same things on a story: a row a thing, a column an outlet.
struct StoryNames {
  /// The most things that are listed.
  static let limit = 30
  /// The most names that a cell lists.
  static let nameLimit = 8

  /// How often a name is used, and in which articles.
  private struct Use {
    var count = 0
    var articles: [String] = []
  }

  private struct Thing {
    var uses: [[NameVariant: Use]]
    var variants: Set<NameVariant> { Set(uses.flatMap(\.keys)) }
    var outlets: Int { uses.count { !$0.isEmpty } }
  }

  private let links: StoryLinks
  private let outlets: [String?]
  /// The things, those with most names first.
  private let things: [(key: String, value: Thing)]

  /// The names in the author's voice of `story`, copies within an outlet left out.
  init(_ story: ReportStory) {
    let groups = story.outletsWithArticles
    outlets = groups.map(\.outlet)
    links = StoryLinks(story)
    var things: [String: Thing] = [:]
    for (column, group) in groups.enumerated() {
      for article in group.articles {
        for use in article.names where use.uses.author > 0 {
          let none = Thing(uses: Array(repeating: [:], count: groups.count))
          var thing = things[use.variant.concept, default: none]
          thing.uses[column][use.variant, default: Use()].count += use.uses.author
          thing.uses[column][use.variant]?.articles.append(article.keys.id)
          things[use.variant.concept] = thing
        }
      }
    }
    self.things = things.map { ($0.key, $0.value, $0.value.variants.count, $0.value.outlets) }
      .sorted { ($1.2, $1.3, $0.0) < ($0.2, $0.3, $1.0) }
      .map { (key: $0.0, value: $0.1) }
  }

  /// What the template asks of the table; empty where nothing is named.
  func values() -> [[String: Any]] {
    guard !things.isEmpty else { return [] }
    let shown = outlets.prefix(StoryPage.outletLimit)
    return [
      [
        "outlets": shown.map(StoryColumns.name),
        "rows": things.prefix(Self.limit).map { concept, thing in
          [
            "name": TermClasses.name(concept),
            "cells": thing.uses.prefix(shown.count).map { ["names": names($0)] },
          ] as [String: Any]
        },
        "cut": things.count > Self.limit
          ? ["The first \(Self.limit) of \(DisplayNumber.integer(things.count)) things."] : [],
      ]
    ]
  }

  private func names(_ uses: [NameVariant: Use]) -> [[String: Any]] {
    uses.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(Self.nameLimit).map {
      use in
      let values: [String: Any] = [
        "name": Shortening.text(use.key.name, to: 60),
        "times": use.value.count == 1 ? [] : ["× \(use.value.count)"],
        "connotation": use.key.connotation == .neutral ? [] : [use.key.connotation.rawValue],
      ]
      return values.merging(links.values(use.value.articles, section: .counts)) { $1 }
    }
  }
}
