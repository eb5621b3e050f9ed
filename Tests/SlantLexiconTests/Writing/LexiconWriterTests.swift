import SlantLexicon
import Testing

@Suite struct LexiconWriterTests {
  private static let lexicon = """
    # name: mine
    # class harm: doing damage
    # class care: helping
    term\tclass\tvalence\tinflect\tunless
    siege\tharm\t-2\tn
    =Aid\tcare\t1\t\t_ worker
    say "no"\t\t-1
    dead #\tharm\t-3
    siege\tcare\t1
    """

  private static func written(_ format: LexiconWriter.Format) throws -> (String, [String]) {
    let lexicon = try SlantTSV.read(Array(lexicon.utf8), path: "mine.tsv")
    let (text, losses) = try LexiconWriter().write(lexicon, format)
    return (text, losses.map(\.description))
  }

  private static let lost = [
    "the contexts of 1 entries have no place in this format",
    "1 entries lose their '=' and match in any case",
    "'dead #' has a '#', which this format does not know; left out",
  ]

  @Test func `LIWC dictionaries have numbered categories and all forms`() throws {
    let (text, losses) = try Self.written(.dic)
    #expect(
      text
        == "%\n1\tharm\n2\tcare\n3\tmine\n%\nsiege\t1\t2\nsieges\t1\nAid\t2\nsay \"no\"\t3\n")
    #expect(losses == ["columns without a place in this format: valence"] + Self.lost)
  }

  @Test func `quanteda's YAML has a list a category`() throws {
    let (text, losses) = try Self.written(.yaml)
    #expect(
      text == """
        "harm":
          - "siege"
          - "sieges"
        "care":
          - "Aid"
          - "siege"
        "mine":
          - "say \\"no\\""

        """)
    #expect(losses == ["columns without a place in this format: valence"] + Self.lost)
  }

  @Test func `a plain list has each form once`() throws {
    let (text, losses) = try Self.written(.list)
    #expect(text == "siege\nsieges\nAid\nsay \"no\"\n")
    #expect(losses == ["columns without a place in this format: class, valence"] + Self.lost)
  }

  @Test func `VADER's list has the first valence of each form`() throws {
    let (text, losses) = try Self.written(.vader)
    #expect(text == "siege\t-2\nsieges\t-2\nAid\t1\nsay \"no\"\t-1\n")
    #expect(losses == ["columns without a place in this format: class"] + Self.lost)
  }

  @Test func `Slant's own format loses nothing`() throws {
    let (text, losses) = try Self.written(.tsv)
    #expect(text.hasPrefix("# name: mine\n"))
    #expect(losses == [])
  }

  @Test func `a list without valences is no VADER list`() throws {
    let lexicon = try ReadFile("siege\n", "a.txt").file.lexicon
    #expect(throws: LexiconError.missingColumn(path: "a.txt", column: "valence")) {
      try LexiconWriter().write(lexicon, .vader)
    }
  }

  /// Formats that a lexicon of categories can be written in and read from.
  @Test(arguments: [
    (LexiconWriter.Format.dic, "again.dic"), (.yaml, "again.yml"), (.tsv, "again.tsv"),
  ])
  func `categories come back from each format`(
    format: LexiconWriter.Format, path: String
  ) throws {
    let lexicon = try ReadFile(
      "harm:\n  - siege*\n  - no man's land\n  - 24/7\ncare.help:\n  - siege*\n  - naïve\n", "a.yml"
    ).file.lexicon
    let again = try ReadFile(try LexiconWriter().write(lexicon, format).text, path).file.lexicon
    #expect(again.classes.map(\.id) == ["harm", "care.help"])
    let pairs = lexicon.entries.map { $0.values + [$0.term] }
    #expect(Set(again.entries.map { $0.values + [$0.term] }) == Set(pairs))
    #expect(again.entries.count == pairs.count)
  }
}
