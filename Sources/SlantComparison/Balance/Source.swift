public import SlantAnalysis
internal import SlantCorpus

/// A source across a corpus: one entity of one group, a whole group, or a rest.
///
/// Entities are one by the identifier of their name. One that an article calls by a lone name alone is
/// one within that article: its identifier is `article#name`.
public struct Source: Hashable, Sendable {
  /// What it is.
  public let kind: SourceClass
  /// The identifier of an entity; empty for all others.
  public let id: String
  /// The group; `nil` for none.
  public let group: String?

  /// A source as a record tells it.
  package init(kind: SourceClass, id: String, group: String?) {
    self.kind = kind
    self.id = id
    self.group = group
  }

  /// Whether it is an entity that is one within an article alone.
  var isWithinArticle: Bool { id.utf8.contains(UInt8(ascii: "#")) }

  /// A source of a class without a name of its own.
  static func rest(_ kind: SourceClass) -> Source { Source(kind: kind, id: "", group: nil) }
}

extension Source: Comparable {
  /// By class, then identifier, then group; no group first.
  public static func < (left: Source, right: Source) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    if left.id != right.id { return left.id < right.id }
    return left.group != right.group
      && (left.group == nil || (left.group ?? "") < right.group ?? "")
  }
}

extension Entity {
  /// The identifier across a corpus of an entity of the article with this id; `nil` without a name.
  public func corpusID(inArticle article: String) -> String? {
    switch identity {
    case .name: id
    case .within: "\(article)#\(id)"
    case .none: nil
    }
  }
}

/// How the sources of an article are known in a corpus.
struct ArticleSources {
  /// The source of each entity; ``SourceClass/unnamed`` for one without a name.
  let ofEntity: [Source]

  init(_ article: AnalyzedArticle) {
    ofEntity = article.analysis.entities.map { entity in
      entity.corpusID(inArticle: article.article.id).map {
        Source(kind: .entity, id: $0, group: entity.group)
      } ?? .rest(.unnamed)
    }
  }

  /// Those who speak, each with its part of the words: one source for each speaker, or the rest that
  /// an attribution without speakers belongs to.
  func speakers(_ attribution: Attribution) -> [Source] {
    guard attribution.speakers.isEmpty else { return attribution.speakers.map { ofEntity[$0] } }
    switch attribution.sourceKind {
    case .unstated: return [.rest(.unstated)]
    case .unknown: return [.rest(.unknown)]
    default: return [.rest(.unnamed)]
    }
  }

  /// The source at the level of groups.
  static func group(of source: Source) -> Source {
    guard source.kind == .entity else { return source }
    guard let group = source.group else { return .rest(.ungrouped) }
    return Source(kind: .group, id: "", group: group)
  }
}
