import SlantText

/// Words that count what they stand before.
extension HarmPhrases {
  /// Whether a noun only counts or gathers what the of-phrase after it names.
  func counts(_ head: Int) -> Bool {
    let item = items[head]
    if item.wordClass == .number || item.wordClass == .pronoun || item.wordClass == .determiner {
      return true
    }
    return Self.quantities.contains { sequence.isWord(head, $0, in: text) }
  }

  private static let quantities: [StaticString] = [
    "dozens", "hundreds", "thousands", "scores", "millions", "tens", "number", "numbers", "group",
    "groups", "crowd", "couple", "majority", "handful", "half", "most", "many", "some", "all",
    "several", "series", "lot", "lots", "pair", "string", "wave", "trio", "two",
    "three", "one", "more", "none", "any", "each", "both", "few",
  ]

  /// The length of "at least", "more than" and their like at item `index`.
  func approximation(at index: Int) -> Int? {
    for words in Self.approximations {
      let isHere = words.enumerated().allSatisfy {
        sequence.isWord(index + $0.offset, $0.element, in: text)
      }
      guard isHere, index + words.count < items.count else { continue }
      let next = items[index + words.count].wordClass
      if words.count > 1 || next == .number { return words.count }
    }
    return nil
  }

  private static let approximations: [[StaticString]] = [
    ["as", "many", "as"], ["at", "least"], ["at", "most"], ["more", "than"], ["less", "than"],
    ["fewer", "than"], ["up", "to"], ["close", "to"], ["well", "over"], ["some"], ["about"],
    ["around"], ["over"], ["nearly"], ["almost"], ["roughly"], ["approximately"],
  ]
}
