/// Which entity stands at which token.
struct MentionIndex {
  private var draftAt: [Int?]
  private let kinds: [Entity.Kind]

  init(_ drafts: [EntityDraft], count: Int) {
    draftAt = Array(repeating: nil, count: count)
    kinds = drafts.map(\.kind)
    // Where "Vermont" stands within "the Vermont senator", the longer mention holds.
    for (number, draft) in drafts.enumerated() {
      for mention in draft.mentions where mention.form != .role { insert(mention.tokens, number) }
    }
    for (number, draft) in drafts.enumerated() {
      for mention in draft.mentions where mention.form == .role { insert(mention.tokens, number) }
    }
  }

  /// The entity at token `index`, or `nil`.
  func draft(at index: Int) -> Int? { draftAt.indices.contains(index) ? draftAt[index] : nil }

  /// Whether an entity that was known from the start is a person.
  func isPerson(_ number: Int) -> Bool { number < kinds.count && kinds[number] == .person }

  mutating func insert(_ tokens: Range<Int>, _ number: Int) {
    for index in tokens { draftAt[index] = number }
  }
}
