internal import SlantComparison

/// The parts that named, unnamed, unstated and unknown sources have of what is said, by outlet.
struct SourceKindBars {
  private let index: SubjectIndex
  private let group: GroupWords

  /// The series of the charts.
  static let series = Subject.kinds.map(Subject.name)

  /// Prepares the charts of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.index = index
    group = report.group
  }

  private var parts: [CorpusPart] { index.parts(limit: ShareBars.limit) }

  // MARK: Quoted words

  /// Whose words stand in quotation marks.
  var words: Figure {
    Figure(
      title: "Quoted words by kind of source.", says: says + index.cut(limit: ShareBars.limit),
      svg: ShareBars(
        series: Self.series,
        rows: parts.map { part in
          row(
            part, milli(part),
            detail: DisplayNumber.count(
              index.counts(in: part).quotedWords, "word"))
        }
      ).svg(),
      table: table, data: ["balance.csv"], note: Subject.gloss)
  }

  private func milli(_ part: CorpusPart) -> [Int] {
    Subject.kinds.map { index.sums(of: $0, in: part).speech.quotedWordsMilli }
  }

  private var says: String {
    let total = index.counts().quotedWords
    let shares = milli(.all).map { DisplayNumber.percent($0, of: total * 1000) }
    return
      "Of \(DisplayNumber.count(total, "quoted word")) \(shares[0]) are those of speakers with a "
      + "name, \(shares[1]) of people or papers without one, \(shares[2]) of nobody the text names; "
      + "for \(shares[3]) Slant could not tell who speaks."
  }

  /// A bar of `amounts` as shares of their sum.
  private func row(_ part: CorpusPart, _ amounts: [Int], detail: String) -> ShareBars.Row {
    let total = amounts.reduce(0, +)
    return ShareBars.Row(
      name: index.name(of: part), detail: detail,
      parts: amounts.map { total == 0 ? nil : Double($0) / Double(total) })
  }

  private var table: DataTable {
    let kinds = zip(Subject.kinds, Self.series)
    return DataTable(
      caption: "Words in quotation marks by kind of source, and the part of each in all of them.",
      columns: [DataTable.Column(group.capitalised), .number("Quotes"), .number("Quoted words")]
        + kinds.flatMap { _, name in
          [.number("\(name): words"), .number("\(name): share")]
        },
      rows: parts.map { part in
        let total = index.counts(in: part)
        return [
          RichText(index.name(of: part)), RichText(DisplayNumber.integer(total.quotes)),
          RichText(DisplayNumber.integer(total.quotedWords)),
        ]
          + milli(part).flatMap {
            [DisplayNumber.words($0), DisplayNumber.percent($0, of: total.quotedWords * 1000)]
          }.map { RichText($0) }
      })
  }

  // MARK: First and last word

  /// Who opens the articles in which somebody speaks, and who closes them.
  var ends: [Figure] {
    [
      end("Who has the first word.", "first") { $0.firstWords },
      end("Who has the last word.", "last") { $0.lastWords },
    ]
  }

  private func end(
    _ title: String, _ place: String, _ count: @escaping (BalanceSums) -> Int
  ) -> Figure {
    func counts(_ part: CorpusPart) -> [Int] {
      Subject.kinds.map { count(index.sums(of: $0, in: part)) }
    }
    let all = counts(.all)
    let total = all.reduce(0, +)
    let shares = all.map { DisplayNumber.percent($0, of: total) }
    return Figure(
      title: title,
      says:
        "Of those who speak \(place) in an article, \(shares[0]) have a name and \(shares[1]) none; "
        + "the text names nobody for \(shares[2]), and for \(shares[3]) Slant could not tell."
        + index.cut(limit: ShareBars.limit),
      svg: ShareBars(
        series: Self.series,
        rows: parts.map { part in
          let counts = counts(part)
          let detail = DisplayNumber.count(counts.reduce(0, +), "speaker")
          return row(part, counts, detail: detail)
        }
      ).svg(),
      table: DataTable(
        caption: "Articles by the kind of source that speaks \(place). Joint speakers each count.",
        columns: [DataTable.Column(group.capitalised)] + Self.series.map { .number($0) },
        rows: parts.map { part in
          [RichText(index.name(of: part))]
            + counts(part).map { RichText(DisplayNumber.integer($0)) }
        }), data: ["balance.csv"])
  }
}
