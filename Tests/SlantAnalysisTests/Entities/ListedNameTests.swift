import SlantLexicon
import SlantText
import TestSupport
import Testing

@testable import SlantAnalysis

struct ListedNameTests {
  typealias Row = EntityList.Row

  static let rows = [
    Row(canonical: "Orla Fenwick", alias: "Fenwick", group: "Harbour Party"),
    Row(canonical: "Harbour Party", alias: "the Blues", group: "Harbour Party"),
    Row(canonical: "Harbour Party", alias: "HP"),
    Row(canonical: "Tide Front", alias: "TIDE-PF", group: "rebels"),
    Row(canonical: "Military Council", alias: "the junta", group: "rebels"),
    Row(canonical: "Labour Union of Quays", alias: "Labour"),
    Row(canonical: "Dock & Wharf", alias: "Dock & Wharf's council"),
    Row(canonical: "Café Österby", alias: "Österby"),
    Row(canonical: "Robert Hale", alias: "Hale"),
    Row(canonical: "Dockers’ Union", alias: "O'Mally's mob"),
  ]

  private static let analyzer = Result { try ListedArticle.analyzer(rows) }

  /// An office and a group that change hands.
  private static let offices = Result {
    try ListedArticle.analyzer([
      Row(canonical: "Orla Fenwick", alias: "the harbourmaster", validTo: "2015"),
      Row(canonical: "Aldo Dunmore", alias: "the harbourmaster", validFrom: "2016"),
      Row(canonical: "Orla Fenwick", group: "Harbour Party", validTo: "2010-06"),
      Row(canonical: "Orla Fenwick", group: "Quay List", validFrom: "2010-07"),
    ])
  }

  /// Texts in which the marked words, and no others, are mentions of the listed entity.
  static let cases: [(id: String, text: String)] = [
    // A lone surname, a title before it, the full name, the possessive.
    ("orla-fenwick", "⟦m:Fenwick⟧ spoke on Monday. ⟦m:Mayor Fenwick⟧ smiled."),
    ("orla-fenwick", "The bridge is safe, said ⟦m:Orla Fenwick⟧, who built ⟦m:Fenwick⟧’s house."),
    // Another person of the same surname, and a word that only starts so.
    ("orla-fenwick", "Tobias Fenwick left. Fenwicks and the Fenwick-led team stayed."),
    ("robert-hale", "⟦m:Robert Hale⟧ sat. Martha Hale stood. Mrs. Hale sang. ⟦m:Mr. Hale⟧ left."),
    // A name that a title before another name holds.
    ("tide-front", "TIDE-PF President Robert Hale sat. Then ⟦m:TIDE-PF⟧ lost."),
    // Letters of another case.
    ("orla-fenwick", "The word fenwick is a common noun here."),
    // Names that the name finder would not see.
    ("harbour-party", "On Sunday ⟦m:the Blues⟧ lost the vote. ⟦m:The Blues⟧ asked why."),
    ("harbour-party", "She sang the blues, and he sang The Blues."),
    ("harbour-party", "“⟦m:The Blues⟧ lost,” she said."),
    ("tide-front", "Fighters of ⟦m:TIDE-PF⟧ held the town, and ⟦m:TIDE-PF⟧ said so."),
    ("military-council", "In the north ⟦m:the junta⟧ banned a song. ⟦m:The junta⟧ fell."),
    ("military-council", "A junta is not listed, nor are the juntas."),
    // Inside a longer name a listed one is only a part of it.
    ("labour-union-of-quays", "The Labour Relations Board met. ⟦m:Labour⟧ did not."),
    // Marks, apostrophes and letters beyond ASCII.
    ("dock-wharf", "A vote by ⟦m:Dock & Wharf’s council⟧ pleased ⟦m:Dock & Wharf⟧."),
    ("dockers-union", "The ⟦m:Dockers' Union⟧ left. The ⟦m:Dockers’ Union⟧ stayed. Dockers sang."),
    ("dockers-union", "Then ⟦m:O’Mally’s mob⟧ met ⟦m:O'Mally's mob⟧."),
    ("café-österby", "The queue at ⟦m:Café Österby⟧ was long, but ⟦m:Österby⟧ was calm."),
  ]

  @Test(arguments: cases)
  func `aliases are found as whole tokens in the case as written`(
    id: String, text: String
  ) throws {
    let marked = MarkedText(text)
    let analysis = try Self.analyzer.get().analyze(text: marked.text)
    let found = analysis.entity(id)?.mentions.filter { $0.form == .name } ?? []
    #expect(found.map(\.span) == marked.spans("m"), "\(found.map { analysis.words($0.span) })")
  }

  @Test func `several aliases are one entity with the canonical name, its id and group`() throws {
    let analysis = try Self.analyzer.get().analyze(
      text: """
        The Blues won. The HP thanked its voters, and the Harbour Party danced.

        “We won,” said Fenwick. She was glad. The junta said it was not.
        """)
    let party = try #require(analysis.entity("harbour-party"))
    #expect(party.name == "Harbour Party")
    #expect(party.group == "Harbour Party")
    #expect(party.kind == .organisation)
    #expect(party.identity == .name)
    #expect(party.mentions.count == 3)
    let person = try #require(analysis.entity("orla-fenwick"))
    #expect(person.kind == .person)
    #expect(person.mentions.map(\.form) == [.name, .pronoun])
    #expect(person.balance.quotes == 1)
    let council = try #require(analysis.entity("military-council"))
    #expect(council.balance.quotes == 1)
    #expect(council.group == "rebels")
  }

  @Test func `a title is read with the same list`() throws {
    let analysis = try Self.analyzer.get().analyze(
      text: "The Blues lost, and the junta won. Fenwick wept.",
      title: "Junta Triumphs Over The Blues as Fenwick Weeps")
    func titles(_ id: String) -> [String] {
      let part = analysis.title
      return analysis.entity(id)?.titleMentions.compactMap { part?.string($0.span) } ?? []
    }
    #expect(titles("harbour-party") == ["The Blues"])
    #expect(titles("orla-fenwick") == ["Fenwick"])
    #expect(titles("military-council") == [])
  }

  @Test(arguments: [
    ("2009-06-30", "orla-fenwick", "Harbour Party"), ("2010-07-01", "orla-fenwick", "Quay List"),
    ("2020-01-01", "aldo-dunmore", nil), (nil, nil, nil),
  ])
  func `whom an office means and the group it is in change with the date`(
    date: String?, id: String?, group: String?
  ) throws {
    let analysis = try Self.offices.get().analyze(
      text: "“The gate is shut,” the harbourmaster said.", date: date)
    #expect(analysis.attributions.count == 1)
    let speaker = analysis.attributions.first?.speaker.map { analysis.entities[$0] }
    #expect(speaker?.id == id || id == nil && speaker?.identity != EntityIdentity.name)
    #expect(speaker?.group == group)
  }

  @Test func `outside its dates a name is read as without a list`() throws {
    let rows = [Row(canonical: "Quayside Guild", alias: "the lamplighters", validFrom: "2020")]
    let text = "In the rain the lamplighters sang."
    #expect(try ListedArticle.analyze(text, date: "2019-12-31", rows: rows).entities.isEmpty)
    let after = try ListedArticle.analyze(text, date: "2020-01-01", rows: rows)
    #expect(after.entities.map(\.id) == ["quayside-guild"])
  }

  @Test func `a list that names nobody in a text changes nothing`() throws {
    let analyzer = try ListedArticle.analyzer([Row(canonical: "Xyloph Quandary")])
    for article in try ArticleFixture.samples() {
      let plain = try SharedAnalyzer.analyze(article.text, title: article.title)
      let listed = analyzer.analyze(text: article.text, title: article.title)
      #expect(plain.entities == listed.entities)
      #expect(plain.attributions == listed.attributions)
      #expect(plain.terms == listed.terms)
    }
  }

  @Test func `thousands of aliases are found as one is`() throws {
    var rows = (0..<3000).map { Row(canonical: "Guild Number \($0)", alias: "the G\($0) crowd") }
    rows.append(contentsOf: Self.rows)
    let analysis = try ListedArticle.analyze(
      "Under rain the G17 crowd cheered, and the G2999 crowd booed. Fenwick left.", rows: rows)
    let ids = ["guild-number-17", "guild-number-2999", "orla-fenwick"]
    #expect(analysis.entities.map(\.id) == ids)
  }
}
