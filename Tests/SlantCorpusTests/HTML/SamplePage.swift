@testable import SlantCorpus

/// Pages written for the tests, all of one story.
enum SamplePage {
  static let title = "Harbour road to close for a year"

  /// The paragraphs that the text of each page must have.
  static let paragraphs = [
    "The council of Port Ellary voted late on Tuesday to close the harbour road for a year, "
      + "after engineers found cracks in two of its bridges.",
    "“We cannot wait for the winter,” said Mayor Ann Lee, whose party holds nine of the seventeen seats.",
    "Shopkeepers along the quay called the decision a blow, and asked for help with their rents.",
    "The works begin on Monday.",
  ]

  static let text = paragraphs.joined(separator: "\n\n")

  /// The paragraphs as HTML.
  static let body = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")

  static let navigation = """
    <nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    """

  static let footer = """
    <footer><p>The Ellary Post is published by Ellary Media. All rights reserved, and so on and on.</p>
    <ul><li><a href="/terms">Terms</a></li></ul></footer>
    """

  /// A whole page around `content`.
  static func page(head: String = "", _ content: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(title) | The Ellary Post</title>\(head)</head>
    <body class="has-sidebar single-post comments-open">\(navigation)
    \(content)
    \(footer)</body></html>
    """
  }

  /// The article of a page; `nil` if it is skipped.
  static func article(_ page: String, outlet: String? = nil) -> Article? {
    let file = InputFile(path: "in/a.html", outlet: outlet, format: .html)
    return HTMLReader.read(Array(page.utf8), file).article
  }
}
