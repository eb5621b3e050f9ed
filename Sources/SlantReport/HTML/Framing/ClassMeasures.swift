internal import SlantAnalysis
internal import SlantComparison

/// The measures that are of classes: frames, morals, certainty, axes and the user's own lexicons.
struct ClassMeasures {
  /// A measure of a class.
  struct Entry {
    /// The measure.
    let measure: Measure
    /// The class in words: "quality of life".
    let name: String
    /// What it means, in a line; empty where its lexicon does not say.
    let gloss: String
  }

  /// Measures that belong together.
  struct Family {
    /// The set of frames, or the lexicon.
    let name: String
    /// Its classes, those with the largest values first.
    let entries: [Entry]
  }

  private let charts: GroupCharts

  /// Finds the measures of a report.
  init(_ charts: GroupCharts) { self.charts = charts }

  /// The sets of frames in all voices: that of policy news first, then the generic one, then the user's
  /// own by name.
  var frames: [Family] {
    let order = [Frame.policy, Frame.generic]
    return families { counted in
      guard case .frame(let set, let id, "all") = counted else { return nil }
      return (set, id, order.contains(set) ? Frame.lexiconName : set)
    }.sorted {
      (order.firstIndex(of: $0.name) ?? order.count, $0.name)
        < (order.firstIndex(of: $1.name) ?? order.count, $1.name)
    }
  }

  /// The lexicons of categories in the author's voice, by name.
  var categories: [Family] {
    families { counted in
      guard case .category(let lexicon, let id, "author") = counted else { return nil }
      return (lexicon, id, lexicon)
    }.sorted { $0.name < $1.name }
  }

  /// The user's axes in all voices.
  var axes: [Entry] {
    families { counted in
      guard case .axis(let name, "all") = counted else { return nil }
      return (name, name, name)
    }.sorted { $0.name < $1.name }.flatMap(\.entries)
  }

  private func families(
    _ place: (MeasureClass) -> (family: String, id: String, lexicon: String)?
  ) -> [Family] {
    var entries: [String: [Entry]] = [:]
    for measure in charts.report.comparison.measures {
      guard let counted = measure.countedClass, let place = place(counted) else { continue }
      entries[place.family, default: []].append(
        Entry(
          measure: measure, name: Shortening.text(TermClasses.name(place.id), to: 80),
          gloss: charts.report.glosses.meaning(of: place.id, in: place.lexicon)))
    }
    return entries.map { Family(name: $0.key, entries: sorted($0.value)) }
  }

  private func sorted(_ entries: [Entry]) -> [Entry] {
    entries.map { ($0, charts.together($0.measure.name) ?? 0) }
      .sorted { ($1.1, $0.0.name) < ($0.1, $1.0.name) }.map(\.0)
  }
}
