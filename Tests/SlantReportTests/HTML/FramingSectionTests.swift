import SlantAnalysis
import SlantComparison
import Testing

@testable import SlantReport

/// Frames and axes on the page of an article.
struct FramingSectionTests {
  /// What the page of the sample says, tags taken out and white space made single.
  private static func text() throws -> String {
    let article = try SampleArticle.analyzed()
    let notes = MarkNotes(
      analysis: article.analysis, classes: TermClasses(nil), entries: EntryIndex([]))
    let html = try ArticlePage(ArticleFacts(article), notes, name: "sample")
      .html(part: 1, version: "1.2.3")
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { (isTag, text) = (false, text + " ") }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a frame has its share, its evidence and its cues by voice`() throws {
    let text = try Self.text()
    #expect(text.contains("security 100% 7.5 0 2 0 0"))
    #expect(text.contains("conflict – 1.8 0 1 0 0"))
    #expect(!text.contains("Big Idea"))
  }

  @Test func `an axis has its bias, its rate and the hits of both lists`() throws {
    let text = try Self.text()
    #expect(text.contains("My axis all +0.33 166.7 1 Bad &quot;luck&quot; 2 good"))
    #expect(text.contains("My axis author – 222.2 0 Bad &quot;luck&quot; 2 good"))
    #expect(!text.contains("My axis reported"))
  }
}
