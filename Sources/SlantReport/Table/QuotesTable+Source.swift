internal import SlantAnalysis

/// Who says it, and with which words.
extension QuotesTable {
  /// The source and the entities it resolves to.
  static let source = [
    QuoteColumn(
      "source",
      .string,
      "The words that name the source.",
      missing: "no words name it"
    ) { row in row.item.source.map { .slice(row.context.text($0)) } ?? .empty },
    QuoteColumn(
      "source_start",
      .integer,
      "Where these words start in the text.",
      unit: "Unicode scalars",
      missing: "no words name it"
    ) { row in Cell(row.item.source.map { row.context.scalars($0).lowerBound }) },
    QuoteColumn(
      "source_end",
      .integer,
      "Where they end.",
      unit: "Unicode scalars",
      missing: "no words name it"
    ) { row in Cell(row.item.source.map { row.context.scalars($0).upperBound }) },
    QuoteColumn(
      "source_kind",
      .string,
      "person, organisation, document, unnamed_person, unnamed_group, unstated or unknown."
    ) { .text($0.item.sourceKind.rawValue) },
    QuoteColumn(
      "speaker_id",
      .string,
      "The entity that speaks: entity_id in entities.csv.",
      missing: "no entity of the article"
    ) { Cell($0.context.entity($0.item.speaker)?.id) },
    QuoteColumn("speaker", .string, "Its name.", missing: "no entity of the article") {
      Cell($0.context.entity($0.item.speaker)?.name)
    },
    QuoteColumn(
      "speakers",
      .string,
      "All who speak together, as identifiers joined by semicolons.",
      missing: "no entity of the article"
    ) { $0.speakers },
    QuoteColumn(
      "venue",
      .string,
      "The entity in which or to which it was said.",
      missing: "none is named"
    ) { Cell($0.context.entity($0.item.venue)?.name) },
  ]

  /// The cue.
  static let cue = [
    QuoteColumn("cue", .string, "The words that attribute.", missing: "there are none") { row in
      row.item.cue.map { .slice(row.context.text($0)) } ?? .empty
    },
    QuoteColumn(
      "cue_term",
      .string,
      "The entry of the lexicon of cues.",
      missing: "there is no cue"
    ) { Cell($0.item.cueTerm) },
    QuoteColumn("stance", .string, "The colour of the cue; neutral where there is none.") {
      .text($0.item.stance.rawValue)
    },
  ]
}

extension ItemRow where Item == Attribution {
  fileprivate var speakers: Cell {
    let ids = item.speakers.compactMap { context.entity($0)?.id }
    return ids.isEmpty ? .empty : .text(ids.joined(separator: ";"))
  }
}
