import Foundation
import Testing

@Suite struct ExplainTests {
  @Test func `the sums behind the scores are shown`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "a.txt",
      """
      title: Leader visits base
      outlet: Daily Echo

      A victorious president arrived on Monday. “We crushed them,” Marta Kolar said.
      """)
    let run = try CommandRun(["explain", scratch.path("a.txt")])
    #expect(run.status == 0)
    for part in [
      "Leader visits base", "Daily Echo", "[victorious]glorifying:2", "Who says what",
      "Marta Kolar: said", "tone, author voice:", "loaded terms, author voice: 2 in 9 words",
      "+2  victorious (glorifying",
    ] {
      #expect(run.output.contains(part), "no '\(part)' in:\n\(run.output)")
    }
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `lines fit into 80 columns`() throws {
    let article = Checkout.articles + "/free-lantern/kesh-tal-visit.txt"
    let run = try CommandRun(["explain", article])
    #expect(run.status == 0)
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `an article of a file is chosen by its id`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "a.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"y\",\"text\":\"Two.\"}\n")
    let run = try CommandRun(["explain", scratch.path("a.jsonl"), "--id", "y"])
    #expect(run.status == 0)
    #expect(run.output.contains("Two."))
    #expect(try CommandRun(["explain", scratch.path("a.jsonl"), "--id", "z"]).status == 2)
  }
}
