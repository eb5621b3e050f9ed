import Testing

@testable import SlantCorpus

@Suite struct HTMLReaderTests {
  private func reason(_ text: String) -> String? {
    read(text, as: .html).first?.skipped?.reason
  }

  @Test func `pages of a folder are found by their endings`() throws {
    let folder = try TemporaryFolder([
      "post/a.html": SamplePage.page(SamplePage.body),
      "post/b.HTM": SamplePage.page(SamplePage.body),
      "c.html": "",
    ])
    let results = folder.results()
    #expect(results.compactMap(\.article?.id) == ["post/a", "post/b"])
    #expect(results.compactMap(\.article?.outlet) == ["post", "post"])
    #expect(results.compactMap(\.skipped?.reason) == ["empty file"])
  }

  @Test(arguments: [
    "", " \n", "This is a text, where a < b, and <nothing> is HTML.",
    "%PDF-1.4\u{1}\u{2}\u{3}\u{4}<p>x</p>",
  ])
  func `what is no page is skipped`(_ text: String) {
    let expected = text.isEmpty ? "empty file" : ReaderError.notHTML.description
    #expect(reason(text) == expected)
  }

  @Test(arguments: [
    "<html></html>", "<html><body><div id='app'></div><script>start()</script></body></html>",
    SamplePage.page(""), "<!-- <p>The council voted on Tuesday to close the road.</p>",
    "<p><a href='/'>Log in to read on, or take out a subscription today.</a></p>",
  ])
  func `a page without text is skipped`(_ text: String) {
    #expect(reason(text) == ReaderError.noArticleText.description)
  }

  @Test func `a million elements inside one another are skipped`() {
    let deep = String(repeating: "<div>", count: 1_000_000) + SamplePage.body
    #expect(
      reason(deep) == "elements inside one another deeper than 2048 levels; save the text as .txt")
  }

  @Test func `a hundred thousand elements beside one another are read`() {
    let wide = String(repeating: "<p>x", count: 100_000) + SamplePage.body
    #expect(read(wide, as: .html).first?.article?.text == SamplePage.text)
  }

  @Test(arguments: [
    "<p>And the mayor sa", "<p class=\"x", "<script>var x = 1", "<!-- no end",
    "</div></div></p></body>", "<",
    "&", "&#x", "<p>&#0;&#xFFFFFFF;",
  ])
  func `a page that breaks off is read as far as it goes`(_ end: String) {
    let text = read("<article>\(SamplePage.body)\(end)", as: .html).first?.article?.text
    #expect(text?.hasPrefix(SamplePage.text) == true)
  }

  @Test func `no entity of the page's own is read`() {
    let page = """
      <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>The council of the town voted for &x; today.</p>
      """
    #expect(
      read(page, as: .html).first?.article?.text == "The council of the town voted for &x; today.")
  }

  @Test func `every cut of a page is answered`() {
    let bytes = Array(SamplePage.page("<article>\(SamplePage.body)</article>").utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      #expect(read(Array(bytes[..<end]), as: .html).count == 1)
    }
  }

  @Test func `short paragraphs are read where there are no others`() {
    #expect(
      read("<p>It snowed.</p><p>Much.</p>", as: .html).first?.article?.text == "It snowed.\n\nMuch."
    )
  }
}
