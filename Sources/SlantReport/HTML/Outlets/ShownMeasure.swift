/// A measure as a page shows it.
struct ShownMeasure {
  /// Its name: `tone_author`.
  let name: String
  /// What it is, in a few words without a stop; the head of a chart and of a column.
  let title: String
  /// What the axis counts; `nil` for what the measure says of itself.
  var unit: String?
  /// What is to be known of it, a sentence; empty for nothing.
  var gloss = ""
}

/// Measures that a page shows together.
struct MeasurePart {
  /// The anchor.
  let id: String
  /// The heading.
  let heading: String
  /// The measures.
  let measures: [ShownMeasure]
  /// What to bear in mind; empty for nothing.
  var note = ""
  /// Whether it belongs on the one page that can be mailed.
  var isEssential = false
}
