internal import SlantAnalysis
public import SlantComparison
public import SlantCorpus
internal import SlantText

/// Writes the record of an article, version 1: one JSON object on a line.
///
/// Spans are `[start, end)` in Unicode scalars of the text, or of the title where a member says so. The
/// members and their order are those of DESIGN.md.
public struct RecordWriter: Sendable {
  /// The version of the record.
  public static let schema = 1
  /// Whether records hold the text; without it they can be passed on where the text cannot.
  public let includesText: Bool

  /// A writer of records.
  public init(includesText: Bool = true) { self.includesText = includesText }

  /// The record of `article` as UTF-8, with its line end.
  public func record(_ article: AnalyzedArticle) -> [UInt8] {
    record(ArticleContext(article), ArticleDigest(article))
  }

  /// The record of an article whose context and digest are known.
  func record(_ context: ArticleContext, _ digest: ArticleDigest) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.writeMetadata(of: context, includesText: includesText)
      json.writeStructure(of: context)
      json.writeAttributions(of: context)
      json.writeEntities(of: context)
      json.writeTerms(of: context)
      json.writeAgency(of: context)
      json.writeScores(of: context)
      json.writeTargets(of: context)
      json.writeSums(of: digest)
    }
    json.endLine()
    return json.bytes
  }

  /// The answer to an input that could not be read, with its line end.
  public func record(_ skipped: Skipped) -> [UInt8] {
    let line = skipped.line.map { "#\($0)" } ?? ""
    var json = JSONWriter()
    json.object { json in
      json.member("schema", Self.schema)
      json.member("id", skipped.id)
      json.member("origin", skipped.file + line)
      json.member("skipped", skipped.reason)
    }
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func writeMetadata(of context: ArticleContext, includesText: Bool) {
    let article = context.article
    member("schema", RecordWriter.schema)
    member("id", article.id)
    member("outlet", article.outlet)
    member("title", article.title)
    member("date", article.date)
    member("origin", article.origin)
    member("author", article.author)
    member("section", article.section)
    member("genre", article.genre.rawValue)
    member("url", article.url)
    write(article.meta)
    guard includesText else { return }
    let bytes = context.analysis.body.bytes
    key("text")
    text(bytes.span)
  }

  /// Writes what the input knows of an article beside what Slant does.
  mutating func write(_ meta: [MetaField]) {
    key("meta")
    object { json in
      for field in meta {
        json.key(escaping: field.key)
        json.string(field.value)
      }
    }
  }
}
