internal import SlantComparison

extension TableColumn {
  /// What a source is, with its identifier, name and group.
  ///
  /// - Parameters:
  ///   - prefix: The start of the columns' names.
  ///   - what: What the columns tell of, to end "What … is".
  ///   - source: The source of a row.
  /// - Returns: The columns `source`, `corpus_id`, `name` and `group`, each after the prefix.
  static func source(
    _ prefix: String,
    of what: String,
    _ source: @escaping @Sendable (Row) -> DescribedSource
  ) -> [TableColumn] {
    let isPlain = prefix.isEmpty
    return [
      TableColumn(
        isPlain ? "source" : prefix,
        .string,
        "What \(what) is: entity; group; ungrouped (entities in no group); unnamed (critics, an "
          + "official, a report); unstated; or unknown (Slant could not resolve it)."
      ) { .text(source($0).source.kind.rawValue) },
      TableColumn(
        isPlain ? "corpus_id" : prefix + "_id",
        .string,
        "The entity across articles: corpus_id of entities.csv.",
        missing: "not an entity"
      ) { source($0).source.kind == .entity ? .text(source($0).source.id) : .empty },
      TableColumn(
        isPlain ? "name" : prefix + "_name",
        .string,
        "The most frequent form of its name.",
        missing: "not an entity"
      ) { Cell(source($0).name) },
      TableColumn(
        isPlain ? "group" : prefix + "_group",
        .string,
        "The group that the entities file puts it in on the articles' days.",
        missing: "in no group"
      ) { Cell(source($0).source.group) },
    ]
  }
}
