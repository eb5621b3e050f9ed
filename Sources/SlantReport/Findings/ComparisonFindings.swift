public import SlantComparison
internal import SlantCorpus

/// Says in plain sentences what was compared, what differs, what does not, and what cannot be seen.
public struct ComparisonFindings {
  /// From this corrected *p* down a difference counts as found.
  static let significance = 0.05
  /// The most differences, and the most measures without one, that are named.
  private static let limit = 5

  private let results: CorpusResults
  private let options: ComparisonOptions
  private let tested: [Contrast]

  /// Prepares the sentences of a comparison made with `options`.
  public init(_ results: CorpusResults, options: ComparisonOptions) {
    self.results = results
    self.options = options
    tested = results.comparison.contrasts.filter {
      $0.p != nil && !Self.isOfReading($0.measure)
    }
  }

  /// The sentences in order, each on a subject of its own.
  public var sentences: [String] { compared + found + notFound + distrust }

  /// What was compared.
  public var compared: [String] { [scope, stories].compactMap(\.self) }

  /// What differs.
  public var found: [String] { differences + (wordsFound > 0 ? [words] : []).compactMap(\.self) }

  /// What does not differ, as far as can be seen.
  public var notFound: [String] {
    [sameness, wordsFound > 0 ? nil : words].compactMap(\.self)
  }

  /// What to distrust.
  public var distrust: [String] { [shortage, genres, reading, blindness].compactMap(\.self) }

  private var groups: Int { results.summary.outlets.count }

  /// What the articles are put together by, in the right number.
  private func noun(_ count: Int) -> String {
    switch options.grouping {
    case .field(let name): DisplayNumber.count(count, "value") + " of \(name)"
    case .story: DisplayNumber.count(count, "story", "stories")
    default: DisplayNumber.count(count, options.grouping.name)
    }
  }

  // MARK: What was compared

  private var scope: String {
    var text = "Compared: \(noun(groups)) on "
    text += DisplayNumber.count(results.summary.total.articles, "article")
    if results.copies > 0 {
      text +=
        "; \(DisplayNumber.count(results.copies, "copy", "copies")) of a text within an outlet left out"
    }
    return text + "."
  }

  private var stories: String? {
    let stories = results.stories.stories
    guard !stories.isEmpty else { return nil }
    let articles = stories.reduce(0) { $0 + $1.articles.count }
    let wires = results.stories.duplicates.count { $0.wireGroup != nil }
    var text =
      "\(DisplayNumber.count(articles, "article")) tell \(DisplayNumber.count(stories.count, "story", "stories")) "
      + "that another one tells too"
    if wires > 0 {
      text +=
        "; \(DisplayNumber.count(wires, "text")) \(wires == 1 ? "stands" : "stand") in several outlets"
    }
    return text + "."
  }

  // MARK: What differs

  /// Figures of how well Slant could read the articles, which are no findings.
  private static let quality: Set<String> = ["confidence", "unknown_share"]

  /// Whether a measure is one of how well Slant could read.
  static func isOfReading(_ measure: Measure) -> Bool { quality.contains(measure.name) }

  private var differences: [String] {
    let measures = tested.filter { $0.measure.family == .measures }
    guard !measures.isEmpty else {
      return groups > 1
        ? ["No measure could be tested: it takes 5 articles with a figure in each of two."] : []
    }
    let found = measures.filter(\.isFound)
    let count = DisplayNumber.integer(found.count)
    var sentences = [
      "\(found.isEmpty ? "None" : count) of \(DisplayNumber.count(measures.count, "test")) of measures "
        + "\(found.count == 1 ? "finds" : "find") a difference (\(DisplayNumber.correctedThreshold))."
    ]
    sentences += pairs > 3 ? mostCommon(found) : largest(found)
    return sentences
  }

  private var pairs: Int { groups * (groups - 1) / 2 }

  /// The clearest difference of each measure, the clearest first.
  private func largest(_ found: [Contrast]) -> [String] {
    var seen: Set<String> = []
    return found.enumerated().sorted {
      ($0.element.p ?? 1, $0.offset) < ($1.element.p ?? 1, $1.offset)
    }
    .map(\.element).filter { seen.insert(Self.stem($0.measure.name)).inserted }.prefix(Self.limit)
    .map(sentence)
  }

  private func sentence(_ contrast: Contrast) -> String {
    let (first, second) = (contrast.first, contrast.second)
    return
      "\(first.outlet ?? "(none)") against \(second.outlet ?? "(none)"): \(contrast.measure.meaning) "
      + "\(number(first.value)) against \(number(second.value)), difference \(number(contrast.difference)) "
      + "(\(number(contrast.lower)) to \(number(contrast.upper)))."
  }

  private func number(_ value: Double?) -> String {
    DisplayNumber.decimal(value, places: abs(value ?? 0) >= 10 ? 1 : 2)
  }

  /// The start of a measure's name: of measures that are much the same one is named.
  private static func stem(_ name: String) -> String {
    String(name.prefix { $0 != "_" })
  }

  /// The measures by which most pairs differ.
  private func mostCommon(_ found: [Contrast]) -> [String] {
    var counts: [String: (count: Int, meaning: String)] = [:]
    for contrast in found where contrast.pairing == .all {
      counts[contrast.measure.name, default: (0, contrast.measure.meaning)].count += 1
    }
    var seen: Set<String> = []
    let most = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .filter { seen.insert(Self.stem($0.key)).inserted }.prefix(Self.limit)
    guard !most.isEmpty else { return [] }
    let list = most.map { "\($0.value.meaning) (\($0.value.count) of \(pairs) pairs)" }
    return ["Pairs differ most often by: " + list.joined(separator: "; ") + "."]
  }

  // MARK: What does not differ

  /// The measures of whole articles on which no pair was found to differ, in their order.
  var undetected: [Measure] {
    let measures = tested.filter { $0.measure.family == .measures }
    let found = Set(measures.filter(\.isFound).map(\.measure.name))
    var seen: Set<String> = []
    return measures.map(\.measure)
      .filter { !found.contains($0.name) && seen.insert($0.name).inserted }
  }

  private var sameness: String? {
    let same = undetected
    guard !same.isEmpty else { return nil }
    let named = same.prefix(3).map(\.meaning).joined(separator: "; ")
    let tail = same.count > 3 ? ", among them: " : ": "
    return
      "No detectable difference on \(DisplayNumber.count(same.count, "measure"))\(tail)\(named). "
      + "That is no proof that there is none."
  }

  private var wordsFound: Int { results.words.outlets.reduce(0) { $0 + $1.more + $1.less } }

  private var words: String? {
    guard results.words.tests > 0 else { return nil }
    let found = wordsFound
    return "\(found == 0 ? "None" : DisplayNumber.integer(found)) of "
      + "\(DisplayNumber.count(results.words.tests, "test")) of words \(found == 1 ? "finds" : "find") "
      + "a difference."
  }

  // MARK: What to distrust

  private var shortage: String? {
    let all = results.comparison.contrasts.filter { $0.measure.family == .measures }
    let missing = all.count { $0.p == nil }
    return missing == 0
      ? nil
      : "\(DisplayNumber.count(missing, "comparison")) of \(DisplayNumber.integer(all.count)) lacked "
        + "articles; the column reason of contrasts.csv says why."
  }

  private var genres: String? {
    let known = Set(results.articles.map(\.keys.genre))
    guard known.contains(.opinion), known.count > 1, options.grouping != .genre else { return nil }
    let opinion = results.articles.count { $0.keys.genre == .opinion }
    return "News and opinion are mixed: \(DisplayNumber.count(opinion, "article")) of "
      + "\(DisplayNumber.integer(results.articles.count)) are opinion; --genre news compares news alone."
  }

  private var reading: String? {
    let warned = Set(
      tested.filter { $0.warnings.contains(.reading) }.map { [$0.first.outlet, $0.second.outlet] })
    return warned.isEmpty
      ? nil
      : "In \(DisplayNumber.count(warned.count, "pair")) Slant could tell the speakers of one much better "
        + "than of the other, so that reading errors may explain a difference."
  }

  private var blindness: String? {
    "Slant sees the articles given and nothing else: not what was left out of a story beyond them, nor "
      + "whether what they say is true. Topics differ between outlets, too."
  }
}
