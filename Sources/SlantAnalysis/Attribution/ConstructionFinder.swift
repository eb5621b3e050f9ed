import SlantText

/// Finds the attributions of one clause sequence: for each cue its source and its content.
///
/// A class, so that the finders of contents share it rather than copy it.
final class ConstructionFinder {
  let sequence: ClauseSequence
  let sites: [CueSite]
  let subjects: Subjects
  let phrases: NounPhrases
  let text: IndexedText
  private(set) var found: [RawAttribution] = []
  /// Items that are content, source or cue already.
  private(set) var isTaken: [Bool]

  var items: [ClauseSequence.Item] { sequence.items }

  init(
    _ sequence: ClauseSequence, sites: [CueSite], _ subjects: Subjects, text: IndexedText
  ) {
    self.sequence = sequence
    self.text = text
    self.subjects = subjects
    phrases = NounPhrases(items: sequence.items)
    self.sites = sites
    isTaken = Array(repeating: false, count: sequence.items.count)
  }

  /// Runs all rules; the results are in ``found``.
  func run() {
    colonSource()
    // A cue that ends its sentence governs the cues before it, so it comes first.
    var isDone = [Bool](repeating: false, count: sites.count)
    for number in sites.indices.reversed() where isActive(sites[number]) {
      isDone[number] = after(sites[number])
    }
    for number in sites.indices where sites[number].isVerb && !isDone[number] {
      verb(sites[number])
    }
    for site in sites where !site.isVerb {
      if site.cue.parts.contains(.preposition) {
        preposition(site)
      } else if site.cue.parts.contains(.adjective) {
        adjective(site)
      } else if site.cue.parts.contains(.noun) {
        noun(site)
      }
    }
  }

  // MARK: Verbs

  /// Whether a cue is a verb in the active voice that nothing has taken yet.
  private func isActive(_ site: CueSite) -> Bool {
    site.isVerb && !site.isPassive && !isPurpose(site) && !isTaken[site.items.lowerBound]
  }

  private func verb(_ site: CueSite) {
    if site.isPassive || isAsked(site) { return passive(site) }
    if site.cue.patterns.contains(.appearance) { return appearance(site) }
    let isReduced =
      site.form == .past && site.group.count == site.items.count
      && site.items.upperBound < items.count && isWord(site.items.upperBound, "by")
    if isReduced { return reducedPassive(site) }
    guard !isPurpose(site) else { return }
    if isTaken[site.items.lowerBound] && !isInContent(site) { return }
    if parenthesis(site) { return }
    guard let content = ContentFinder(self, site).content() else { return }
    let subject = subject(of: site)
    // A verb that opens its sentence commands or describes; it reports nobody.
    guard subject != nil || site.group.lowerBound > 0 else { return }
    let pronoun =
      relativePronoun(of: site).map { [$0..<($0 + 1)] }
      ?? contactAntecedent(of: site).map { [$0] } ?? []
    add(
      source: subject, site, pronoun + [content.items], rule: content.rule,
      particle: content.particle)
  }

  /// Whether the cue is a participle that opens its clause: "Asked about the fire, …".
  private func isAsked(_ site: CueSite) -> Bool {
    site.form == .past && site.group.lowerBound == site.items.lowerBound
      && site.cue.patterns.contains(.passive)
      && (site.group.lowerBound == 0 || isWord(site.group.lowerBound - 1, "when"))
  }

  /// Whether the cue stands in the content of an attribution found before, rather than being its cue.
  private func isInContent(_ site: CueSite) -> Bool {
    let token = items[site.items.lowerBound].token
    return !found.contains { $0.cues.contains { $0.contains(token) } }
  }

  /// Whether the cue is an infinitive that no verb of saying or wanting governs: "to discuss".
  private func isPurpose(_ site: CueSite) -> Bool {
    let before = site.group.lowerBound..<site.items.lowerBound
    return before.contains { items[$0].wordClass == .infinitiveMarker }
      && !before.contains { items[$0].wordClass == .verb }
  }

  /// "As critics have noted, …": the clause after the comma.
  private func parenthesis(_ site: CueSite) -> Bool {
    guard site.cue.patterns.contains(.that) || site.cue.patterns.contains(.quote),
      let subject = subjects.own(before: site.group.lowerBound), subject.lowerBound > 0,
      isWord(subject.lowerBound - 1, "as"), opensClause(subject.lowerBound - 1)
    else { return false }
    let comma = skipAdverbials(from: site.items.upperBound)
    guard comma + 1 < items.count, items[comma].wordClass == .comma else { return false }
    let end = ContentFinder(self, site).end(from: comma + 1)
    guard comma + 1 < end else { return false }
    add(
      source: subject, site, [comma + 1..<end],
      rule: items[comma + 1].quotation == nil ? .sourceCueClause : .sourceCueQuote)
    return true
  }

  // MARK: Colons

  /// A name, a colon and a quotation.
  private func colonSource() {
    guard sequence.hasQuotation,
      let colon = items.firstIndex(where: { text.tokens[$0.token].word == .colon }), colon > 0,
      colon + 1 < items.count, items[colon + 1].quotation != nil,
      !(0..<colon).contains(where: { items[$0].wordClass.isVerbal }),
      let source = phrases.phrase(endingAt: colon - 1), source.lowerBound == 0
    else { return }
    take(colon + 1..<items.count)
    found.append(
      RawAttribution(
        source: tokens(source), cues: [], cue: nil,
        content: [tokens(colon + 1..<contentEnd(items.count))],
        rule: .colon, paragraph: sequence.paragraph))
  }

  private func contentEnd(_ end: Int) -> Int {
    end > 0 && items[end - 1].wordClass == .end ? end - 1 : end
  }

  // MARK: Building

  func add(
    source: Range<Int>?, _ site: CueSite, _ content: [Range<Int>], rule: AttributionRule,
    isUnstated: Bool = false, particle: Int? = nil
  ) {
    var pieces: [Range<Int>] = []
    for piece in content where !piece.isEmpty {
      take(piece)
      pieces.append(tokens(piece))
    }
    guard !pieces.isEmpty else { return }
    take(site.group)
    var cues = [cueTokens(site, particle)]
    if let further = furtherCue(site) { cues.append(tokens(further)) }
    found.append(
      RawAttribution(
        source: source.map(tokens), cues: cues, cue: site.cue, content: pieces,
        isNegated: site.isNegated, isUnstated: isUnstated, rule: rule,
        paragraph: sequence.paragraph))
  }

  /// The tokens of a cue, with the preposition that follows it directly.
  private func cueTokens(_ site: CueSite, _ particle: Int?) -> Range<Int> {
    guard let particle, particle == site.items.upperBound else { return tokens(site.items) }
    return tokens(site.items.lowerBound..<(particle + 1))
  }

  /// A cue that shares the content: "confirmed and defended that", "was quoted as saying".
  private func furtherCue(_ site: CueSite) -> Range<Int>? {
    let joint = site.group.lowerBound - 1
    guard joint > 0, items[joint].wordClass == .conjunction || isWord(joint, "as"),
      let other = sites.last(where: { $0.isVerb && $0.items.upperBound == joint }),
      isWord(joint, "as") ? other.isPassive : !other.isPassive,
      !found.contains(where: { $0.cues.contains(tokens(other.items)) })
    else { return nil }
    return other.items
  }

  /// Marks a piece as taken; the array is handed over once, so that it is not checked for each item.
  private func take(_ piece: Range<Int>) { Self.mark(piece, of: items, in: &isTaken) }

  private static func mark(
    _ piece: Range<Int>, of items: [ClauseSequence.Item], in isTaken: inout [Bool]
  ) {
    for index in piece
    where items[index].quotation != nil || piece.count == 1 || items[index].wordClass != .verb {
      isTaken[index] = true
    }
  }

  /// The tokens of a range of items.
  func tokens(_ range: Range<Int>) -> Range<Int> { sequence.tokens(of: range) }
}
