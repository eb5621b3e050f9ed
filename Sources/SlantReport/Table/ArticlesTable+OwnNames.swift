/// Names of columns that hang on names which a user gives.
extension ArticlesTable {
  /// Columns whose names start with `stem`, or with `stem` and a number where one of them is taken.
  static func distinct(
    _ stem: String, _ taken: inout Set<String>, _ columns: (String) -> [ArticleColumn]
  ) -> [ArticleColumn] {
    var result = columns(stem)
    var number = 1
    while result.contains(where: { taken.contains($0.column.name) }) {
      number += 1
      result = columns("\(stem)_\(number)")
    }
    taken.formUnion(result.map(\.column.name))
    return result
  }
}
