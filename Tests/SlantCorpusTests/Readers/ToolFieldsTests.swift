import Testing

@testable import SlantCorpus

/// The fields that other tools write their articles with.
@Suite struct ToolFieldsTests {
  private func article(_ text: String) -> Article? {
    read(text, as: .json).first?.article
  }

  @Test func `trafilatura names the outlet in source-hostname and the address in source`() {
    let found = article(
      #"""
      {"title": "Council backs tram line", "author": "Ann Field; Cy Dunn", "hostname": "harbourpost.example",
       "date": "2021-03-03", "fingerprint": "b2f1", "id": null, "license": null, "comments": "",
       "raw_text": "The council voted.", "text": "The council voted.\nIt was close.",
       "language": "en", "source": "https://harbourpost.example/tram",
       "source-hostname": "Harbour Post", "excerpt": "A vote.", "categories": "News", "tags": ""}
      """#)
    #expect(found?.outlet == "Harbour Post")
    #expect(found?.url == "https://harbourpost.example/tram")
    #expect(found?.author == "Ann Field; Cy Dunn")
    #expect(found?.date == "2021-03-03")
    #expect(found?.text == "The council voted.\nIt was close.")
    let plain = article(
      #"{"source":"https://www.flare.example/a","hostname":"flare.example","text":"A"}"#)
    #expect(plain?.outlet == "flare.example")
  }

  @Test func `newspaper has lists of authors and the site apart`() {
    let found = article(
      #"""
      {"url": "https://flare.example/strike", "source_url": "https://flare.example",
       "title": "Drivers to strike", "authors": ["Bo Ray", "Cy Dunn"], "publish_date": "2021-03-05 00:00:00",
       "meta_lang": "en", "meta_site_name": "Daily Flare", "text": "Drivers will strike.",
       "keywords": ["bus", "strike"], "top_image": ""}
      """#)
    #expect(found?.outlet == "Daily Flare")
    #expect(found?.url == "https://flare.example/strike")
    #expect(found?.author == "Bo Ray, Cy Dunn")
    #expect(found?.date == "2021-03-05")
    #expect(found?.meta.map(\.key) == ["source_url", "meta_lang", "keywords", "top_image"])
  }

  @Test func `fundus has a body of sections and the page in html`() {
    let found = article(
      #"""
      {"html": {"requested_url": "https://harbourpost.example/tram", "content": "<html>…</html>",
       "source_info": {"publisher": "Harbour Post", "type": "RSS"}},
       "title": "Council backs tram line", "authors": ["Ann Field"],
       "body": {"summary": ["A vote after ten years."], "sections": [
        {"headline": [], "paragraphs": ["The council voted.", "It was close."]},
        {"headline": ["Costs"], "paragraphs": ["They rose."]}]},
       "publishing_date": "2021-03-03 09:10:00+00:00", "topics": ["trams"]}
      """#)
    #expect(found?.outlet == "Harbour Post")
    #expect(found?.url == "https://harbourpost.example/tram")
    #expect(found?.date == "2021-03-03")
    #expect(
      found?.text
        == "A vote after ten years.\n\nThe council voted.\n\nIt was close.\n\nCosts\n\nThey rose.")
    #expect(found?.meta == [MetaField(key: "topics", value: "[\"trams\"]")])
  }

  @Test(arguments: [
    (#"{"body":{"sections":[]},"plaintext":"A"}"#, "A"),
    (#"{"text":["A"],"content":"B"}"#, "B"),
    (#"{"body":{"sections":[{"paragraphs":"A"},{"headline":"B"}]}}"#, "A\n\nB"),
  ])
  func `a text that is a string comes before one that is not`(_ json: String, text: String) {
    #expect(article(json)?.text == text)
  }

  @Test func `names of people and outlets may be objects`() {
    let found = article(
      #"{"text":"A","author":[{"name":"Ann Field","url":"x"},"Bo Ray"],"source":{"id":null,"name":"Flare"}}"#
    )
    #expect(found?.author == "Ann Field, Bo Ray")
    #expect(found?.outlet == "Flare")
    let none = article(#"{"text":"A","author":[{"id":7}],"publisher":{"id":7}}"#)
    #expect(none?.author == nil)
    #expect(none?.meta.map(\.value) == [#"[{"id":7}]"#, #"{"id":7}"#])
  }

  @Test func `an address for an outlet is its site`() {
    let found = read("text,source\nA,https://www.flare.example/a\nB,Flare\n", as: .csv)
    #expect(found.map(\.article?.outlet) == ["flare.example", "Flare"])
    #expect(found.map(\.article?.url) == ["https://www.flare.example/a", nil])
  }

  @Test func `rows with other keys follow one another`() {
    let rows = [
      #"{"text":"A","outlet":"X"}"#, #"{"outlet":"Y","text":"B"}"#, #"{"text":"C","outlet":null}"#,
      #"{"text":"D","source":"Z"}"#, #"{"text":"E","source":"https://z.example/e"}"#,
    ]
    let found = read(rows.joined(separator: "\n"), as: .jsonLines).map(\.article)
    #expect(found.map { $0?.text } == ["A", "B", "C", "D", "E"])
    #expect(found.map { $0?.outlet } == ["X", "Y", nil, "Z", nil])
    #expect(found.last??.url == "https://z.example/e")
  }
}
