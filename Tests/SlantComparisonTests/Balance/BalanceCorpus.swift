import SlantCorpus
import SlantLexicon

@testable import SlantAnalysis
@testable import SlantComparison

/// A few articles with a list of entities, analysed.
enum BalanceCorpus {
  private static let rows = [
    EntityList.Row(canonical: "Orla Fenwick", alias: "Fenwick", group: "Harbour Party"),
    EntityList.Row(canonical: "Orla Fenwick", group: "Quay List", validFrom: "2024"),
    EntityList.Row(canonical: "Aldo Dunmore", group: "Quay List", validFrom: "2024"),
  ]

  private static let texts: [(id: String, outlet: String?, date: String?, text: String)] = [
    (
      "plain-1", "Plain", "2023-12-31",
      """
      The quay was closed on Monday. “We were warned by Aldo Dunmore,” Orla Fenwick explained. “He \
      was honest, and nobody listened.”

      “It is a terrible mess,” Grell said. It is said that the quay will sink. “No comment.”

      Critics claimed that Fenwick had hidden a disgraceful report.
      """
    ),
    (
      "plain-2", "Plain", "2024-01-01",
      """
      Grell told reporters that the quay was safe. Fenwick insisted it “was a trap”. According to \
      a report, Aldo Dunmore has paid for it.
      """
    ),
    (
      "echo-1", "Echo", "2024-02-03",
      "“We will mend the quay,” said Orla Fenwick and Aldo Dunmore. The harbour was calm."
    ),
    ("none-1", nil, nil, "“Orla Fenwick saved us,” Aldo Dunmore said. She smiled."),
    ("none-2", nil, nil, "The harbour was calm, and no one spoke."),
  ]

  static func analyzed() throws -> [AnalyzedArticle] {
    let list = try EntityList(rows: rows)
    let lexicons = try LexiconSet.builtIn(replacements: [list.lexicon])
    let analyzer = try ArticleAnalyzer(lexicons: lexicons, entities: list)
    return texts.map { item in
      let article = Article(id: item.id, outlet: item.outlet, date: item.date, text: item.text)
      return AnalyzedArticle(
        article: article, analysis: analyzer.analyze(text: item.text, date: item.date))
    }
  }
}
