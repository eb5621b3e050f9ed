import SlantText

/// Finds the sentence of a text that says most nearly what its headline says.
///
/// A headline is taken as parts: whom it names, each once, and its other words that say something. A
/// sentence holds a name where it mentions the one named, also by a role or a pronoun, and a word where it
/// has one of the same root (``WordRoots``). The likest sentence holds most parts; of equals the one whose
/// parts are in fewer sentences, then the first.
struct LikestSentence {
  /// The least share of the headline's parts that a sentence must hold.
  static let leastOverlap = 0.5
  /// The least number of parts that it must hold: one alone tells too little.
  static let leastParts = 2

  /// Something that a headline says.
  enum Part: Hashable {
    /// The entity at this position.
    case entity(Int)
    /// A word of this root.
    case root(String)
  }

  /// A sentence with the share of the parts that it holds.
  struct Found: Equatable {
    let sentence: Int
    let overlap: Double
    /// The last token of each part that it holds.
    let tokens: [Int]
  }

  private let text: IndexedText
  private let roots: WordRoots
  private let isContent: (Token) -> Bool

  /// A finder for sentences of `text`; `isContent` tells words that say something from those that do not.
  init(_ text: IndexedText, roots: WordRoots, isContent: @escaping (Token) -> Bool) {
    self.text = text
    self.roots = roots
    self.isContent = isContent
  }

  /// The parts of a headline, each once, in its order.
  ///
  /// - Parameters:
  ///   - headline: Its tokens.
  ///   - source: The title, or the text that it is a line of.
  ///   - mentions: The mentions in it, each with the position of its entity.
  /// - Returns: The parts; none for a headline of function words.
  func parts(
    of headline: Range<Int>, in source: IndexedText, mentions: [(tokens: Range<Int>, entity: Int)]
  ) -> [Part] {
    var parts: [Part] = []
    for index in headline {
      let entity = mentions.first { $0.tokens.contains(index) }?.entity
      let part: Part
      if let entity {
        part = .entity(entity)
      } else if isContent(source.tokens[index]) {
        part = .root(roots.root(of: source.bytes[source.tokens[index].span.range]))
      } else {
        continue
      }
      if !parts.contains(part) { parts.append(part) }
    }
    return parts
  }

  /// The sentence among `sentences` that holds most of `parts`.
  ///
  /// - Parameters:
  ///   - parts: What the headline says.
  ///   - sentences: The numbers of the sentences to look at.
  ///   - entities: Whom each sentence of the text mentions, with a token of the last mention.
  /// - Returns: The sentence; `nil` where none holds enough.
  func sentence(
    like parts: [Part], among sentences: [Int], entities: [Int: [Int: Int]]
  ) -> Found? {
    let initials = self.initials(of: parts)
    let held = sentences.map { self.held(parts, $0, entities[$0] ?? [:], initials) }
    let uses = parts.indices.map { part in held.count { $0[part] != nil } }
    var best: (position: Int, count: Int, rarity: Double)?
    for (position, held) in held.enumerated() {
      let rarity = held.keys.sorted().reduce(0) { $0 + 1 / Double(max(1, uses[$1])) }
      if let best, (held.count, rarity) <= (best.count, best.rarity) { continue }
      best = (position, held.count, rarity)
    }
    guard let best, best.count >= Self.leastParts else { return nil }
    let overlap = Double(best.count) / Double(parts.count)
    return overlap >= Self.leastOverlap
      ? Found(
        sentence: sentences[best.position], overlap: overlap,
        tokens: held[best.position].values.sorted()) : nil
  }

  /// The first letters that a word of one of these roots can have, so that the roots of most words need
  /// not be found; `nil` for any.
  private func initials(of parts: [Part]) -> Set<UInt8>? {
    var initials: Set<UInt8> = []
    for part in parts {
      guard case .root(let root) = part, let first = root.utf8.first else { continue }
      // A number may be spelt out, and what is no ASCII letter be folded.
      guard (0x61...0x7A).contains(first) else { return nil }
      initials.insert(first)
    }
    return initials
  }

  /// The positions of the parts that a sentence holds, each with the last token of it.
  private func held(
    _ parts: [Part], _ sentence: Int, _ entities: [Int: Int], _ initials: Set<UInt8>?
  ) -> [Int: Int] {
    var words: [String: Int] = [:]
    for index in text.sentences[sentence].tokens where isContent(text.tokens[index]) {
      let token = text.tokens[index]
      if let initials, !initials.contains(text.bytes[token.start] | 0x20) { continue }
      words[roots.root(of: text.bytes[token.span.range])] = index
    }
    var held: [Int: Int] = [:]
    for (position, part) in parts.enumerated() {
      held[position] =
        switch part {
        case .entity(let entity): entities[entity]
        case .root(let root): words[root]
        }
    }
    return held
  }
}
