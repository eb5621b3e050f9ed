/// Makes articles of JSON objects.
///
/// The objects of a file have the same keys as a rule: which key holds which field is found once, and
/// again only when the keys or the kinds of their values change.
struct JSONRowReader: Sendable {
  let map: FieldMap

  /// A key that counts and where its member is.
  private struct Slot: Sendable {
    var member: Int
    var key: String
  }

  /// The keys of the row that was read last, with the kinds of their values.
  private var signature: [UInt8] = []
  private var slots: [Slot] = []
  private var choice = FieldChoice()

  init(map: FieldMap) { self.map = map }

  /// The article of an object whose members a scanner has found and checked in `bytes`.
  mutating func read(
    _ value: JSONValue, _ members: [JSONMember], _ bytes: Span<UInt8>, _ builder: ArticleBuilder
  ) -> ReadResult {
    guard value.kind == .object else { return builder.skipped(.notAnObject(value.kind)) }
    prepare(members, bytes)
    var fields: [RawField] = []
    fields.reserveCapacity(slots.count)
    var targets: [Range<Int>] = []
    for (index, slot) in slots.enumerated() {
      let value = members[slot.member].value
      var field = Self.field(slot.key, value, choice.fields(at: index), bytes)
      if slot.key == "targets", targets.isEmpty, let pairs = JSONParts.pairs(value, bytes) {
        targets = pairs
        field.isUsed = true
      }
      fields.append(field)
    }
    let id = ArticleBuilder.id(fields, choice)
    guard let text = choice[.text] else {
      return builder.skipped(missingText(members, bytes), id: id)
    }
    let kind = members[slots[text].member].value.kind
    guard kind == .string || kind == .object && fields[text].form == .plain else {
      return builder.skipped(.textNotAString(key: fields[text].key, kind), id: id)
    }
    let page = JSONPage.take(from: &fields, slots.map { members[$0.member].value }, bytes)
    let result = builder.article(fields, choice, text: fields[text].value, targets: targets)
    return page?.completed(result) ?? result
  }

  /// The column that a member is, its value read as the field that it holds where it is nested.
  private static func field(
    _ key: String, _ value: JSONValue, _ names: [FieldMap.Field], _ bytes: Span<UInt8>
  ) -> RawField {
    guard value.kind == .array || value.kind == .object else {
      return RawField(key: key, value: JSONText.text(of: value, in: bytes))
    }
    if let name = names.first, let text = JSONParts.text(of: value, as: name, in: bytes) {
      return RawField(key: key, value: text)
    }
    return RawField(key: key, value: JSONText.text(of: value, in: bytes), form: .nested)
  }
}

extension JSONRowReader {
  /// Finds which key holds which field, unless the row before had the same keys.
  private mutating func prepare(_ members: [JSONMember], _ bytes: Span<UInt8>) {
    var signature: [UInt8] = []
    signature.reserveCapacity(self.signature.count)
    for member in members {
      signature.append(Self.mark(member.value, bytes))
      for index in member.key.range { signature.append(bytes[index]) }
    }
    guard signature != self.signature else { return }
    self.signature = signature
    slots = Self.slots(members, bytes).filter { members[$0.member].value.kind != .null }
    choice = map.choice(among: slots.map { Self.column($0, members, bytes) })
  }

  /// A control character, which no key has in it, for what of a value the choice of fields depends on.
  private static func mark(_ value: JSONValue, _ bytes: Span<UInt8>) -> UInt8 {
    switch value.kind {
    case .null: 1
    case .array: 2
    case .object: 3
    case .number, .boolean: 4
    case .string: isAddress(value, bytes) ? 5 : 6
    }
  }

  private static func isAddress(_ value: JSONValue, _ bytes: Span<UInt8>) -> Bool {
    guard value.kind == .string, !value.range.isEmpty,
      bytes[value.range.lowerBound] == UInt8(ascii: "h")
    else { return false }
    return WebAddress.isAddress(JSONText.text(of: value, in: bytes))
  }

  /// The keys, each once: the last member of a key in the place of the first.
  private static func slots(_ members: [JSONMember], _ bytes: Span<UInt8>) -> [Slot] {
    var places: [String: Int] = [:]
    var slots: [Slot] = []
    for (index, member) in members.enumerated() {
      let key = JSONText.text(of: member.key, in: bytes)
      if let place = places[key] {
        slots[place].member = index
      } else {
        places[key] = slots.count
        slots.append(Slot(member: index, key: key))
      }
    }
    return slots
  }

  private static func column(
    _ slot: Slot, _ members: [JSONMember], _ bytes: Span<UInt8>
  ) -> RawField {
    let value = members[slot.member].value
    let isNested = value.kind == .array || value.kind == .object
    let form: RawField.Form = isNested ? .nested : isAddress(value, bytes) ? .address : .plain
    return RawField(key: slot.key, value: "", form: form)
  }

  private func missingText(_ members: [JSONMember], _ bytes: Span<UInt8>) -> ReaderError {
    let slots = Self.slots(members, bytes)
    if let text = map.choice(among: slots.map { Self.column($0, members, bytes) })[.text] {
      return .textNotAString(key: slots[text].key, members[slots[text].member].value.kind)
    }
    return .noTextKey(found: slots.map(\.key), asked: map.columns[.text])
  }
}
