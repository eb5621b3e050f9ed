import SlantCorpus

/// An article as a text file that Slant reads: its fields in lines, an empty line, its text.
enum PlainArticle {
  /// The lines of an article.
  static func text(_ article: Article) -> String {
    let fields = [
      ("title", article.title), ("author", article.author), ("date", article.date),
      ("outlet", article.outlet), ("section", article.section), ("url", article.url),
    ]
    let lines = fields.compactMap { name, value in
      value.map { ColumnCount.inOneLine("\(name): \($0)") }
    }
    return (lines + ["", article.text]).joined(separator: "\n")
  }
}
