import Testing

@testable import SlantCorpus

@Suite struct MarkdownReaderTests {
  private func article(_ text: String) -> Article? {
    read(text, as: .markdown, path: "in/tram.md").first?.article
  }

  @Test func `front matter gives the fields`() {
    let text = """
      ---
      title: "Council backs tram line: \\"at last\\""
      date: 2021-03-03
      outlet: Harbour Post
      authors:
        - Ann Lee
        - Bo Ray
      tags: [transport, "city hall"]
      summary: >
        A vote that took
        ten years.
      # a note
      ---

      The council voted on Tuesday.
      """
    let expected = Article(
      id: "tram", outlet: "Harbour Post", title: "Council backs tram line: \"at last\"",
      date: "2021-03-03", author: "Ann Lee, Bo Ray",
      meta: [
        MetaField(key: "tags", value: "transport, city hall"),
        MetaField(key: "summary", value: "A vote that took ten years."),
      ],
      text: "The council voted on Tuesday.", origin: "in/tram.md")
    #expect(article(text) == expected)
  }

  @Test func `a first heading is the title, and key lines are a head as in a text file`() {
    let first = article("# Council backs *tram* line\n\nIt was close.\n\n# Costs\n\nThey rose.")
    #expect(first?.title == "Council backs tram line")
    #expect(first?.text == "It was close.\n\nCosts\n\nThey rose.")
    let second = article("title: Council backs tram line\n\n# At last\n\nIt was close.")
    #expect(second?.title == "Council backs tram line")
    #expect(second?.text == "At last\n\nIt was close.")
  }

  @Test(arguments: [
    // Blocks.
    ("One line\nand the next.\n\nAnother.", "One line and the next.\n\nAnother."),
    ("Costs\n-----\nThey rose.\n\n***\n\nMuch.", "Costs\n\nThey rose.\n\nMuch."),
    ("## Costs ##\nThey rose.", "Costs\n\nThey rose."),
    (
      "> It is a scandal,\n> said the mayor.\n\nHe left.",
      "It is a scandal, said the mayor.\n\nHe left."
    ),
    ("- trams\n* buses\n+ [x] bikes\n", "trams\n\nbuses\n\nbikes"),
    ("1. trams\n2. buses\n", "trams\n\nbuses"),
    ("It was in\n1984. That year\nwas cold.", "It was in 1984. That year was cold."),
    ("Before.\n\n```swift\nlet a = 1\n```\nBehind.", "Before.\n\nBehind."),
    ("Before.\n\n~~~\n```\n~~~\n\nBehind.", "Before.\n\nBehind."),
    ("Before.\n\n[1]: https://flare.example \"Flare\"\n\nBehind.", "Before.\n\nBehind."),
    ("First line  \nsecond line", "First line\nsecond line"),
    ("    Indented prose.", "Indented prose."),
    // Marks in a line.
    ("A **very *close* vote**, _he_ said.", "A very close vote, he said."),
    ("The ***whole*** house", "The whole house"),
    ("5 * 3 and 2 * 2, or *so", "5 * 3 and 2 * 2, or *so"),
    ("a snake_case_name and un*frigging*believable", "a snake_case_name and unfriggingbelievable"),
    ("~~never~~ and ~once", "never and ~once"),
    ("See [the report](https://flare.example/a_(b) \"PDF\") now.", "See the report now."),
    ("See [the *report*][1] and [sic].", "See the report and [sic]."),
    ("A tram.![A tram](tram.jpg) [![x](y.png)](z)", "A tram."),
    ("Noted.[^1]\n\n[^1]: By the clerk.", "Noted.\n\nBy the clerk."),
    ("Run `rm *` or ``a ` b``.", "Run rm * or a ` b."),
    ("An unclosed ` mark", "An unclosed ` mark"),
    ("\\*Not\\* so", "*Not* so"),
    ("<b>Bold</b> &amp; brave<br/>line", "Bold & brave\nline"),
    ("Before <!-- hidden\n\nwords --> behind", "Before <!-- hidden\n\nwords --> behind"),
    ("Before <!-- hidden --> behind", "Before  behind"),
    (
      "Ask <https://flare.example> or <a@flare.example>; 1 < 2",
      "Ask https://flare.example or a@flare.example; 1 < 2"
    ),
    ("Café *größer*", "Café größer"),
  ])
  func `marks are taken out as a reader of the page sees it`(_ source: String, expected: String) {
    #expect(article(source)?.text == expected)
  }

  @Test(arguments: [
    ("", "empty file"), ("---\ntitle: A\n---\n", "empty text"), ("![a](b.png)\n", "empty text"),
  ])
  func `a file without words is skipped`(_ text: String, reason: String) {
    #expect(
      read(text, as: .markdown) == [.skipped(Skipped(file: "in/a.x", reason: reason))])
  }

  @Test func `a rule at the head is no front matter`() {
    #expect(article("---\n\nIt snowed.\n\n---\n")?.text == "It snowed.")
    #expect(article("---\ntitle: A\n\nIt snowed.")?.text == "title: A\n\nIt snowed.")
  }

  @Test(arguments: ["[", "`", "*", "<", "![", "_a ", "a*", "[a](", "> ", "- ", "``` `", "<!--"])
  func `marks without end take no longer than the text is long`(_ mark: String) {
    let text = String(repeating: mark, count: 20_000)
    #expect(read(text, as: .markdown).count == 1)
  }
}
