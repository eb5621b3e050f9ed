internal import SlantComparison

/// What articles are put together by, in words: `outlet`, `outlets`, "Outlet not given".
struct GroupWords: Equatable {
  /// The noun for one of them.
  let singular: String

  /// The words for a kind of group by its name: `section`.
  init(_ name: String) { singular = Shortening.text(name, to: 40) }

  /// The words for what articles are put together by.
  init(_ grouping: Grouping) { self.init(grouping.name) }

  /// The noun for several.
  var plural: String {
    guard singular.hasSuffix("y"), !["a", "e", "o", "u"].contains(singular.dropLast().suffix(1))
    else { return singular + "s" }
    return singular.dropLast() + "ies"
  }

  /// `4 outlets`.
  func count(_ count: Int) -> String { DisplayNumber.count(count, singular, plural) }

  /// What one is called, in at most 80 characters; where it has no name, that there is none.
  func name(_ group: String?) -> String {
    group.map { Shortening.text($0, to: 80) } ?? capitalised + " not given"
  }

  /// The noun at the head of a column.
  var capitalised: String { singular.prefix(1).uppercased() + singular.dropFirst() }
}
