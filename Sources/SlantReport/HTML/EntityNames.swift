internal import SlantAnalysis
internal import SlantComparison

/// The names and types of entities across a corpus: those under which each occurs most.
struct EntityNames {
  /// What an entity is called.
  struct Name {
    let text: String
    let kind: String
  }

  private var names: [String: Name] = [:]

  /// The names of the articles of a corpus, those of copies included.
  init(_ results: CorpusResults) {
    for row in results.balance where row.source.source.kind == .entity {
      guard let name = row.source.name else { continue }
      names[row.source.source.id] = Name(text: name, kind: row.source.type?.rawValue ?? "")
    }
    for label in results.articles.flatMap(\.speech.labels) where names[label.id] == nil {
      names[label.id] = Name(text: label.name, kind: label.type.rawValue)
    }
  }

  /// The name of the entity `id`.
  func name(of id: String) -> Name { names[id] ?? Name(text: id, kind: "") }
}
