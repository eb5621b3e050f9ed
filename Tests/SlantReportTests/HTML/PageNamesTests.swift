import Testing

@testable import SlantReport

struct PageNamesTests {
  @Test(arguments: [
    ("../../x", "x"),
    ("..", "article"),
    ("", "article"),
    ("/etc/passwd", "etc-passwd"),
    ("daily-flare/No Confidence.txt", "daily-flare-no-confidence"),
    (".txt", "txt"),
    ("C:\\a\\b", "c-a-b"),
    ("статья", "article"),
    ("a\u{0}b%2e%2e", "a-b-2e-2e"),
    ("<script>", "script"),
  ])
  func `an id becomes a safe stem`(id: String, stem: String) {
    #expect(PageNames.stem(of: id) == stem)
  }

  @Test func `names differ wherever ids do, and are always the same`() {
    let ids = ["a", "A", "a-2", "a/", "a!", "a-3", "статья", "газета", "", "a.txt"]
    let names = ids.map { PageNames.name(for: $0) }
    #expect(Set(names).count == ids.count)
    #expect(names == ids.map { PageNames.name(for: $0) })
    #expect(PageNames.name(for: "lantern/12") == "lantern-12-\(Self.lanternHash)")
  }

  /// Addresses in articles and papers stay right only while this does not change.
  private static let lanternHash = "4y9dznaz"

  @Test func `a name that is taken has others`() {
    let names = (0..<100).map { PageNames.name(for: "a", attempt: $0) }
    #expect(Set(names).count == 100)
  }

  @Test(arguments: ["CON", "lpt1", "index", String(repeating: "ÄB/c.", count: 200), "\u{202E}x"])
  func `a name holds small letters, digits and hyphens alone, and is not long`(id: String) {
    let name = PageNames.name(for: id)
    #expect(name.utf8.count < 80)
    #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    #expect(!name.hasPrefix("-") && !name.hasSuffix("-") && !name.contains("--"))
    #expect(name.split(separator: "-").last?.count == 8)
  }

  @Test func `of several names no two are alike, and the first is that of the id`() {
    let ids = ["a", "A", "a", "", "group a", "a"]
    let names = PageNames.distinct(for: ids)
    #expect(Set(names).count == ids.count)
    #expect(names[0] == PageNames.name(for: "a"))
    #expect(names[3] == PageNames.name(for: ""))
  }

  @Test func `hashes of ids that are nearly alike are spread evenly`() {
    let halves = (0..<1000).map { PageNames.hash(of: "outlet/\($0)") >> 63 }
    #expect((420...580).contains(halves.reduce(0, +)))
  }
}
