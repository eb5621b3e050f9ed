import Testing

@testable import SlantCorpus

@Suite struct MainTextTests {
  private static let related = """
    <div class="related-articles"><h3>Related</h3><ul>
    <li><a href="/1">Bridge cracks were known for years, a report says</a></li>
    <li><a href="/2">What the closure means for the buses in town</a></li></ul></div>
    """

  private static let comments = """
    <section id="comments"><h2>3 comments</h2>
    <div class="comment"><p>This is what you get when nobody looks at a bridge for thirty long years.</p></div>
    <div class="comment"><p>I drive there every day and I have no idea how I shall get to work now.</p></div>
    <div class="comment"><p>The mayor should resign over this, and take her whole council with her.</p></div>
    </section>
    """

  private static let layouts: [(String, String)] = [
    (
      "an article element",
      """
      <main><article><header><h1>\(SamplePage.title)</h1><p class="byline">By Tom Berg</p></header>
      \(SamplePage.body)</article><aside><p>Sign up for our letter and never miss a story again.</p></aside></main>
      """
    ),
    (
      "divisions without meaning",
      """
      <div class="x1"><div class="x2"><h1>\(SamplePage.title)</h1><div class="x3">\(SamplePage.body)</div></div>
      <div class="x4"><a href="/a">One more story of the day</a> <a href="/b">Another story of the day</a></div>
      </div>
      """
    ),
    (
      "a named body among boxes",
      """
      <div class="page-wrapper with-ads"><div class="articleShareBar"><a href="#">Share</a></div>
      <div class="article__body">\(SamplePage.body)</div>\(related)\(comments)</div>
      """
    ),
    (
      "line breaks in place of paragraphs",
      """
      <table><tr><td><a href="/">Home</a><br><a href="/sport">Sport</a></td><td><font>
      \(SamplePage.paragraphs.joined(separator: "<br><br>"))</font></td></tr></table>
      """
    ),
    (
      "boxes between the paragraphs",
      """
      <article><h1>\(SamplePage.title)</h1><p>\(SamplePage.paragraphs[0])</p>
      <figure><img src="a.jpg"><figcaption>The bridge at dawn on Monday, seen from the quay.</figcaption></figure>
      <p>\(SamplePage.paragraphs[1])</p><div class="newsletter-signup"><p>Get the day's news in your inbox, every
      morning at seven.</p></div>\(related)<p><strong>READ MORE: <a href="/3">Cracks in a third bridge</a></strong></p>
      <p>\(SamplePage.paragraphs[2])</p><div class="ad-slot">Advertisement</div>
      <p>\(SamplePage.paragraphs[3])</p><div class="cookie-notice"><p>We use cookies to make this page better for
      you and for our partners.</p></div></article>
      """
    ),
    (
      "a body in two parts",
      """
      <article><div class="story-body"><p>\(SamplePage.paragraphs[0])</p><p>\(SamplePage.paragraphs[1])</p></div>
      <div class="ad">Advertisement</div>
      <div class="story-body"><p>\(SamplePage.paragraphs[2])</p><p>\(SamplePage.paragraphs[3])</p></div></article>
      """
    ),
    (
      "links to other articles in cards",
      """
      <div class="c1">\(SamplePage.body)</div><div class="c2">
      <article><h2><a href="/4">Storm warning for the coast</a></h2><p>Gales are on their way to the coast and the
      ferries stay in.</p></article>
      <article><h2><a href="/5">School to reopen</a></h2><p>Lessons begin again a week from now, the head
      teacher said.</p></article></div>
      """
    ),
    (
      "a body named by a microdata property and cut into hidden copies",
      """
      <div style="display: none"><p>\(SamplePage.paragraphs[0])</p></div>
      <div itemprop="articleBody">\(SamplePage.body)</div>
      """
    ),
  ]

  @Test(arguments: layouts)
  func `the text is that of the article`(_ name: String, _ content: String) {
    let text = SamplePage.article(SamplePage.page(content))?.text
    // A line break is a newline, as in a text file.
    #expect(text?.split(separator: "\n").joined(separator: "\n\n") == SamplePage.text, "\(name)")
  }

  @Test func `headings, items and quotations within the text are kept`() {
    let content = """
      <article><h1>\(SamplePage.title)</h1><p>\(SamplePage.paragraphs[0])</p><h2>What closes</h2>
      <ul><li>The old bridge</li><li>The <a href="/q">quay</a> below it</li></ul>
      <blockquote><p>Nobody asked us.</p></blockquote><p>\(SamplePage.paragraphs[2])</p>
      <h2>More from Town</h2><ul><li><a href="/6">A new bus line</a></li></ul></article>
      """
    let expected = [
      SamplePage.paragraphs[0], "What closes", "The old bridge", "The quay below it",
      "Nobody asked us.",
      SamplePage.paragraphs[2],
    ]
    #expect(
      SamplePage.article(SamplePage.page(content))?.text == expected.joined(separator: "\n\n"))
  }

  @Test(arguments: [
    "Following the vote, shops closed early.", "Watch the bridge, he said.",
    "Tags were sewn on by hand.",
    "Comments came from all sides.", "Related to this is a second vote.",
    "Advertisement sales fell.",
  ])
  func `a sentence that begins as a label does is kept`(_ sentence: String) {
    let content = "<article>\(SamplePage.body)<p>\(sentence)</p></article>"
    #expect(SamplePage.article(SamplePage.page(content))?.text.hasSuffix("\n\n" + sentence) == true)
  }

  @Test(arguments: [
    "Watch: The bridge from the air", "READ MORE: Cracks in a third bridge", "Tags",
    "Share this story!", "Photo:",
  ])
  func `a label between paragraphs is left out`(_ label: String) {
    let content = "<article>\(SamplePage.body)<p>\(label)</p>\(SamplePage.body)</article>"
    #expect(
      SamplePage.article(SamplePage.page(content))?.text == SamplePage.text + "\n\n"
        + SamplePage.text)
  }

  @Test func `a page that goes on with other articles is read to the end of its own`() {
    let next = String(
      repeating: "<p>The ferry stays in port until the gale is over, the harbour master said.</p>",
      count: 6)
    let content = "<article>\(SamplePage.body)</article><article><h1>Gales</h1>\(next)</article>"
    #expect(SamplePage.article(SamplePage.page(content))?.text == SamplePage.text)
  }

  @Test func `a row of a table is a line`() {
    let content = """
      <article><p>\(SamplePage.paragraphs[0])</p><table><tr><th>Bridge</th><th>Cracks</th></tr>
      <tr><td>North</td><td>12</td></tr></table><p>\(SamplePage.paragraphs[2])</p></article>
      """
    let text = SamplePage.article(SamplePage.page(content))?.text
    #expect(text?.contains("\n\nBridge\tCracks\n\nNorth\t12\n\n") == true)
  }

  @Test func `a live blog keeps its entries`() {
    let entries = SamplePage.paragraphs.enumerated().map { index, paragraph in
      "<div class='entry'><h3>1\(index):30</h3><p>\(paragraph)</p><a class='share-link' href='#'>Share</a></div>"
    }
    let content =
      "<main><h1>\(SamplePage.title)</h1><div class='live-blog'>\(entries.joined())</div></main>"
    let text = SamplePage.article(SamplePage.page(content))?.text ?? ""
    for paragraph in SamplePage.paragraphs { #expect(text.contains(paragraph)) }
    #expect(!text.contains("Share"))
  }

  @Test func `comments longer than the article are left out`() {
    let many = String(repeating: Self.comments, count: 12)
    let content = "<div class='post'><h1>\(SamplePage.title)</h1>\(SamplePage.body)</div>\(many)"
    #expect(SamplePage.article(SamplePage.page(content))?.text == SamplePage.text)
  }

  @Test(arguments: [
    SamplePage.paragraphs.joined(separator: #"\n\n"#),
    SamplePage.paragraphs.map { "<p>\($0)<\\/p>" }.joined(),
  ])
  func `the text for search engines is taken where the page shows none`(_ body: String) {
    let script = """
      <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\(body)"}</script>
      """
    let page = SamplePage.page(head: script, "<div id='root'></div>")
    #expect(SamplePage.article(page)?.text == SamplePage.text)
  }

  @Test(arguments: [
    ("two\n  lines", "two lines"), ("a&nbsp;b", "a b"), ("soft&shy;ly", "softly"),
    ("Tom &amp; Ann&#8217;s caf&eacute;", "Tom & Ann’s café"), ("it&#146;s", "it’s"),
    ("a<b>b</b>c", "abc"),
    ("a <a class='related' aria-label='Read more' href='/'>link</a>", "a link"),
    ("one<span class='ad'>Buy!</span> two", "one two"),
    ("x <my-word>y</my-word> z", "x y z"),
  ])
  func `white space and entities are as a browser shows them`(_ html: String, _ text: String) {
    let page = SamplePage.page(
      "<article>\(SamplePage.body)<p>So it is \(html), she said on Friday.</p></article>")
    let last = SamplePage.article(page)?.text.split(separator: "\n").last
    #expect(last == "So it is \(text), she said on Friday.")
  }
}
