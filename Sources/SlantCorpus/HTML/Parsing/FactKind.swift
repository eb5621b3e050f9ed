/// The kinds of what a page says of itself, those of one field in the order in which they are believed.
enum FactKind: UInt32 {
  case linkedData = 1
  case titleElement
  case socialTitle
  case metaTitle
  case headlineProperty
  case metaAuthor
  case socialAuthor
  case authorProperty
  case authorLink
  case publishedMeta
  case publishedProperty
  case metaDate
  case timeElement
  case siteName
  case applicationName
  case publisherProperty
  case canonical
  case socialAddress
  case section
  case genre
  case language
  case socialLocale
  case description
}

extension FactKind {
  /// The kind of a `meta` element, by its `name`, `property` or `itemprop`, which ends with NUL.
  init?(metaName: UnsafePointer<UInt8>) {
    self.init(rawValue: Self.metaNames[WordHash.of(terminated: metaName)])
  }

  /// The kind of what an element of the body says, by a word of its `itemprop`.
  init?(property: UnsafePointer<UInt8>) {
    self.init(rawValue: Self.properties[WordHash.of(terminated: property)])
  }

  private static let metaNames = table([
    (.socialTitle, "og:title twitter:title"),
    (
      .metaTitle,
      "title headline dc.title dcterms.title citation_title parsely-title sailthru.title hdl"
    ),
    (
      .metaAuthor,
      """
      author byl dc.creator dcterms.creator dc.contributor citation_author parsely-author sailthru.author
      article:author_name creator
      """
    ),
    (.socialAuthor, "article:author og:article:author og:author"),
    (
      .publishedMeta,
      """
      article:published_time article:published og:article:published_time og:published_time
      datepublished parsely-pub-date sailthru.date publish-date publish_date publishdate
      pubdate article_date_original citation_publication_date dc.date.issued dcterms.issued dc.issued
      published_at cxenseparse:recs:publishtime originalpublicationdate rnews:datepublished
      """
    ),
    (
      .metaDate,
      "date dc.date dcterms.date dcterms.created dc.date.created datecreated citation_date ptime"
    ),
    (.siteName, "og:site_name"),
    (
      .applicationName,
      "application-name cre dc.publisher apple-mobile-web-app-title al:ios:app_name"
    ),
    (.socialAddress, "og:url twitter:url"),
    (
      .section,
      "article:section section parsely-section og:article:section articlesection cg category"
    ),
    (.genre, "genre"),
    (.language, "language content-language dc.language"),
    (.socialLocale, "og:locale"),
    (.description, "description og:description dc.description twitter:description"),
  ])

  private static let properties = table([
    (.headlineProperty, "headline"), (.authorProperty, "author"),
    (.publishedProperty, "datepublished"),
    (.publisherProperty, "publisher"), (.section, "articlesection"), (.language, "inlanguage"),
  ])

  private static func table(_ lists: [(Self, String)]) -> WordTable {
    WordTable(
      lists.flatMap { kind, words in
        words.split(whereSeparator: \.isWhitespace).map { (String($0), kind.rawValue) }
      })
  }
}
