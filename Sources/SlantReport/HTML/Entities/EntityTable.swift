internal import SlantComparison

/// Entities or groups with where they occur, how they are spoken of, and what they say.
enum EntityTable {
  /// The table of a few of those of a corpus.
  static func table(_ tallies: ArraySlice<SubjectTally>, _ index: SubjectIndex) -> DataTable {
    let isNamed = tallies.contains { !$0.subject.isGroup }
    return DataTable(
      caption:
        "By articles. The tone is that of the sentences that bear on each, −1 to +1, with the number "
        + "of these sentences; a dash where none carries one.",
      columns: ["Name"] + (isNamed ? ["Kind", "Group"] : []) + columns,
      rows: tallies.map { [index.link($0.subject)] + (isNamed ? kind($0) : []) + row($0, index) })
  }

  private static let columns: [DataTable.Column] =
    [
      .number("Articles"), .number("Mentions", "Mentions in the texts."),
      .number("In titles", "Mentions in headlines given apart."),
    ] + ToneMarks.columns + [
      .number("Quotes", "Attributions of speech to it."),
      .number("Quoted words", "Its words in quotation marks; joint speakers share them."),
      .number("Share", "Its part of all quoted words."),
    ]

  private static func kind(_ tally: SubjectTally) -> [RichText] {
    let groups = tally.groups.map { Shortening.text($0, to: 40) }
    return [RichText(tally.kind), RichText(groups.joined(separator: ", "))]
  }

  private static func row(_ tally: SubjectTally, _ index: SubjectIndex) -> [RichText] {
    let sums = tally.sums()
    let presence = [sums.articles, sums.mentions, sums.titleMentions].map(DisplayNumber.integer)
    let quoted = sums.speech.quotedWordsMilli
    let speech = [
      DisplayNumber.integer(sums.speech.attributions), DisplayNumber.words(quoted),
      DisplayNumber.percent(quoted, of: index.counts().quotedWords * 1000),
    ]
    return presence.map { RichText($0) } + ToneMarks(sums).cells + speech.map { RichText($0) }
  }
}
