internal import SlantAnalysis
internal import SlantComparison

/// The names that outlets choose for the same things on a story: a row a thing, a column an outlet.
struct StoryNames {
  /// The most things that are listed.
  static let limit = 30
  /// The most names that a cell lists.
  static let nameLimit = 8

  private struct Thing {
    var uses: [[NameVariant: Int]]
    var variants: Set<NameVariant> { Set(uses.flatMap(\.keys)) }
    var outlets: Int { uses.count { !$0.isEmpty } }
  }

  private let outlets: [String?]
  /// The things, those with most names first.
  private let things: [(key: String, value: Thing)]

  /// The names in the author's voice of `story`, copies within an outlet left out.
  init(_ story: ReportStory) {
    let groups = story.outletsWithArticles
    outlets = groups.map(\.outlet)
    var things: [String: Thing] = [:]
    for (column, group) in groups.enumerated() {
      for use in group.articles.flatMap(\.names) where use.uses.author > 0 {
        let none = Thing(uses: Array(repeating: [:], count: groups.count))
        things[use.variant.concept, default: none].uses[column][use.variant, default: 0] +=
          use.uses.author
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

  private func names(_ uses: [NameVariant: Int]) -> [[String: Any]] {
    uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.nameLimit).map { use in
      [
        "name": Shortening.text(use.key.name, to: 60),
        "times": use.value == 1 ? [] : ["× \(use.value)"],
        "connotation": use.key.connotation == .neutral ? [] : [use.key.connotation.rawValue],
      ]
    }
  }
}
