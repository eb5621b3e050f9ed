/// Finds the day on which the article of a page was published.
struct PageDate {
  private let facts: PageFacts
  private let address: String?

  init(_ facts: PageFacts, _ address: String?) {
    self.facts = facts
    self.address = address
  }

  /// The first date that can be read, or else the first that is given, as the page has it.
  var text: String? {
    let stated =
      [facts.linked?.published].compactMap(\.self) + facts.values(.publishedMeta)
      + facts.values(.publishedProperty) + facts.values(.timeElement) + facts.values(.metaDate)
    if let date = stated.first(where: { CalendarDate(parsing: $0) != nil }) { return date }
    return addressDate ?? shown ?? stated.first
  }

  /// The date in the folders of the address: `/2019/11/18/`.
  private var addressDate: String? {
    let parts = (address ?? "").split(separator: "/")
    guard parts.count > 3 else { return nil }
    return (0...parts.count - 3).lazy.map { parts[$0..<$0 + 3].joined(separator: "-") }
      .first { CalendarDate(parsing: $0) != nil }
  }

  /// The first date that an element called so shows, a word such as "Published:" before it left out.
  private var shown: String? {
    for text in facts.lines(upTo: 200, where: { !$0.names.isDisjoint(with: [.date, .byline]) }) {
      let words = text.split(separator: " ")
      for start in words.indices.prefix(4) {
        let rest = words[start...].joined(separator: " ")
        if CalendarDate(parsing: rest) != nil { return rest }
      }
    }
    return nil
  }
}
