import SlantCorpus
import Testing

@testable import SlantReport

struct ArticleSampleTests {
  /// The ids that are left in a sample of `ids` of one outlet.
  private static func chosen(_ ids: [String]) -> Set<String> {
    var sample = ArticleSample()
    var chosen: Set<String> = []
    for id in ids {
      guard case .kept(let dropped) = sample.add(id, outlet: "Lantern") else { continue }
      chosen.insert(id)
      if let dropped { chosen.remove(dropped) }
    }
    return chosen
  }

  @Test func `the sample is the smallest hashes, in whatever order articles come`() {
    let ids = (0..<500).map { "lantern/\($0)" }
    let smallest = ids.sorted { PageNames.hash(of: $0) < PageNames.hash(of: $1) }
      .prefix(ArticleSample.size)
    #expect(Self.chosen(ids) == Set(smallest))
    #expect(Self.chosen(ids.reversed()) == Set(smallest))
  }

  @Test func `each outlet has its own, and articles without one have theirs`() {
    var sample = ArticleSample()
    let outlets: [String?] = ["Lantern", "Courier", nil]
    for outlet in outlets {
      for number in 0..<ArticleSample.size {
        #expect(sample.add("\(number)", outlet: outlet) == .kept(dropping: nil))
      }
    }
  }

  @Test func `a report with a sample has the pages of the sample, and no link to others`()
    async throws
  {
    let articles = (0..<30).map {
      Article(id: "a/\($0)", outlet: "Lantern", title: "Harbour \($0)", text: "The harbour froze.")
    }
    let all = try await ReportFixture.report(articles)
    let files = try await ReportFixture.report(articles, pages: .sample)
    let pages = files.filter { $0.key.hasPrefix("articles/") }
    #expect(pages.count == 2 * ArticleSample.size)
    #expect(pages.allSatisfy { all[$0.key] == $0.value })
    #expect(ReportLinks(pages: files).faults == [])
    #expect(files["articles.html"]?.contains("Harbour 29") == true)
    let reversed = try await ReportFixture.report(articles.reversed(), pages: .sample)
    #expect(Set(reversed.keys) == Set(files.keys))
  }

  @Test func `a report without pages of articles links to none and names all`() async throws {
    let text = "A heroic harbour\n\nThe harbour froze in the night, and nobody was told."
    let files = try await ReportFixture.report([Article(id: "a/1", text: text)], pages: .none)
    #expect(files.keys.allSatisfy { !$0.hasPrefix("articles/") })
    #expect(files.values.allSatisfy { !$0.contains("articles/") })
    #expect(files["articles.html"]?.contains("A heroic harbour") == true)
    #expect(ReportLinks(pages: files).faults == [])
  }

  @Test func `the pages of a report can be counted`() throws {
    var pages = ArticlePages()
    for name in ["a", "b"] {
      pages.add(
        RenderedPages(id: name, heading: name, name: name, files: [("\(name).html", "")]).written)
    }
    pages.add(RenderedPages(id: "c", heading: "c", name: "c").written)
    #expect(pages.files == ["a.html", "b.html"])
    pages.remove("a")
    pages.remove("c")
    #expect(pages.files == ["b.html"])
    #expect((pages.pageCount, pages.articleCount) == (1, 3))
  }
}
