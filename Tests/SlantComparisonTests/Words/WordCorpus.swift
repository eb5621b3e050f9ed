import SlantStatistics
import SlantText

@testable import SlantComparison

/// Small corpora made of word lists, each list a sentence.
enum WordCorpus {
  /// An article of an outlet.
  struct Article {
    let id: String
    let outlet: String?
    let sentences: [String]
  }

  /// The words of an article whose sentences the author speaks; every word of three letters or more is
  /// a term.
  static func words(_ sentences: [String], ownName: [String] = []) -> AuthorWords {
    var words = AuthorWords()
    for sentence in sentences {
      let start = words.sequence.count
      let parts = sentence.split(separator: " ")
      for part in parts {
        let code: TermCode =
          part.utf8.count < 3 ? .gap : TermCode(rawValue: words.table.number(ofFolded: part.utf8))
        words.sequence.append(code)
      }
      words.stretches.append(
        AuthorWords.Stretch(
          hash: FNV64(sentence.utf8).value, words: UInt32(parts.count),
          length: UInt32(words.sequence.count - start)))
    }
    words.ownName = ownName.map { words.table.number(ofFolded: $0.utf8) }
    return words
  }

  static func summary(_ articles: [Article]) -> WordSummary {
    articles.reduce(into: WordSummary()) { summary, article in
      summary.add(words(article.sentences), group: article.outlet, article: article.id)
    }
  }

  /// Articles of `outlets` in which words come in bursts, as they do in real ones: each article draws its
  /// own topic words and repeats them.
  static func random(
    articles count: Int, outlets: [String], _ random: inout SplitMix64
  ) -> [Article] {
    (0..<count).map { number in
      let topics = (0..<6).map { _ in "topic\(random.below(120))" }
      let sentences = (0..<(4 + random.below(12))).map { line in
        let words = (0..<12).map { _ in
          random.below(4) == 0
            ? topics[random.below(6)] : "word\(random.below(random.below(400) + 1))"
        }
        return "line\(number)x\(line) " + words.joined(separator: " ")
      }
      return Article(
        id: "a\(number)", outlet: outlets[number % outlets.count], sentences: sentences)
    }
  }
}
