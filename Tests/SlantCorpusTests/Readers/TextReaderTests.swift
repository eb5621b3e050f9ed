import Testing

@testable import SlantCorpus

@Suite struct TextReaderTests {
  @Test func `lines at the head give the fields`() {
    let text = """
      Title: "Winter: It came"
      source: Daily Flare
      DATE: Dec. 11, 2017
      byline: Ann Lee
      desk:
      wire: AP

      It snowed.

      Much.

      """
    let article = Article(
      id: "a", outlet: "Daily Flare", title: "\"Winter: It came\"", date: "2017-12-11",
      author: "Ann Lee", meta: [MetaField(key: "wire", value: "AP")],
      text: "It snowed.\n\nMuch.\n", origin: "in/a.x")
    #expect(read(text, as: .text) == [.article(article)])
  }

  @Test(arguments: [
    "WASHINGTON: The Senate voted.\n\nIt was close.",
    "title: A\nIt snowed.\n\nMuch.",
    "title: A\ndate: 2017-12-11",
    "http://example.org\n\ntitle",
    "title:A\n\nIt snowed.",
    "text: A\n\nIt snowed.",
    "\ntitle: A\n\nIt snowed.",
    "the title: A\n\nIt snowed.",
    "  It snowed.\r\n",
  ])
  func `a text without a head is kept byte for byte`(_ text: String) {
    #expect(read(text, as: .text) == [.article(Article(id: "a", text: text, origin: "in/a.x"))])
  }

  @Test(arguments: [
    ("title: A\r\n\r\nIt snowed.\r\n", "It snowed.\r\n"),
    ("\u{FEFF}title: A\n\nIt snowed.", "It snowed."),
    ("title: A\n \t\n\nIt snowed.", "\nIt snowed."),
  ])
  func `the text begins behind the empty line`(_ text: String, body: String) {
    let article = read(text, as: .text).first?.article
    #expect(article?.title == "A")
    #expect(article.map { Array($0.text.utf8) } == Array(body.utf8))
  }

  @Test func `a date that cannot be read stays as it was`() {
    let article = read("id: 7\ndate: last week\n\nIt snowed.", as: .text).first?.article
    #expect(article?.id == "7")
    #expect(article?.date == nil)
    #expect(article?.meta == [MetaField(key: "date", value: "last week")])
  }

  @Test(
    arguments: [
      ("", nil, "empty file"),
      ("\u{FEFF}", nil, "empty file"),
      (" \n\u{A0}\n", nil, "empty text"),
      ("title: A\n\n \n", nil, "empty text"),
    ] as [(String, Int?, String)])
  func `a blank file is skipped`(_ text: String, line: Int?, reason: String) {
    #expect(
      read(text, as: .text) == [
        .skipped(Skipped(file: "in/a.x", line: line, reason: reason))
      ])
  }

  @Test func `a byte that is not UTF-8 is named with its line`() {
    let bytes = Array("Zoë.\nCaf".utf8) + [0xE9] + Array(" two.\n".utf8)
    #expect(
      read(bytes, as: .text) == [
        .skipped(
          Skipped(
            file: "in/a.x", line: 2,
            reason: "not valid UTF-8 (byte 0xE9 in column 4); save it as UTF-8"))
      ])
  }
}
