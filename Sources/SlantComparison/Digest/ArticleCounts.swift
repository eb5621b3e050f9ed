public import SlantAnalysis

/// The whole numbers of an article from which measures are made, by name; those that are 0 are left out.
///
/// A name has parts between colons: `loaded:author:glorifying` are the hits of that class in the author's
/// voice. Numbers that are not whole are kept in millionths, so that adding in any order gives the same.
/// ``MeasureCatalogue`` says which of them are divided by which.
public struct ArticleCounts: Equatable, Sendable {
  /// The numbers by name.
  public private(set) var values: [String: Int] = [:]

  /// No number.
  public init() {}

  /// The number called `name`; 0 where there is none.
  public subscript(name: String) -> Int { values[name] ?? 0 }

  /// Adds to the number called `name`.
  public mutating func add(_ value: Int, to name: String) {
    guard value != 0 else { return }
    let sum = (values[name] ?? 0) + value
    values[name] = sum == 0 ? nil : sum
  }

  /// Adds the number of another kind of count in each voice and in the title.
  mutating func add(_ values: ByVoice<Int>, to name: String, _ rest: String = "") {
    for voice in Voice.allCases { add(values[voice], to: "\(name):\(voice.rawValue)\(rest)") }
    add(values.title, to: "\(name):title\(rest)")
  }

  /// Counts an article in the mean of a figure that not every article has.
  mutating func addToMean(_ value: Double?, of name: String) {
    guard let value else { return }
    add(Int((value * 1_000_000).rounded()), to: "mean:\(name)")
    add(1, to: "articles:\(name)")
  }

  /// Takes over the mean of a figure.
  mutating func copyMean(of name: String, from other: ArticleCounts) {
    for part in ["mean:", "articles:"] { add(other[part + name], to: part + name) }
  }

  /// Adds the numbers of `other`.
  public static func += (sum: inout ArticleCounts, other: ArticleCounts) {
    for (name, value) in other.values { sum.add(value, to: name) }
  }
}

/// What an article is counted as.
extension ArticleCounts {
  /// The numbers of an article.
  public init(_ analysis: ArticleAnalysis) {
    add(1, to: "articles")
    addWords(of: analysis)
    addTone(of: analysis)
    addLoadedTerms(of: analysis)
    addSources(of: analysis)
    addCategories(of: analysis)
    addFrames(of: analysis)
    addAgency(of: analysis)
    addHeadline(of: analysis)
  }

  private mutating func addWords(of analysis: ArticleAnalysis) {
    add(analysis.words, to: "words")
    add(analysis.wordsByVoice, to: "words")
    add(analysis.boilerplateWords, to: "boilerplate_words")
  }

  private mutating func addTone(of analysis: ArticleAnalysis) {
    addTone(analysis.totalTone, of: "all")
    for voice in Voice.allCases { addTone(analysis.tone[voice], of: voice.rawValue) }
    addTone(analysis.tone.title, of: "title")
  }

  private mutating func addTone(_ tone: Tone, of part: String) {
    add(tone.sentenceScores, to: "tone_sum:\(part)")
    add(tone.sentences, to: "tone_sentences:\(part)")
    add(tone.net, to: "tone_net:\(part)")
  }

  private mutating func addLoadedTerms(of analysis: ArticleAnalysis) {
    add(analysis.loadedHits, to: "loaded")
    add(analysis.loadedHits.inText, to: "loaded:all")
    for hit in analysis.terms where hit.isScored && hit.kind == .loaded {
      add(1, to: "loaded:\(hit.part):\(hit.termClass)")
    }
  }

  private mutating func addCategories(of analysis: ArticleAnalysis) {
    for count in analysis.categories {
      add(
        count.hits, to: "category",
        ":\(count.category.lexicon):\(count.category.id)")
    }
  }
}

extension TermHit {
  /// The voice it stands in, or `title`.
  fileprivate var part: String { zone == .title ? "title" : voice.rawValue }
}
