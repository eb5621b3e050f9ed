extension FieldMap.Field {
  /// The names of columns and keys taken for this field, lower case, the preferred ones first.
  public var usualNames: [String] {
    switch self {
    case .text:
      [
        "text", "body", "content", "article", "article_text", "maintext", "full_text", "fulltext",
        "story", "plaintext", "raw_text", "bodytext", "body_text",
      ]
    case .title: ["title", "headline", "heading"]
    case .outlet:
      [
        "outlet", "source", "source-hostname", "publisher", "publication", "newspaper", "sitename",
        "meta_site_name", "source_domain", "site", "domain", "media", "hostname",
      ]
    case .date:
      [
        "date", "published", "publish_date", "date_publish", "published_at", "publishing_date",
        "pubdate", "datetime", "published_date", "publication_date", "publishedat",
      ]
    case .author: ["author", "authors", "byline", "writer"]
    case .url: ["url", "link", "permalink", "canonical_link", "source_url"]
    case .section: ["section", "category", "desk", "rubric"]
    case .genre: ["genre"]
    case .id: ["id", "article_id", "doc", "doc_id", "guid", "uuid"]
    }
  }

  /// The field of each usual name, and its place in the order of preference, from 0.
  static let usual: [String: (field: Self, rank: Int)] = {
    var table: [String: (field: Self, rank: Int)] = [:]
    for field in allCases {
      for (rank, name) in field.usualNames.enumerated() { table[name] = (field, rank) }
    }
    return table
  }()
}
