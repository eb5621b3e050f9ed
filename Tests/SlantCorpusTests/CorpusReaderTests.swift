import Testing

@testable import SlantCorpus

@Suite struct CorpusReaderTests {
  @Test func `the articles of a folder come in order, with ids and outlets`() throws {
    let folder = try TemporaryFolder([
      "daily-flare/x.txt": "It snowed.", "daily-flare/y.txt": "outlet: Flare\n\nIt thawed.",
      "rows.csv": "text\nA\nB\n", "z.jsonl": "{\"text\":\"C\"}\n",
    ])
    let articles = folder.results().compactMap(\.article)
    #expect(
      articles.map(\.id) == [
        "daily-flare/x", "daily-flare/y", "rows#2", "rows#3", "z#1",
      ])
    #expect(articles.map(\.outlet) == ["daily-flare", "Flare", nil, nil, nil])
    #expect(articles.first?.origin == folder / "daily-flare/x.txt")
    #expect(articles.last?.origin == folder / "z.jsonl#1")
  }

  @Test func `an id that comes again gets a number`() throws {
    let rows = ["a", "a~2", "a", "a", "b", "a"].map { "{\"id\":\"\($0)\",\"text\":\"A\"}\n" }
    let folder = try TemporaryFolder(["x.jsonl": rows.joined()])
    #expect(folder.results().map(\.article?.id) == ["a", "a~2", "a~3", "a~4", "b", "a~5"])
  }

  @Test func `every input is an article or skipped`() throws {
    let folder = try TemporaryFolder([
      "a.txt": "A", "b.txt": "", "c.csv": "text,x\nA,1\nB\n,1\n", "d.json": "[{},{\"text\":\"A\"}]",
      "e.jsonl": "\n{\"text\":\"A\"}\n7\n", "f.pdf": "", "g.jsonl": "\n",
    ])
    let results = folder.results(["", "missing"])
    #expect(results.compactMap(\.article).count == 4)
    #expect(results.compactMap(\.skipped?.reason).count == 8)
    #expect(results.count == 2 + 3 + 2 + 2 + 1 + 1 + 1)
  }

  @Test func `the mapping is used in every format`() throws {
    let folder = try TemporaryFolder([
      "a.csv": "lede,text\nA,x\n", "b.json": "{\"lede\":\"B\",\"text\":\"x\"}",
      "c.jsonl": "{\"lede\":\"C\"}", "d.txt": "paper: P\n\nD",
    ])
    let map = try FieldMap(parsing: "text=lede,outlet=paper")
    #expect(folder.results(map: map).map(\.article?.text) == ["A", "B", "C", "D"])
    #expect(folder.results(map: map).last?.article?.outlet == "P")
  }

  @Test func `a file given twice is read twice`() throws {
    let folder = try TemporaryFolder(["a.txt": "A"])
    #expect(folder.results(["a.txt", "a.txt"]).map(\.article?.id) == ["a", "a~2"])
  }
}
