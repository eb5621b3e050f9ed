import Testing

@testable import SlantCorpus

@Suite struct PageMetadataTests {
  private func article(head: String = "", before: String = "", outlet: String? = nil) -> Article? {
    SamplePage.article(
      SamplePage.page(head: head, "\(before)<div>\(SamplePage.body)</div>"), outlet: outlet)
  }

  private func linked(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
  }

  @Test func `a description in JSON gives all fields`() {
    let found = article(
      head: linked(
        """
        {"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
        {"@type":["OpinionNewsArticle"],"headline":"Close it now &#8211; all of it",
        "author":[{"@type":"Person","name":"Tom Berg"},{"@type":"Person","name":"Ida Moss"}],
        "datePublished":"2025-03-04T22:10:00+01:00","publisher":{"@type":"Organization","name":"Ellary Post"},
        "articleSection":["Town","Roads"],"inLanguage":"en-GB",
        "mainEntityOfPage":{"@id":"https://ellary.example/town/close"}}]}
        """))
    #expect(found?.title == "Close it now – all of it")
    #expect(found?.author == "Tom Berg, Ida Moss")
    #expect(found?.date == "2025-03-04")
    #expect(found?.outlet == "Ellary Post")
    #expect(found?.section == "Town")
    #expect(found?.genreLabel == "OpinionNewsArticle")
    #expect(found?.genre == .opinion)
    #expect(found?.url == "https://ellary.example/town/close")
    #expect(found?.meta.first { $0.key == "language" }?.value == "en-GB")
  }

  @Test(arguments: [
    #"[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Road shut"}]"#,
    "<!-- \n {\"@type\":\"BlogPosting\",\"headline\":\"Road\n shut\"} \n-->;",
    #"{"@type":"WebPage","mainEntity":{"@type":"Report","headline":"Road shut"}}"#,
  ])
  func `the description is found in lists, comments and with broken lines`(_ json: String) {
    #expect(article(head: linked(json))?.title == "Road shut")
  }

  @Test func `a broken description is as good as none`() {
    #expect(
      article(head: linked(#"{"@type":"NewsArticle","headline":"Road shut", oops}"#))?.title
        == SamplePage.title)
  }

  @Test func `fields for social media are read`() {
    let found = article(
      head: """
        <meta property="og:title" content="Road shut | The Ellary Post">
        <meta property="og:site_name" content="The Ellary Post">
        <meta property="og:url" content="https://ellary.example/road">
        <meta property="article:published_time" content="2025-03-04T22:10:00Z">
        <meta property="article:author" content="https://social.example/tomberg">
        <meta property="article:section" content="Town"><meta name="author" content="By Tom Berg">
        """)
    #expect(found?.title == "Road shut")
    #expect(found?.outlet == "The Ellary Post")
    #expect(found?.url == "https://ellary.example/road")
    #expect(found?.date == "2025-03-04")
    #expect(found?.author == "Tom Berg")
    #expect(found?.section == "Town")
  }

  @Test(
    arguments: [
      ("<p class='byline'>By Tom Berg</p>", "Tom Berg", nil),
      ("<a rel='author' href='/t'>Tom Berg</a>", "Tom Berg", nil),
      ("<span itemprop='author'><span itemprop='name'>Tom Berg</span></span>", "Tom Berg", nil),
      (
        "<div class='author-date'><b>Tom Berg</b><p>4 March 2025</p></div>", "Tom Berg",
        "2025-03-04"
      ),
      ("<time datetime='2025-03-04T10:00'>Tuesday</time>", nil, "2025-03-04"),
      ("<meta itemprop='datePublished' content='2025-03-04'>", nil, "2025-03-04"),
      ("<span class='pub-date date'>Published: March 4, 2025</span>", nil, "2025-03-04"),
    ] as [(String, String?, String?)])
  func `by-line and date are read off the page`(_ html: String, author: String?, date: String?) {
    let found = article(before: html)
    #expect(found?.author == author)
    #expect(found?.date == date)
  }

  @Test func `a date in the address is the last to be believed`() {
    let link = "<link rel='canonical' href='https://ellary.example/2025/03/04/road.html'>"
    #expect(article(head: link)?.date == "2025-03-04")
    #expect(
      article(head: link, before: "<time datetime='2025-03-03'>Monday</time>")?.date == "2025-03-03"
    )
  }

  @Test func `the outlet is named by the page, the folder or the address`() {
    let link = "<link rel='canonical' href='https://www.ellary.example/road'>"
    let name = "<meta property='og:site_name' content='The Ellary Post'>"
    #expect(article(head: link + name, outlet: "post")?.outlet == "The Ellary Post")
    #expect(article(head: link, outlet: "post")?.outlet == "post")
    #expect(article(head: link)?.outlet == "ellary.example")
    #expect(article()?.outlet == nil)
  }

  @Test func `the headline of the page is the heading that its window names`() {
    let headings = "<h1>The Ellary Post</h1><h1>\(SamplePage.title)</h1>"
    #expect(article(before: headings)?.title == SamplePage.title)
  }

  @Test func `the language of the page is kept`() {
    #expect(article()?.meta == [MetaField(key: "language", value: "en")])
  }
}
