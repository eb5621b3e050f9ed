internal import SlantAnalysis
internal import SlantComparison

/// The words of moral foundations that are said of an entity.
extension EntitiesTable {
  /// Five columns for each class of morals among `categories`, in the same order.
  static func morals(_ categories: [Category]) -> [EntityColumn] {
    categories.filter { $0.lexicon == Category.morals }.flatMap(columns)
  }

  private static func columns(_ category: Category) -> [EntityColumn] {
    let stem = [category.lexicon, category.id].map(ColumnName.of).joined(separator: "_")
    let words = "Words of the class \(category.id) that bear on it in"
    func column(
      _ end: String, _ description: String, _ isCounted: @escaping @Sendable (MoralEvidence) -> Bool
    ) -> EntityColumn {
      EntityColumn("\(stem)_\(end)", .integer, description, unit: "hits") { row in
        .integer(
          row.item.morals.count { $0.moralClass == category.id && isCounted($0) })
      }
    }
    return [
      column("all", "\(words) the grammar of their clause, in all voices of the text.") {
        !$0.isHeadline
      },
      column("author", "Those in the author's voice.") { !$0.isHeadline && $0.voice == .author },
      column("title", "\(words) the headline.") { $0.isHeadline },
      column("doer", "Those of \(stem)_all that it does, is or has.") {
        !$0.isHeadline && $0.role == .doer
      },
      column("receiver", "Those of \(stem)_all that are done to it, or that it meets with.") {
        !$0.isHeadline && $0.role == .receiver
      },
    ]
  }
}
