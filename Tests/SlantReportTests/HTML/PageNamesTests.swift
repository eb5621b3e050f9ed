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
    ("CON", "con-page"),
    ("lpt1", "lpt1-page"),
    ("index", "index-page"),
    ("статья", "article"),
    ("a\u{0}b%2e%2e", "a-b-2e-2e"),
    ("<script>", "script"),
  ])
  func `an id becomes a safe name`(id: String, name: String) {
    #expect(PageNames.stem(of: id) == name)
  }

  @Test func `equal names are told apart, whatever comes first`() {
    var names = PageNames()
    let ids = ["a", "A", "a-2", "a/", "a!", "a-2", "a-3"]
    let made = ids.map { names.name(for: $0) }
    #expect(Set(made).count == ids.count)
    #expect(made == ["a", "a-2", "a-2-2", "a-3", "a-4", "a-2-3", "a-3-2"])
  }

  @Test func `a name holds small letters, digits and hyphens alone, and is not long`() {
    var names = PageNames()
    let id = String(repeating: "ÄB/c.", count: 200)
    for _ in 0..<20 {
      let name = names.name(for: id)
      #expect(name.utf8.count < 90)
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
      #expect(!name.hasPrefix("-") && !name.hasSuffix("-"))
    }
  }
}
