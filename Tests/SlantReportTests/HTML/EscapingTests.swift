import Testing

@testable import SlantReport

struct EscapingTests {
  static let hostile = [
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "{{evil}} {{{evil}}} {{#evil}}",
    "`onfocus=alert(1)`",
    "&lt;b&gt; & <b>",
    "a\u{0}b",
    // A quotation mark with an accent is one character, but two to a browser.
    "\"\u{301} onfocus=alert(1) x=\"\u{301}",
    "<\u{338}script>",
    "'\u{20DD}>\u{301}&\u{301}",
  ]

  @Test(arguments: hostile)
  func `no character that HTML reads is left`(text: String) {
    let escaped = Escaping.html(text)
    for byte in ["<", ">", "\"", "'", "`", "\u{0}"] {
      #expect(!escaped.utf8.contains(byte.utf8[byte.utf8.startIndex]), "\(byte) in \(escaped)")
    }
  }

  @Test func `escaping changes nothing else`() {
    #expect(Escaping.html("Zoë said “no” – 5 %\n\tEnd") == "Zoë said “no” – 5 %\n\tEnd")
    #expect(Escaping.html("a & b < c > d \" e ' f") == "a &amp; b &lt; c &gt; d &quot; e &#39; f")
  }

  @Test(arguments: hostile)
  func `a template's values are escaped and never read as a template`(text: String) throws {
    let html = try Templates.render(
      "figure",
      ["title": text, "says": text, "svg": "", "table": [String](), "note": [text], "evil": "EVIL"]
    )
    let escaped = Escaping.html(text)
    #expect(html.contains("<b class=\"title\">\(escaped)</b> \(escaped)</figcaption>"))
    #expect(html.contains("<p class=\"note\">\(escaped)</p>"))
    #expect(!html.contains("EVIL"))
  }

  @Test(arguments: hostile)
  func `cells and links of tables are escaped`(text: String) {
    let look = TermClasses(nil).look(of: text)
    let cell =
      RichText(text) + .strong(text) + .soft(text) + RichText(.hit(text))
      + .link(text, to: text) + RichText(.loaded(text, look))
    let table = DataTable(caption: text, columns: [.number(text, text)], rows: [[cell]])
    let html = table.html(PageLinks(folder: "", tables: []))
    #expect(HTMLCheck.handlers(html) == [])
    #expect(html.contains("href=\"\(Escaping.html(text))\""))
    #expect(html.contains("<b>\(Escaping.html(text))</b>"))
    #expect(!html.contains("<script") && !html.contains("<img"))
  }

  @Test(arguments: hostile)
  func `titles of pages are escaped`(text: String) throws {
    let html = try Page(
      title: text, folder: "", version: text, chapter: .methods, group: text
    ).html(body: "")
    #expect(html.contains("<title>\(Escaping.html(text))</title>"))
    #expect(html.contains("content=\"Slant \(Escaping.html(text))\""))
  }

  @Test(arguments: hostile)
  func `names in pictures are escaped`(text: String) {
    let chart = DotWhiskerChart(
      rows: [DotWhiskerChart.Row(name: text, value: 1, label: text)], unit: text)
    #expect(!chart.svg().contains("<script"))
    #expect(chart.svg().contains(">\(Escaping.html(text))</text>"))
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=2", true),
    ("HTTP://EXAMPLE.ORG", true),
    ("javascript:alert(1)", false),
    ("java\nscript:alert(1)", false),
    (" https://example.org", false),
    ("https://example.org/\u{0}", false),
    ("data:text/html,x", false),
    ("//example.org", false),
    ("", false),
  ])
  func `only http and https become links`(address: String, isLink: Bool) {
    #expect((Escaping.webAddress(address) != nil) == isLink)
  }
}
