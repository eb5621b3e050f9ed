/// What is read from inside arrays and objects that a scanner has checked.
enum JSONParts {
  /// An array or object as the text of a field; `nil` if nothing can be made of it.
  ///
  /// - A text is an object of `summary` and `sections`, each with `headline` and `paragraphs`, as
  ///   fundus writes it.
  /// - Authors are a list of names, or of objects with a `name`.
  /// - An outlet is an object with a `name`.
  static func text(
    of value: JSONValue, as field: FieldMap.Field, in bytes: Span<UInt8>
  ) -> String? {
    switch field {
    case .text: body(value, bytes)
    case .author: names(value, bytes)?.joined(separator: ", ")
    case .outlet: name(value, bytes)
    default: nil
    }
  }

  /// The elements of an array.
  static func elements(_ array: JSONValue, _ bytes: Span<UInt8>) -> [JSONValue] {
    guard array.kind == .array else { return [] }
    var elements: [JSONValue] = []
    var scanner = JSONScanner(at: array.range.lowerBound)
    // Checked before, so that nothing is thrown here.
    try? scanner.elements(bytes) { elements.append($0) }
    return elements
  }

  /// The value of the last member of an object with a key; `nil` if there is none.
  static func member(
    _ key: StaticString, of object: JSONValue, _ bytes: Span<UInt8>
  ) -> JSONValue? {
    guard object.kind == .object else { return nil }
    var found: JSONValue?
    var scanner = JSONScanner(at: object.range.lowerBound)
    try? scanner.members(bytes) { member in
      if JSONText.text(of: member.key, in: bytes) == key.description { found = member.value }
    }
    return found
  }

  /// The text of a string; `nil` for all else.
  static func string(_ value: JSONValue?, _ bytes: Span<UInt8>) -> String? {
    guard let value, value.kind == .string else { return nil }
    return JSONText.text(of: value, in: bytes)
  }

  /// The ranges of an array of pairs; `nil` if it holds anything else.
  static func pairs(_ array: JSONValue, _ bytes: Span<UInt8>) -> [Range<Int>]? {
    guard array.kind == .array else { return nil }
    var pairs: [Range<Int>] = []
    for pair in elements(array, bytes) {
      let ends = elements(pair, bytes)
      guard ends.count == 2, ends.allSatisfy({ $0.kind == .number }),
        let start = Int(bytes.string(ends[0].range)),
        let end = Int(bytes.string(ends[1].range)), 0 <= start, start <= end
      else { return nil }
      pairs.append(start..<end)
    }
    return pairs
  }

  private static func name(_ value: JSONValue, _ bytes: Span<UInt8>) -> String? {
    string(member("name", of: value, bytes), bytes)
  }

  private static func names(_ value: JSONValue, _ bytes: Span<UInt8>) -> [String]? {
    if value.kind == .object { return name(value, bytes).map { [$0] } }
    var names: [String] = []
    for element in elements(value, bytes) {
      guard let name = string(element, bytes) ?? name(element, bytes) else { return nil }
      names.append(name)
    }
    return names
  }

  /// The summary, the headlines and the paragraphs, with an empty line between two.
  private static func body(_ value: JSONValue, _ bytes: Span<UInt8>) -> String? {
    guard let sections = member("sections", of: value, bytes), sections.kind == .array else {
      return nil
    }
    var lines = member("summary", of: value, bytes).map { strings($0, bytes) } ?? []
    for section in elements(sections, bytes) {
      for part in ["headline", "paragraphs"] as [StaticString] {
        lines += member(part, of: section, bytes).map { strings($0, bytes) } ?? []
      }
    }
    return lines.filter { !$0.isBlank }.joined(separator: "\n\n")
  }

  /// A string, or those of an array.
  private static func strings(_ value: JSONValue, _ bytes: Span<UInt8>) -> [String] {
    if let string = string(value, bytes) { return [string] }
    var strings: [String] = []
    for element in elements(value, bytes) {
      if let string = string(element, bytes) { strings.append(string) }
    }
    return strings
  }
}

/// The page that an article of fundus was read from: the object `html` with `requested_url`.
struct JSONPage {
  private var address: String
  private var publisher: String?

  /// The page among the fields of a row, which is then no meta: it holds the whole of the HTML.
  static func take(
    from fields: inout [RawField], _ values: [JSONValue], _ bytes: Span<UInt8>
  ) -> Self? {
    guard let place = fields.firstIndex(where: { $0.key == "html" && $0.form == .nested }),
      let address = JSONParts.string(
        JSONParts.member("requested_url", of: values[place], bytes), bytes)
    else { return nil }
    fields[place].isUsed = true
    let source =
      JSONParts.member("source_info", of: values[place], bytes)
      ?? JSONParts.member("source", of: values[place], bytes)
    let publisher = source.flatMap { JSONParts.member("publisher", of: $0, bytes) }
    return JSONPage(address: address, publisher: JSONParts.string(publisher, bytes))
  }

  /// The article with the address and the publisher of its page where it names none itself.
  func completed(_ result: ReadResult) -> ReadResult {
    guard case .article(var article) = result else { return result }
    article.url = article.url ?? address
    article.outlet = article.outlet ?? publisher
    return .article(article)
  }
}
