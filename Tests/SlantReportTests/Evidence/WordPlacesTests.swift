import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantText
import Testing

@testable import SlantReport

/// Where words and phrases are counted, against how often they are.
struct WordPlacesTests {
  @Test func `the places of a term are as many as its uses, and are the term`() async throws {
    let articles = try SampleResults.articles()
    let texts = TextDigester(lexicons: try ReportFixture.lexicons.get())
    let results = await ReportFixture.results(
      try articles.map { try ReportFixture.digest($0.article) })
    let counted = results.countedArticles
    let rows = results.words.rows
    let terms = Array(Set(rows.map(\.place)))
    let places = WordPlaces(of: terms, in: counted, by: .outlet, limit: .max)
    var readings: [String: (text: [UInt8], words: [TextSpan])] = [:]
    for article in articles {
      readings[article.article.id] = (
        article.analysis.body.bytes, texts.reading(of: article).wordSpans
      )
    }
    #expect(rows.count > 10)
    for row in rows {
      let uses = places.uses[try #require(terms.firstIndex(of: row.place))]
      #expect(uses[row.outlet]?.count ?? 0 == row.target.count, "\(row.term)")
      #expect(uses[row.outlet]?.articles ?? 0 == row.target.articles, "\(row.term)")
      #expect(uses.values.reduce(0) { $0 + $1.count } - row.target.count == row.reference.count)
      for place in uses.values.flatMap(\.places) {
        let reading = try #require(readings[counted[place.article].keys.id])
        let span = reading.words[place.first].start..<reading.words[place.last].end
        let text = String(decoding: reading.text[span], as: UTF8.self).lowercased()
          .replacing("’", with: "'")
        let isTerm = text.replacing(".", with: "") == row.term.replacing(".", with: "")
        #expect(isTerm, "\(text) for \(row.term)")
      }
    }
  }

  @Test func `no more places than asked for are kept, the first ones`() async throws {
    let articles = try SampleResults.articles().map { try ReportFixture.digest($0.article) }
    let term = WordPlaces.Term(text: "said", kind: .word)
    let all = WordPlaces(of: [term], in: articles, by: .outlet, limit: .max)
    let few = WordPlaces(of: [term], in: articles, by: .outlet, limit: 2)
    for (group, uses) in all.uses[0] {
      #expect(few.uses[0][group]?.count == uses.count)
      #expect(few.uses[0][group]?.places == Array(uses.places.prefix(2)))
    }
    #expect(few.uses[0].count == 4)
  }
}
