import SlantAnalysis
import SlantLexicon
import Testing

/// Class, voice, zone and target of loaded terms.
struct TargetTests {
  private static let targets: [(String, String, String?)] = [
    ("A victorious Clara Osgood left the hall.", "victorious", "clara-osgood"),
    ("Clara Osgood is a tyrant.", "tyrant", "clara-osgood"),
    ("Clara Osgood was never a traitor.", "traitor", "clara-osgood"),
    ("Helen Marsh slammed Clara Osgood.", "slammed", "clara-osgood"),
    ("The heroic firefighters saved a dog.", "heroic", "firefighters"),
    ("The glorious road ended at a gate.", "glorious", nil),
    ("A “heroic” Clara Osgood left the hall.", "heroic", "clara-osgood"),
    ("The so-called heroes were paid.", "so-called", "heroes"),
  ]

  @Test(arguments: targets) func `a term is said of its target`(
    text: String,
    term: String,
    target: String?
  ) throws {
    let analysis = try SharedAnalyzer.analyze(text)
    let hits = analysis.terms(term, in: "loaded")
    #expect(hits.map { analysis.id($0.target) } == [target])
    #expect(hits.allSatisfy { ($0.targetSpan == nil) == (target == nil) })
  }

  private static let classes: [(String, String, String)] = [
    ("A victorious Clara Osgood left.", "victorious", "glorifying"),
    ("The henchmen fled.", "henchmen", "demonizing"),
    ("The hall was full of vermin.", "vermin", "dehumanizing"),
    ("The town was in chaos.", "chaos", "alarming"),
    ("It was a bombshell.", "bombshell", "sensational"),
    ("The trial was a farce.", "farce", "ridiculing"),
    ("Clara Osgood slammed the vote.", "slammed", "combative"),
    ("The raid left collateral damage.", "collateral damage", "euphemism"),
    ("A far-left crowd sang.", "far-left", "partisan_label"),
    ("The so-called doctor left.", "so-called", "distancing"),
    ("It was undeniably late.", "undeniably", "absolutist"),
    ("The verdict is a disgrace.", "disgrace", "moralizing"),
  ]

  @Test(arguments: classes) func `a term has its class`(
    text: String,
    term: String,
    termClass: String
  ) throws {
    let hits = try SharedAnalyzer.analyze(text).terms(term, in: "loaded")
    #expect(hits.map(\.termClass) == [termClass])
    #expect(
      hits.allSatisfy { $0.value == ($0.intensity ?? 0) * 1000 && (1000...3000).contains($0.value) }
    )
  }

  @Test func `every class has an example`() throws {
    let lexicons = try SharedAnalyzer.get().lexicons
    let loaded = try #require(lexicons.index(of: "loaded").map { lexicons.lexicons[$0] })
    let column = loaded.column("class")
    let classes = Set(loaded.entries.map { loaded.value(column, of: $0) })
    #expect(classes == Set(Self.classes.map(\.2)))
  }

  // Words that are no loaded terms where they stand.
  private static let plain = [
    "The fitness regime starts on Monday.", "A bomb blast shook the door.",
    "She works in a butcher shop.", "The puppet show begins at noon.", "The council met at noon.",
    "The sacred site lies by the river.",
  ]

  @Test(arguments: plain) func `an ordinary use is no loaded term`(text: String) throws {
    #expect(!(try SharedAnalyzer.analyze(text).terms.contains { $0.lexicon == "loaded" }))
  }

  @Test func `a negated term says so`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Clara Osgood is not a tyrant. Helen Marsh is a tyrant."
    )
    #expect(analysis.terms("tyrant", in: "loaded").map(\.isNegated) == [true, false])
  }

  @Test func `terms of a title given apart stand first and in its zone`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "The council met at noon. Marsh called the vote a farce.",
      title: "Chaos in the council"
    )
    let first = try #require(analysis.terms.first)
    #expect(first.isInTitle)
    #expect(first.zone == .title)
    #expect(first.attribution == nil)
    #expect(analysis.loadedHits.title == 1)
    #expect(analysis.loadedHits.author == 0)
  }

  private static let zones: [(String, Zone)] = [
    ("chaos", .lead), ("farce", .body), ("vermin", .boilerplate),
  ]

  @Test(arguments: zones) func `a term has the zone of its sentence`(term: String, zone: Zone)
    throws
  {
    let analysis = try SharedAnalyzer.analyze(
      """
      The town was in chaos on Monday, and the council met.

      Snow fell on the road.

      The trial was a farce.

      Read more: How the vermin came to town
      """
    )
    let hits = analysis.terms(term, in: "loaded")
    #expect(hits.map(\.zone) == [zone])
    #expect(hits.map(\.isScored) == [zone != .boilerplate])
  }
}
