public import ArgumentParser
public import SlantCorpus

/// Which articles of the input are analysed.
struct GenreFilter: ParsableArguments {
  @Option(
    name: .customLong("genre"),
    help: ArgumentHelp(
      "Leave out articles of another genre: news, opinion or unknown, as section, address, labels or "
        + "a column genre say; give it twice for two.",
      valueName: "genre"))
  var genres: [Genre] = []

  /// The next input of `reader` that is to be analysed, or why it is skipped.
  ///
  /// - Parameters:
  ///   - reader: Where articles come from.
  ///   - leftOut: Counts the articles that are passed over.
  /// - Returns: The input; `nil` at the end.
  func next(of reader: inout CorpusReader, leftOut: inout LeftOut) -> ReadResult? {
    while let result = reader.next() {
      guard case .article(let article) = result, !genres.isEmpty, !genres.contains(article.genre)
      else { return result }
      leftOut.add(article)
    }
    return nil
  }
}

extension Genre: ExpressibleByArgument {}

/// Articles that were read and not analysed, by genre.
struct LeftOut {
  private var counts: [Genre: Int] = [:]

  /// All of them.
  var total: Int { counts.values.reduce(0, +) }

  /// Counts an article.
  mutating func add(_ article: Article) { counts[article.genre, default: 0] += 1 }

  /// Such as `20 articles left out by --genre: 2 opinion, 18 unknown`; empty if there are none.
  var text: String {
    guard total > 0 else { return "" }
    let parts = Genre.allCases.compactMap { genre in counts[genre].map { "\($0) \(genre)" } }
    let articles = total == 1 ? "article" : "articles"
    return "\(total) \(articles) left out by --genre: " + parts.joined(separator: ", ")
  }
}
