import SlantStatistics
import TestSupport
import Testing

@testable import SlantComparison

struct DuplicateFinderTests {
  /// A fingerprint whose shingles are `shingles`.
  private static func fingerprint(
    _ article: String, outlet: String? = nil, day: String? = nil, _ shingles: Range<UInt32>
  ) -> ArticleFingerprint {
    let hashes = shingles.map { UInt32(truncatingIfNeeded: SplitMix64.first(ofSeed: UInt64($0))) }
      .sorted()
    return ArticleFingerprint(
      article: article, outlet: outlet, day: day, shingles: hashes,
      signature: MinHash().signature(of: hashes), storyTerms: [])
  }

  @Test func `the first copy of an outlet counts and the later ones repeat it`() {
    let groups = DuplicateFinder().groups(of: [
      Self.fingerprint("d", outlet: "Flare", day: nil, 0..<200),
      Self.fingerprint("c", outlet: "Flare", day: "2025-03-02", 0..<200),
      Self.fingerprint("b", outlet: "Courier", day: "2025-03-02", 10..<200),
      Self.fingerprint("a", outlet: "Courier", day: "2025-03-03", 0..<180),
      Self.fingerprint("z", outlet: "Courier", day: "2025-03-03", 1000..<1200),
    ])
    #expect(groups.count == 1)
    #expect(groups.first?.wireGroup == "wire-0001")
    #expect(groups.first?.members.map(\.article) == ["b", "c", "a", "d"])
    #expect(groups.first?.members.map(\.duplicateOf) == [nil, nil, "b", "c"])
    #expect(groups.first?.members.map(\.overlap.resemblance) == [1, 0.95, 0.85, 0.95])
  }

  @Test func `copies within one outlet are no wire group`() {
    let groups = DuplicateFinder().groups(of: [
      Self.fingerprint("a", 0..<100), Self.fingerprint("b", 0..<100),
    ])
    #expect(groups.map(\.wireGroup) == [nil])
  }

  @Test(arguments: [
    // Resemblance 0.41 and 0.39.
    (58..<158, 100..<200, true), (56..<156, 100..<200, false),
    // A cut copy, and one too short to tell from a quotation.
    (100..<170, 0..<1000, true), (100..<150, 0..<1000, false),
    // Too short for anything.
    (0..<19, 0..<19, false), (0..<20, 0..<20, true),
  ])
  func `copies have two fifths in common or a cut one seven tenths`(
    one: Range<Int>, other: Range<Int>, areCopies: Bool
  ) {
    let lists = [one, other].map { $0.map { UInt32($0) } }
    #expect(DuplicateFinder.areCopies(lists[0], lists[1]) == areCopies)
  }

  @Test func `a text without five words has no copies`() throws {
    let fingerprinter = try SampleCorpus.fingerprinter()
    let short = ["a", "b"].map {
      fingerprinter.fingerprint(
        of: FingerprintParts(article: $0, text: Array("No comment was made.".utf8)))
    }
    #expect(short[0].shingles.isEmpty && short[0].signature.isEmpty)
    #expect(DuplicateFinder().groups(of: short).isEmpty)
  }

  @Test(.tags(.property)) func `signatures agree as far as shingles do`() {
    let minHash = MinHash()
    for shared in stride(from: 0, through: 400, by: 50) {
      let start = UInt32(400 - shared)
      let one = Self.fingerprint("a", 0..<400)
      let other = Self.fingerprint("b", start..<(start + 400))
      let agreeing = zip(one.signature, other.signature).count { $0 == $1 }
      let expected = Overlap(one.shingles, other.shingles).resemblance
      // Four standard deviations of a share of 128.
      #expect(abs(Double(agreeing) / Double(MinHash.size) - expected) <= 0.18)
      #expect(minHash.signature(of: one.shingles) == one.signature)
    }
  }

  @Test func `case and marks make no other shingles, words do`() throws {
    let fingerprinter = try SampleCorpus.fingerprinter()
    let texts = [
      "“The harbour’s west quay will close,” the mayor said.",
      "THE HARBOUR'S WEST QUAY -- will close, the mayor said",
      "The harbour's east quay will close, the mayor said.",
    ].map { text in
      fingerprinter.fingerprint(of: FingerprintParts(article: text, text: Array(text.utf8)))
        .shingles
    }
    #expect(texts[0].count == 5)
    #expect(texts[0] == texts[1])
    #expect(Overlap(texts[0], texts[2]).resemblance == 0.25)
  }

  @Test func `boilerplate is not compared`() throws {
    let text = "The harbour will close for a week in May. Sign up for our newsletter to read more."
    let end = text.utf8.count
    let start = "The harbour will close for a week in May.".utf8.count
    let fingerprinter = try SampleCorpus.fingerprinter()
    let whole = FingerprintParts(
      article: "a", text: Array(text.utf8), boilerplate: [start..<end])
    let story = FingerprintParts(article: "b", text: Array(text.utf8.prefix(start)))
    #expect(
      fingerprinter.fingerprint(of: whole).shingles
        == fingerprinter.fingerprint(of: story).shingles)
  }
}
