import SlantLexicon
import Testing

@Suite struct SlantTSVWritingTests {
  @Test func `what is written reads as what was read`() throws {
    let lexicon = try SlantTSV.read(Array(SlantTSVTests.file.utf8), path: "my.tsv")
    let again = try SlantTSV.read(Array(SlantTSV.text(lexicon).utf8), path: "my.tsv")
    #expect(again.name == lexicon.name)
    #expect(again.version == lexicon.version)
    #expect(again.licence == lexicon.licence)
    #expect(again.provenance == lexicon.provenance)
    #expect(again.description == lexicon.description)
    #expect(again.classes == lexicon.classes)
    #expect(again.columns == lexicon.columns)
    #expect(again.entries.map(Self.unplaced) == lexicon.entries.map(Self.unplaced))
  }

  @Test func `every built-in lexicon is written and read again`() throws {
    for lexicon in try BuiltIn.lexicons.get() {
      let again = try SlantTSV.read(Array(SlantTSV.text(lexicon).utf8), path: "again.tsv")
      #expect(again.name == lexicon.name)
      #expect(again.entries.map(Self.unplaced) == lexicon.entries.map(Self.unplaced))
    }
  }

  @Test(arguments: LexiconFileTests.formats.filter { $0.format != .slant })
  func `a foreign list is written and read again`(
    path: String, text: String, format: LexiconFormat
  ) throws {
    let lexicon = try ReadFile(text, path).file.lexicon
    let again = try SlantTSV.read(Array(SlantTSV.text(lexicon).utf8), path: "again.tsv")
    #expect(again.name == lexicon.name)
    #expect(again.classes == lexicon.classes)
    #expect(again.columns == lexicon.columns)
    #expect(again.entries.map(Self.unplaced) == lexicon.entries.map(Self.unplaced))
  }

  @Test func `only columns that hold something are written`() throws {
    let lexicon = Lexicon(
      name: "mine", columns: ["class"],
      entries: [LexiconEntry(term: "siege", provenance: "me", values: ["harm"])])
    #expect(SlantTSV.table(lexicon) == "term\tclass\tprovenance\nsiege\tharm\tme\n")
  }

  /// The entry without its line.
  private static func unplaced(_ entry: LexiconEntry) -> LexiconEntry {
    LexiconEntry(
      term: entry.term, inflection: entry.inflection, unless: entry.unless,
      matchesInNames: entry.matchesInNames, provenance: entry.provenance, values: entry.values)
  }
}
