import FoundationEssentials
public import SlantComparison
internal import SlantCorpus

/// Writes the partial state of a corpus, version 1: what comparisons need of each article, one JSON object
/// on a line.
///
/// It is what `slant summarize --partial` makes of records, a tenth of their size. States of parts of a
/// corpus are joined by putting their lines together; ``RecordReader`` reads them as it reads records.
public struct StateWriter: Sendable {
  /// The version of the state.
  public static let version = 1

  private let style: [StyleChoice]

  /// A writer of states.
  ///
  /// - Parameter style: The figures of style that the records were read with.
  public init(style: [StyleChoice] = []) { self.style = style }

  /// The line of an article, or of an input that could not be read, as UTF-8 with its line end.
  public func line(_ line: RecordReader.Line) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("partial", Self.version)
      switch line {
      case .article(let article, _):
        json.member("id", article.keys.id)
        json.write(article.keys)
        json.writeSums(of: article)
        json.member("features", strings: style.map(\.text))
        json.key("style")
        json.write(article.style)
        json.member("text", article.text.map { Data($0.packed).base64EncodedString() })
      case .skipped(let skipped):
        json.member("id", skipped.id)
        json.member("file", skipped.file)
        json.member("line", skipped.line)
        json.member("skipped", skipped.reason)
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ keys: ArticleKeys) {
    member("outlet", keys.outlet)
    member("title", keys.title)
    member("date", keys.date)
    member("author", keys.author)
    member("section", keys.section)
    member("genre", keys.genre.rawValue)
    member("url", keys.url)
    write(keys.meta)
  }
}
