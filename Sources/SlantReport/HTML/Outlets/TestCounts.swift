internal import SlantComparison

/// How many comparisons were made, how many of them could be tested, and why the others could not.
struct TestCounts {
  private struct Count {
    var comparisons = 0
    var tested = 0
    var found = 0
  }

  private static let kinds = [
    "Measures of whole articles", "How well Slant read", "Entities and groups", "Names for things",
  ]

  private var counts = [Count](repeating: Count(), count: kinds.count)
  private var reasons: [String: Int] = [:]
  private let words: (tests: Int, found: Int)

  /// Counts the comparisons of a corpus.
  init(_ results: CorpusResults) {
    words = (results.words.tests, results.words.outlets.reduce(0) { $0 + $1.more + $1.less })
    for contrast in results.comparison.contrasts {
      let kind = Self.kind(of: contrast.measure)
      counts[kind].comparisons += 1
      if contrast.p != nil { counts[kind].tested += 1 }
      if contrast.isFound { counts[kind].found += 1 }
      if contrast.p == nil, let reason = contrast.reason {
        for part in Self.parts(of: reason) { reasons[part, default: 0] += 1 }
      }
    }
  }

  private static func kind(of measure: Measure) -> Int {
    switch measure.family {
    case .measures: ComparisonFindings.isOfReading(measure) ? 1 : 0
    case .entities: 2
    default: 3
    }
  }

  /// The reasons of one or both sides, without the letters that name the sides.
  private static func parts(of reason: String) -> Set<String> {
    Set(
      reason.split(separator: "; ").map { part in
        ["a and b: ", "a: ", "b: "].first { part.hasPrefix($0) }.map {
          String(part.dropFirst($0.count))
        }
          ?? String(part)
      })
  }

  /// The comparisons of measures of whole articles that found a difference, and all that were tested.
  var ofMeasures: (found: Int, tested: Int) { (counts[0].found, counts[0].tested) }

  /// All comparisons that could be tested, but for those of words and of how well Slant read.
  var tested: Int { counts.reduce(0) { $0 + $1.tested } - counts[1].tested }

  /// A row for each kind of comparison.
  var table: DataTable {
    var rows = zip(Self.kinds, counts).filter { $0.1.comparisons > 0 }.map { kind, count in
      [RichText(kind)]
        + [count.comparisons, count.tested, count.found, count.comparisons - count.tested].map {
          RichText(DisplayNumber.integer($0))
        }
    }
    if words.tests > 0 {
      let cells = [words.tests, words.tests, words.found].map {
        RichText(DisplayNumber.integer($0))
      }
      rows.append([.link("Words and phrases", to: Chapter.words.file)] + cells + ["0"])
    }
    return DataTable(
      caption:
        "Within a kind p is corrected for the number of tests (Benjamini and Hochberg): of the "
        + "differences found about one in twenty may be chance.",
      columns: [
        "Kind", .number("Comparisons"), .number("Tested"), .number("Differences found"),
        .number("Could not be tested"),
      ],
      rows: rows, isSortable: false)
  }

  /// Why comparisons could not be tested, the most frequent reason first; `nil` where all could.
  var gaps: DataTable? {
    guard !reasons.isEmpty else { return nil }
    let rows = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return DataTable(
      caption:
        "Why a comparison could not be tested, of one of the two or of both. Intervals take at "
        + "least five articles or stories with a figure, and three with a hit.",
      columns: ["Reason", .number("Comparisons")],
      rows: rows.prefix(20).map { [RichText($0.key), RichText(DisplayNumber.integer($0.value))] })
  }
}
