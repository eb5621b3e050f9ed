extension HTMLTreeBuilder {
  /// What the attributes of one element say that counts when all are known.
  private struct Values {
    var fact: FactKind?
    var content: UnsafePointer<UInt8>?
    var address: UnsafePointer<UInt8>?
    var relation: UnsafePointer<UInt8>?
    var type: UnsafePointer<UInt8>?
    var moment: UnsafePointer<UInt8>?
  }

  private enum Name: UInt32 {
    case other, names, property, metaName, content, address, relation, type, moment, style, hidden
    case language, role, covered
  }

  private static let names = WordTable(
    ([
      (.names, "class id data-component data-testid data-qa data-module data-type aria-label"),
      (.property, "itemprop"), (.metaName, "name property http-equiv"), (.content, "content"),
      (.address, "href"), (.relation, "rel"), (.type, "type"), (.moment, "datetime"),
      (.style, "style"),
      (.hidden, "hidden"), (.language, "lang xml:lang"), (.role, "role"), (.covered, "aria-hidden"),
    ] as [(Name, String)]).flatMap { name, words in
      words.split(separator: " ").map { (String($0), name.rawValue) }
    })

  /// Reads the attributes of the element that was opened last: names and values by turns, then `nil`.
  func read(_ attributes: Attributes, of tag: HTMLTag, _ index: Int32) {
    var values = Values()
    var words = ClassWords()
    var position = 0
    while let name = attributes[position] {
      let value = attributes[position + 1]
      position += 2
      let kind = Name(rawValue: Self.names[WordHash.of(terminated: name)]) ?? .other
      guard kind != .other else { continue }
      guard let value else {
        if kind == .hidden { words.insert(.hidden) }
        continue
      }
      read(value, as: kind, of: tag, &words, &values)
    }
    tree.elements[Int(index)].names = words
    keepFacts(values, of: tag, words, index)
  }

  private func read(
    _ value: UnsafePointer<UInt8>, as kind: Name, of tag: HTMLTag, _ words: inout ClassWords,
    _ values: inout Values
  ) {
    switch kind {
    case .other: break
    case .names, .role: words.add(value)
    case .metaName where tag == .meta: values.fact = values.fact ?? FactKind(metaName: value)
    case .metaName: words.add(value)
    case .property:
      words.add(value)
      values.fact = values.fact ?? FactKind(property: value)
    case .content: values.content = value
    case .address: values.address = value
    case .relation: values.relation = value
    case .type: values.type = value
    case .moment: values.moment = value
    case .language: if tag == .html { keep(value, as: .language, element: -1) }
    case .hidden: words.insert(.hidden)
    case .covered: if value[0] == UInt8(ascii: "t") { words.insert(.hidden) }
    case .style: if Self.hides(value) { words.insert(.hidden) }
    }
  }

  private func keepFacts(
    _ values: Values, of tag: HTMLTag, _ words: ClassWords, _ index: Int32
  ) {
    if let fact = values.fact, let value = values.content ?? (tag == .time ? values.moment : nil) {
      keep(value, as: fact, element: index)
    } else if let fact = values.fact {
      tree.facts.append(HTMLFact(kind: fact, range: 0..<0, element: index))
    } else if tag == .time, let moment = values.moment {
      keep(moment, as: .timeElement, element: index)
    }
    if tag == .link, let address = values.address, Self.has(values.relation, "canonical") {
      keep(address, as: .canonical, element: index)
    }
    if tag == .a, Self.has(values.relation, "author") {
      tree.facts.append(HTMLFact(kind: .authorLink, range: 0..<0, element: index))
    }
    if tag == .script, Self.has(values.type, "application/ld+json") { beginCapture(.linkedData) }
  }

  private func keep(_ value: UnsafePointer<UInt8>, as kind: FactKind, element: Int32) {
    let start = tree.data.count
    var length = 0
    while value[length] != 0 { length += 1 }
    tree.data.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
    tree.facts.append(HTMLFact(kind: kind, range: start..<tree.data.count, element: element))
  }

  /// Whether one of the words of a value is `word`, in any case.
  private static func has(_ value: UnsafePointer<UInt8>?, _ word: StaticString) -> Bool {
    guard let value else { return false }
    var index = 0
    while value[index] != 0 {
      var matched = 0
      while matched < word.utf8CodeUnitCount,
        value[index + matched].asciiLowercase == word.utf8Start[matched]
      {
        matched += 1
      }
      if matched == word.utf8CodeUnitCount, value[index + matched] <= .semicolon { return true }
      index += 1
    }
    return false
  }

  /// Whether a style says `display:none` or `visibility:hidden`.
  private static func hides(_ style: UnsafePointer<UInt8>) -> Bool {
    has(afterSpaces: style, "display:none") || has(afterSpaces: style, "visibility:hidden")
  }

  /// Whether `text` holds `words`, spaces left out.
  private static func has(
    afterSpaces text: UnsafePointer<UInt8>, _ words: StaticString
  ) -> Bool {
    var matched = 0
    var index = 0
    while text[index] != 0 {
      let byte = text[index].asciiLowercase
      index += 1
      if byte.isBlank { continue }
      if byte != words.utf8Start[matched] { matched = 0 }
      if byte == words.utf8Start[matched] { matched += 1 }
      if matched == words.utf8CodeUnitCount { return true }
    }
    return false
  }
}
