import Testing

@testable import SlantReport

/// What the check of links itself finds.
struct ReportLinkCheckTests {
  @Test func `links to files, anchors and tables are followed`() {
    let pages = [
      "index.html": "<a href=\"a/b.html#x\"></a><a href=\"../t.csv\"></a><a href=\"https://a.b/\">",
      "a/b.html":
        "<p id=\"x\"><a href=\"#x\"></a><a href=\"../index.html\"></a><a href=\"c.html\">",
      "a/c.html": "",
    ]
    #expect(ReportLinks(pages: pages, others: ["t.csv"]).faults == [])
    #expect(
      ReportLinks(pages: pages, others: []).faults == ["index.html: ../t.csv leads nowhere"])
  }

  @Test func `what leads nowhere is found`() {
    let pages = [
      "index.html": "<p id=\"x\"></p><p id=\"x\"></p><a href=\"#y\"></a><a href=\"b.html\"></a>"
        + "<a href=\"javascript:alert(1)\"></a>"
    ]
    #expect(
      ReportLinks(pages: pages).faults == [
        "index.html: an id stands twice", "index.html: #y has no such anchor",
        "index.html: b.html leads nowhere",
        "index.html: javascript:alert(1) is no link to a web page",
      ])
  }
}
