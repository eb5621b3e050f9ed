import SlantAnalysis
import Testing

/// Precision and recall on the sentences that were marked before the analyzer was built.
///
/// A clause is right where its word, construction, class, victim, agent and modality are all as marked, to
/// the byte.
struct AgencyMeasureTests {
  private static let marked =
    HarmSentences.agentlessPassives + HarmSentences.passivesWithAgent + HarmSentences.active
    + HarmSentences.nouns + HarmSentences.deaths + HarmSentences.unreal + HarmSentences.news
    + HarmSentences.traps

  @Test func `there are 200 clauses and 60 traps or more`() {
    #expect(Self.marked.reduce(0) { $0 + MarkedHarm($1).clauses.count } >= 200)
    #expect(HarmSentences.traps.count >= 60)
    #expect(HarmSentences.traps.allSatisfy { MarkedHarm($0).clauses.isEmpty })
  }

  @Test func `clauses of harm are found with a precision and a recall of 95 per cent`() throws {
    var (right, found, expected) = (0, 0, 0)
    for sentence in Self.marked {
      let marked = MarkedHarm(sentence)
      let clauses = MarkedHarm.clauses(in: try SharedAnalyzer.analyze(marked.text))
      right += clauses.intersection(marked.clauses).count
      found += clauses.count
      expected += marked.clauses.count
    }
    #expect(Double(right) >= 0.95 * Double(found), "precision \(right) of \(found)")
    #expect(Double(right) >= 0.95 * Double(expected), "recall \(right) of \(expected)")
  }

  @Test func `at most two traps are taken for harm`() throws {
    let taken = try HarmSentences.traps.filter { !(try SharedAnalyzer.analyze($0).agency.isEmpty) }
    #expect(taken.count <= 2, "\(taken)")
  }
}
