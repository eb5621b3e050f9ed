import SlantAnalysis
import Testing

/// Who takes part in harm, who tells of it, and where.
struct AgencyTests {
  @Test func `a victim and an agent are entities of the article`() throws {
    let analysis = try SharedAnalyzer.analyze(
      """
      Mira Osgood had led the miners for a year. On Friday she was beaten by guards outside the gate. \
      The Velorian Army had arrested her twice.
      """)
    let beaten = try #require(analysis.agency.first)
    #expect(analysis.id(beaten.victim?.entity) == "mira-osgood")
    #expect(beaten.victim?.head == "she")
    #expect(beaten.agent?.head == "guards")
    let arrested = try #require(analysis.agency.last)
    #expect(arrested.construction == .active)
    #expect(analysis.id(arrested.victim?.entity) == "mira-osgood")
    #expect(analysis.id(arrested.agent?.entity) == "velorian-army")
    #expect(analysis.agency.map(\.sentence) == [1, 2])
  }

  @Test func `the noun that counts is not the head`() throws {
    let analysis = try SharedAnalyzer.analyze("Dozens of farmers were killed in the raid.")
    #expect(analysis.agency.map { $0.victim?.head } == ["farmers"])
  }

  @Test func `a clause has the voice of its words`() throws {
    let analysis = try SharedAnalyzer.analyze(
      """
      Two men were killed at the mine. The owner said three guards had been beaten. “They shot my \
      brother in the yard,” said Tomas Reyl.
      """)
    #expect(analysis.agency.map(\.voice) == [.author, .reported, .quoted])
    #expect(analysis.agency.map { $0.attribution == nil } == [true, false, false])
  }

  @Test func `the clauses of a title come first`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "The police shot two protesters outside the ministry on Thursday.",
      title: "Two protesters shot in clashes")
    #expect(analysis.agency.map(\.isInTitle) == [true, false])
    #expect(analysis.agency.map(\.construction) == [.agentlessPassive, .active])
    #expect(analysis.agency.map(\.zone) == [.title, .lead])
  }

  @Test(arguments: [
    ("Nobody was killed in the raid.", HarmModality.negated),
    ("The guards did not shoot the prisoners.", .negated),
    ("The guards could shoot the prisoners.", .hypothetical),
    ("The guards threatened to shoot the prisoners.", .hypothetical),
    ("If the guards shoot the prisoners, the talks are over.", .hypothetical),
    ("The guards refused to shoot the prisoners.", .negated),
    ("The guards denied shooting the prisoners.", .negated),
    ("The guards managed to kill the wolves.", .asserted),
    ("The prisoners are said to have been beaten.", .asserted),
    ("The attempted murder of a judge shocked the town.", .hypothetical),
  ])
  func `harm that is denied or not real is told apart`(text: String, modality: HarmModality) throws
  {
    #expect(try SharedAnalyzer.analyze(text).agency.map(\.modality) == [modality])
  }

  @Test func `two verbs share their agent`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "The men were beaten and shot by masked gunmen near the river.")
    #expect(analysis.agency.map(\.construction) == [.passiveWithAgent, .passiveWithAgent])
    #expect(analysis.agency.map { $0.agent?.head } == ["gunmen", "gunmen"])
  }

  @Test func `politics and sport harm nobody`() throws {
    let texts = [
      "Senator Lund attacked the president over his budget.",
      "Osgood beat her rival in the primary.",
      "Reyl kept up his attacks on the media.",
      "Shoppers were hit by higher prices.",
    ]
    for text in texts { #expect(try SharedAnalyzer.analyze(text).agency.isEmpty, "\(text)") }
  }
}
