/// Makes an article of a JSON object.
enum JSONRow {
  /// The article of `value`, which a scanner has found and checked in `bytes`.
  static func read(
    _ value: JSONValue, _ bytes: Span<UInt8>, _ builder: ArticleBuilder, _ map: FieldMap
  ) -> ReadResult {
    guard value.kind == .object else { return builder.skipped(.notAnObject(value.kind)) }
    let members = members(value, bytes, map)
    let present = members.filter { $0.value.kind != .null && $0.pairs == nil }
    let fields = present.map(\.field)
    let choice = map.choice(among: fields)
    let id = ArticleBuilder.id(fields, choice)
    guard let text = choice[.text] else {
      return builder.skipped(missingText(members, map), id: id)
    }
    guard present[text].value.kind == .string else {
      let error = ReaderError.textNotAString(key: fields[text].key, present[text].value.kind)
      return builder.skipped(error, id: id)
    }
    let targets = members.lazy.compactMap(\.pairs).first ?? []
    return builder.article(fields, choice, text: fields[text].value, targets: targets)
  }

  /// A key and its value as text, and what else the value may be read as.
  private struct Member {
    var field: RawField
    var value: JSONValue
    /// The value of `targets`, if it holds pairs of whole numbers.
    var pairs: [Range<Int>]?
  }

  /// The members of an object, the last of those with one key.
  private static func members(
    _ object: JSONValue, _ bytes: Span<UInt8>, _ map: FieldMap
  ) -> [Member] {
    var places: [String: Int] = [:]
    var found: [JSONMember] = []
    var scanner = JSONScanner(at: object.range.lowerBound)
    // Checked before, so that nothing is thrown here.
    try? scanner.members(bytes) { found.append($0) }
    var members: [Member] = []
    for member in found {
      let key = JSONText.text(of: member.key, in: bytes)
      let made = self.member(key, member.value, bytes, map)
      if let place = places[key] {
        members[place] = made
      } else {
        places[key] = members.count
        members.append(made)
      }
    }
    return members
  }

  private static func member(
    _ key: String, _ value: JSONValue, _ bytes: Span<UInt8>, _ map: FieldMap
  ) -> Member {
    if value.kind == .array, map.field(of: key) == .author, let names = strings(value, bytes) {
      return Member(field: RawField(key: key, value: names), value: value)
    }
    let isNested = value.kind == .array || value.kind == .object
    let text = JSONText.text(of: value, in: bytes)
    var member = Member(field: RawField(key: key, value: text, isNested: isNested), value: value)
    if value.kind == .array, key == "targets" { member.pairs = pairs(value, bytes) }
    return member
  }

  private static func missingText(_ members: [Member], _ map: FieldMap) -> ReaderError {
    let keys = members.map(\.field)
    if let text = map.choice(among: keys)[.text] {
      return .textNotAString(key: keys[text].key, members[text].value.kind)
    }
    return .noTextKey(found: keys.map(\.key), asked: map.columns[.text])
  }
}

extension JSONRow {
  /// The elements of an array that a scanner has checked.
  private static func elements(_ array: JSONValue, _ bytes: Span<UInt8>) -> [JSONValue] {
    var elements: [JSONValue] = []
    var scanner = JSONScanner(at: array.range.lowerBound)
    try? scanner.elements(bytes) { elements.append($0) }
    return elements
  }

  /// The strings of an array, joined; `nil` if it holds anything else.
  private static func strings(_ array: JSONValue, _ bytes: Span<UInt8>) -> String? {
    let elements = elements(array, bytes)
    guard elements.allSatisfy({ $0.kind == .string }) else { return nil }
    var strings: [String] = []
    for element in elements { strings.append(JSONText.text(of: element, in: bytes)) }
    return strings.joined(separator: ", ")
  }

  /// The ranges of an array of pairs; `nil` if it holds anything else.
  private static func pairs(_ array: JSONValue, _ bytes: Span<UInt8>) -> [Range<Int>]? {
    var pairs: [Range<Int>] = []
    for pair in elements(array, bytes) {
      guard pair.kind == .array else { return nil }
      let ends = elements(pair, bytes)
      guard ends.count == 2, ends.allSatisfy({ $0.kind == .number }),
        let start = Int(bytes.string(ends[0].range)),
        let end = Int(bytes.string(ends[1].range)), 0 <= start, start <= end
      else { return nil }
      pairs.append(start..<end)
    }
    return pairs
  }
}
