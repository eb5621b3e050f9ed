internal import SlantComparison

/// Who most often speaks first in an article, and who last.
struct FirstLastTable {
  private static let limit = 25
  private let index: SubjectIndex

  /// Prepares the table of a corpus.
  init(_ index: SubjectIndex) { self.index = index }

  /// The table: sources without a name, then speakers by first and last words together.
  var table: DataTable {
    let speakers = index.entities.filter { $0.sums().firstWords + $0.sums().lastWords > 0 }
      .enumerated().sorted {
        let (left, right) = ($0.element.sums(), $1.element.sums())
        return (right.firstWords + right.lastWords, $0.offset)
          < (left.firstWords + left.lastWords, $1.offset)
      }.map(\.element)
    let cut =
      speakers.count > Self.limit
      ? " The first \(Self.limit) of \(DisplayNumber.integer(speakers.count)); balance.csv has all."
      : ""
    return DataTable(
      caption:
        "Articles in which each speaks first, or last, and how many words of the story stand before "
        + "its first quoted words on average." + cut,
      columns: [
        "Speaker", .number("First word"), .number("Last word"), .number("Quoted in articles"),
        .number("Words before"),
      ],
      rows: (index.rests(.entity) + speakers.prefix(Self.limit)).map(row))
  }

  private func row(_ tally: SubjectTally) -> [RichText] {
    let sums = tally.sums()
    let wait =
      sums.quotingArticles == 0
      ? nil : Double(sums.wordsBeforeQuote) / Double(sums.quotingArticles)
    return [
      tally.subject.isRest ? .strong(tally.name) : index.link(tally.subject),
      RichText(DisplayNumber.integer(sums.firstWords)),
      RichText(DisplayNumber.integer(sums.lastWords)),
      RichText(DisplayNumber.integer(sums.quotingArticles)),
      RichText(DisplayNumber.decimal(wait, places: 0)),
    ]
  }
}
