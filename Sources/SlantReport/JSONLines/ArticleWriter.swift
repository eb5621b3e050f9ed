public import SlantCorpus

/// Writes an article as it was read: one JSON object on a line, which Slant reads again as the same article.
public enum ArticleWriter {
  /// The line of `article` as UTF-8, with its end.
  ///
  /// Fields of the input that are none of an article's stand before the text under their own names. A date that
  /// could not be read is one of these.
  public static func line(_ article: Article) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", article.id)
      json.member("outlet", article.outlet)
      json.member("title", article.title)
      if !article.meta.contains(where: { $0.key == "date" }) { json.member("date", article.date) }
      json.member("author", article.author)
      json.member("section", article.section)
      json.member("url", article.url)
      for field in article.meta where !keys.contains(field.key) {
        json.key(escaping: field.key)
        json.string(field.value)
      }
      json.member("text", article.text)
    }
    json.endLine()
    return json.bytes
  }

  /// The keys of an article's own fields, which stand on a line once.
  private static let keys: Set<String> = [
    "id", "outlet", "title", "author", "section", "url", "text",
  ]
}
