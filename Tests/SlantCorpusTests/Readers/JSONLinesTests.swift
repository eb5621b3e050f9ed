import Testing

@testable import SlantCorpus

@Suite struct JSONLinesTests {
  private func line(_ text: String, map: FieldMap = FieldMap()) -> ReadResult? {
    JSONLines.read(line: Array(text.utf8), number: 3, origin: "in/a.jsonl", map: map)
  }

  @Test func `an object gives the fields and the rest as meta`() {
    let text = #"""
      {"score": 1.50, "Body": "It \"snowed\".", "site": "Flare", "domain": "flare.com",
       "ok": true, "none": null, "tags": [ "a b", {"c" : 1} ], "id": 17, "date": 20171211,
       "authors": ["Ann Lee", "Bo Ray"], "url": "https:\/\/flare.com", "category": "World"}
      """#
    let article = Article(
      id: "17", outlet: "Flare", date: "2017-12-11", author: "Ann Lee, Bo Ray", section: "World",
      url: "https://flare.com",
      meta: [
        MetaField(key: "score", value: "1.50"), MetaField(key: "domain", value: "flare.com"),
        MetaField(key: "ok", value: "true"), MetaField(key: "tags", value: #"["a b",{"c":1}]"#),
      ],
      text: #"It "snowed"."#, origin: "in/a.jsonl#3")
    #expect(line(text) == .article(article))
  }

  @Test func `a row without an id is named after its file and line`() {
    #expect(line(#"{"text":"A"}"#)?.article?.id == "a#3")
    let input = JSONLines.read(line: Array(#"{"text":"A"}"#.utf8), number: 3, origin: "-")
    #expect(input?.article?.id == "stdin#3")
    #expect(input?.article?.origin == "-#3")
  }

  @Test(arguments: ["", "  \t\r"])
  func `an empty line gives nothing`(_ text: String) {
    #expect(line(text) == nil)
  }

  @Test func `a byte-order mark on the first line is dropped`() {
    let results = read("\u{FEFF}{\"text\":\"A\"}\n\n{\"text\":\"B\"}\n", as: .jsonLines)
    #expect(results.map(\.article?.text) == ["A", "B"])
    #expect(results.map(\.article?.origin) == ["in/a.x#1", "in/a.x#3"])
  }

  @Test(arguments: [
    (#"{"text":"A","text":"B"}"#, "B"),
    (#"{"te\u0078t":"A"}"#, "A"),
    (#"{"text":null,"body":"B"}"#, "B"),
    (#"{"text":"\b\f\n\r\t\/\\\""}"#, "\u{8}\u{C}\n\r\t/\\\""),
    (#"{"text":"\u00e9\u20AC\ud83d\ude00\u0041"}"#, "é€😀A"),
    (#"{"text":"Café 😀"}"#, "Café 😀"),
  ])
  func `strings are unescaped and the last of two keys counts`(_ json: String, text: String) {
    #expect(line(json)?.article?.text == text)
  }

  @Test func `an outlet that is an object stays in meta and leaves its place to another key`() {
    let article = line(#"{"text":"A","source":{"name": "BBC"},"publisher":"CNN"}"#)?.article
    #expect(article?.outlet == "CNN")
    #expect(article?.meta == [MetaField(key: "source", value: #"{"name":"BBC"}"#)])
  }

  @Test func `targets are ranges of scalars`() {
    let article = line(#"{"text":"😀 Ann","targets":[[2,5],[0, 1]]}"#)?.article
    #expect(article?.targets == [2..<5, 0..<1])
    #expect(article?.meta == [])
  }

  @Test(arguments: ["\"Ann\"", "[1,2]", "[[1]]", "[[2,1]]", "[[\"1\",\"2\"]]", "[[0.5,1]]"])
  func `targets of another form are meta`(_ json: String) {
    let article = line("{\"text\":\"Ann\",\"targets\":\(json)}")?.article
    #expect(article?.targets == [])
    #expect(article?.meta.map(\.key) == ["targets"])
  }

  static let noText = "for the text; the keys are"
  static let advice = "name the one that holds it with --map text=KEY"

  @Test(
    arguments: [
      (
        #"{"id":"x","text":"A","targets":[[0,2]]}"#, "x",
        "target [0, 2) is not within the text of 1 characters"
      ),
      (#"{"id":"x","text":" "}"#, "x", "empty text"),
      (#"{"id":"x","text":7}"#, "x", "key 'text' holds a number, not the text as a string"),
      (#"{"text":["A"]}"#, nil, "key 'text' holds an array, not the text as a string"),
      (#"{"text":null}"#, nil, "key 'text' holds null, not the text as a string"),
      (
        #"{"id":"x","lede":"A"}"#, "x",
        "no key 'text' (nor 'body', 'content' or another usual name) \(noText) 'id' and 'lede'; "
          + advice
      ),
      (
        "{}", nil,
        "no key 'text' (nor 'body', 'content' or another usual name) \(noText) none; \(advice)"
      ),
      ("[1]", nil, "an array, not a JSON object; write one object {…} for each article"),
    ] as [(String, String?, String)])
  func `a row that is no article is named`(_ json: String, id: String?, reason: String) {
    #expect(
      line(json) == .skipped(Skipped(file: "in/a.jsonl", line: 3, id: id, reason: reason)))
  }

  @Test func `a key that the user named and that is missing is named`() throws {
    let reason = line(#"{"text":"A"}"#, map: try FieldMap(parsing: "text=lede"))?.skipped?.reason
    #expect(reason == "no key 'lede' \(Self.noText) 'text'; \(Self.advice)")
  }

  @Test func `a row that is not UTF-8 does not stop the rest`() {
    let bytes = Array(#"{"text":"A"#.utf8) + [0xFF] + Array("\"}\n{\"text\":\"B\"}".utf8)
    let results = read(bytes, as: .jsonLines)
    #expect(
      results.first?.skipped?.reason
        == "not valid UTF-8 (byte 0xFF in column 11); save it as UTF-8")
    #expect(results.first?.skipped?.line == 1)
    #expect(results.last?.article?.text == "B")
  }
}
