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
      "+2 victorious (glorifying",
    ] {
      #expect(run.output.contains(part), "no '\(part)' in:\n\(run.output)")
    }
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `the style of each part with words is told in a line, with the baits of the headline`()
    throws
  {
    let scratch = try ScratchFolder()
    try scratch.write(
      "a.txt",
      """
      title: You won't believe who came to the base

      A president arrived on Monday. “We crushed them,” Marta Kolar said.
      """)
    let run = try CommandRun(["explain", scratch.path("a.txt")])
    #expect(run.status == 0)
    for part in [
      "Style\n", "text: 11 words, 2 sentences, words per sentence 5.5",
      "quoted: 3 words, 1 sentence,",
      "clickbait cues in the headline: You won't believe (curiosity), You (second person)",
    ] {
      let unwrapped = run.output.replacing("\n    ", with: " ")
      #expect(unwrapped.contains(part), "no '\(part)' in:\n\(run.output)")
    }
    #expect(!run.output.contains("reported: 0"))
  }

  @Test func `names, certainty and categories are listed by voice`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mood.tsv", "term\tclass\nquiet\tcalm\n")
    try scratch.write(
      "a.txt",
      """
      The protesters may leave, and perhaps the quiet protesters may stay. “They are rioters,” Marta Kolar \
      said.
      """)
    let run = try CommandRun([
      "explain", scratch.path("a.txt"), "--lexicon", scratch.path("mood.tsv"),
    ])
    #expect(run.status == 0)
    for part in [
      "certainty, hedge: 3", "  author voice: 3 in 14 words = 214.3 per 1,000: may × 2, perhaps",
      "mood, calm: 1", "names, people_in_street_protests: 3", "protester (neutral) × 2",
      "  quoted voice: 1 in 3 words = 333.3 per 1,000: rioter (negative)",
    ] {
      #expect(run.output.contains(part), "no '\(part)' in:\n\(run.output)")
    }
    #expect(!run.output.contains("[quiet]"))
  }

  @Test func `who harms whom is listed with its construction`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "a.txt",
      "Six farmers were killed by the army near the river. Nobody could have saved the two boys who died."
    )
    let run = try CommandRun(["explain", scratch.path("a.txt")])
    #expect(run.status == 0)
    for part in [
      "Who harms whom",
      "the army → Six farmers: killed (passive with agent, kill, author voice)",
      "nobody named → the two boys: died (death without agent, die, author voice)",
    ] {
      #expect(run.output.contains(part), "no '\(part)' in:\n\(run.output)")
    }
  }

  @Test func `the cues of a headline's frames stand apart from those of the text`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "a.jsonl",
      "{\"id\":\"x\",\"title\":\"Hospital waits\",\"text\":\"The tide rose and fell.\"}\n")
    let run = try CommandRun(["explain", scratch.path("a.jsonl")])
    #expect(run.status == 0)
    let line = "  health, headline 1.00 = evidence 4.00 from 1 cue: hospital [2]"
    #expect(run.output.contains(line), "no '\(line)' in:\n\(run.output)")
    let record = try CommandRun(["stream", scratch.path("a.jsonl")]).output
    #expect(record.contains("\"health\":{\"title\":{\"cues\":1"), "\(record)")
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
