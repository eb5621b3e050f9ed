import SlantComparison
import TestSupport
import Testing

@Suite(.tags(.property, .slow))
struct PlantedCopyTests {
  /// What was found of what was planted, in pairs of articles.
  private struct Score {
    var found = 0
    var wrong = 0
    var missed = 0
    var recall: Double { Double(found) / Double(found + missed) }
    var precision: Double { Double(found) / Double(found + wrong) }
  }

  /// Three copies of each sample article among the other articles, and as many that quote one at length.
  private static func corpus(seed: UInt64) throws -> [FingerprintParts] {
    let parts = try SampleCorpus.parts()
    var newsroom = Newsroom(
      parts.map { String(decoding: $0.text, as: UTF8.self) }, seed: seed)
    var corpus = parts
    for position in parts.indices {
      for copy in 0..<3 {
        corpus.append(
          FingerprintParts(
            article: "copy-\(copy)/\(parts[position].article)",
            text: Array(newsroom.copy(of: position).utf8)))
      }
      // The next article in the list is of the same outlet and on another event.
      let other = (position + 1) % parts.count
      corpus.append(
        FingerprintParts(
          article: "quoting/\(parts[position].article)",
          text: Array(newsroom.quoting(position, in: other).utf8)))
    }
    return corpus
  }

  /// The text that an article of the corpus is a copy of.
  private static func source(_ article: String, _ parts: [FingerprintParts]) -> String {
    let path = article.split(separator: "/").suffix(2).joined(separator: "/")
    var source = path
    if article.hasPrefix("quoting/"), let position = parts.firstIndex(where: { $0.article == path })
    {
      source = parts[(position + 1) % parts.count].article
    }
    // Two outlets of the sample print the same text of an agency on this story.
    let wire = ["daily-flare", "northgate-courier"].map { $0 + "/ferrant-hallowick" }
    return wire.contains(source) ? wire[0] : source
  }

  @Test func `planted copies are found and nothing else`() throws {
    let parts = try SampleCorpus.parts()
    let fingerprinter = try SampleCorpus.fingerprinter()
    var score = Score()
    for seed in 1...3 {
      let corpus = try Self.corpus(seed: UInt64(seed))
      var groups: [String: Int] = [:]
      let found = DuplicateFinder().groups(of: corpus.map(fingerprinter.fingerprint))
      for (number, group) in found.enumerated() {
        for member in group.members { groups[member.article] = number }
      }
      for (index, one) in corpus.enumerated() {
        for other in corpus[..<index] {
          let isCopy = Self.source(one.article, parts) == Self.source(other.article, parts)
          let isFound = groups[one.article] != nil && groups[one.article] == groups[other.article]
          if isCopy, isFound { score.found += 1 }
          if isCopy, !isFound { score.missed += 1 }
          if !isCopy, isFound { score.wrong += 1 }
        }
      }
    }
    #expect(score.found + score.missed > 700)
    #expect(score.recall >= 0.98)
    #expect(score.precision >= 0.98)
  }
}
