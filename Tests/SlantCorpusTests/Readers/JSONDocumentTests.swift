import Testing

@testable import SlantCorpus

@Suite struct JSONDocumentTests {
  private func lines(_ text: String) -> [String] {
    read(text, as: .json).map { result in
      switch result {
      case .article(let article): "\(article.id) \(article.origin) \(article.text)"
      case .skipped(let skipped): "\(skipped.line ?? 0) \(skipped.reason)"
      }
    }
  }

  @Test func `an array gives an article for each object`() {
    #expect(
      lines("\u{FEFF}[\n {\"text\":\"A\"},\n 7, {\"text\":\"B\"}\n]\n") == [
        "a#1 in/a.x#2 A", "3 a number, not a JSON object; write one object {…} for each article",
        "a#3 in/a.x#3 B",
      ])
  }

  @Test func `one object is one article`() {
    #expect(lines("{\n \"text\": \"A\"\n}\n") == ["a in/a.x A"])
  }

  @Test(arguments: [
    ("", ["0 empty file"]),
    (" \n", ["0 empty file"]),
    ("[]", ["0 empty file"]),
    ("[\n", ["2 broken JSON at column 1: it breaks off"]),
    ("7", ["0 a number, not a JSON object; write one object {…} for each article"]),
    (
      "[{\"text\":\"A\"}\n {}]",
      ["a#1 in/a.x#1 A", "2 broken JSON at column 2: expected ',' or ']'"]
    ),
    (
      "[{\"text\":\"A\"},\n{\"text\" 1}]",
      ["a#1 in/a.x#1 A", "2 broken JSON at column 9: expected ':' after the key"]
    ),
    (
      "[{\"text\":\"A\"}] x",
      ["a#1 in/a.x#1 A", "1 broken JSON at column 16: text after the end of the value"]
    ),
    ("{\"text\":\"A\"}\nx", ["2 broken JSON at column 1: text after the end of the value"]),
  ])
  func `a fault is named with its line`(_ text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func `a file of JSON Lines may be called json`() throws {
    let folder = try TemporaryFolder(["a.json": "{\"text\":\"A\"}\nx\n{\"text\":\"B\"}\n"])
    #expect(folder.results().map(\.skipped?.line) == [2])
    let other = try TemporaryFolder(["a.json": "{\"text\":\"A\"}\n{\"text\":\"B\"}\nx\n"])
    #expect(other.results().map(\.article?.id) == ["a#1", "a#2", nil])
  }
}
