import SlantLexicon
import SlantText

/// Finds what roles say of persons ("Vladimir Putin, the Russian president,") and whom they stand for
/// ("the Russian leader").
struct RoleResolver {
  let text: IndexedText
  let tags: [Tag]
  let tables: NameTables
  private let roles: [Hit]
  private let countries: HitStarts

  init(
    _ text: IndexedText, tags: [Tag], tables: NameTables, hits: [[Hit]], isExcluded: [Bool]
  ) {
    self.text = text
    self.tags = tags
    self.tables = tables
    roles = tables.roles.hits(in: hits).filter { !isExcluded[$0.tokens.lowerBound] }
    countries = HitStarts(tables.demonyms, in: hits, count: text.tokens.count)
  }

  /// Adds role mentions and groups to `collector`.
  func resolve(into collector: inout EntityCollector) {
    var mentions = MentionIndex(collector.drafts, count: text.tokens.count)
    var groups: [String: Int] = [:]
    for hit in roles where mentions.draft(at: hit.tokens.lowerBound) == nil {
      let row = tables.roles.rows[hit.entry]
      if row.kind == "group" || isPlural(hit) {
        group(hit, row, &groups, &collector)
      } else if let person = apposed(hit, mentions) {
        collector.note(role: row.term, country: country(before: hit), for: person)
        collector.note(row.gender, for: person)
      } else if let person = meant(hit, row, collector.drafts) {
        add(hit, to: person, &collector)
        mentions.insert(hit.tokens, person)
      }
    }
  }

  private func isPlural(_ hit: Hit) -> Bool {
    let token = text.tokens[hit.tokens.upperBound - 1]
    return tags[hit.tokens.upperBound - 1].isPlural
      || VerbShape.ends(text.bytes[token.span.range], "men")
  }

  /// A group without a name of its own, one entity for each noun.
  private func group(
    _ hit: Hit, _ row: NameTables.Table.Row, _ groups: inout [String: Int],
    _ collector: inout EntityCollector
  ) {
    guard isCommon(hit.tokens.lowerBound), isPlural(hit) || isCollective(hit),
      !isSpecified(hit), let span = text.span(hit.tokens)
    else { return }
    let number =
      groups[row.term]
      ?? collector.insert(
        EntityDraft(kind: .group, gender: .unknown, words: [text.string(span).lowercased()]))
    groups[row.term] = number
    collector.add(Mention(span: span, tokens: hit.tokens, form: .role), to: number)
  }

  /// Whether a word has no capital, or only that of the sentence it opens.
  private func isCommon(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.letterCase == .lower { return true }
    let sentence = text.sentences[text.sentence(of: index)]
    return token.letterCase == .capitalised && index == sentence.tokens.lowerBound
      && !sentence.isTitleCase
  }

  /// "police", "government": no plural form, but several people.
  private func isCollective(_ hit: Hit) -> Bool { tables.roles.rows[hit.entry].kind == "group" }

  /// Whether the noun stands in a name or before a noun that it only describes.
  private func isSpecified(_ hit: Hit) -> Bool {
    let next = hit.tokens.upperBound
    guard next < tags.count else { return false }
    return text.tokens[next].isSpaced
      && (tags[next].wordClass == .noun || tags[next].wordClass == .properNoun)
  }

  /// The person next to whom the role stands: before a comma, or directly after the role.
  private func apposed(_ hit: Hit, _ mentions: MentionIndex) -> Int? {
    let next = hit.tokens.upperBound
    if next < tags.count, let person = mentions.draft(at: next), mentions.isPerson(person),
      text.tokens[next].isSpaced
    {
      return person
    }
    var index = hit.tokens.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 6, tags[index].wordClass != .comma {
      guard tags[index].wordClass.isNominalModifier || tags[index].wordClass == .adverb else {
        return nil
      }
      index -= 1
      steps += 1
    }
    guard index > 0, tags[index].wordClass == .comma, let person = mentions.draft(at: index - 1),
      mentions.isPerson(person), isInserted(from: index)
    else { return nil }
    return person
  }

  /// Whether what follows the comma at `index` ends with a comma, a stop or "who", as appositions do.
  private func isInserted(from index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(of: index)].tokens
    for offset in (index + 1)..<sentence.upperBound {
      switch tags[offset].wordClass {
      case .comma, .end, .quote, .relative: return true
      case .verb, .auxiliary, .modal: return false
      default: continue
      }
    }
    return true
  }

  private func country(before hit: Hit) -> String? {
    let before = hit.tokens.lowerBound - 1
    guard before >= 0 else { return nil }
    guard let country = countries[before] else { return UnknownDemonym.country(text, before) }
    return tables.demonyms.rows[country.row].canonical
  }

  // MARK: Whom a role means

  /// The person that "the [Russian] leader" stands for: the nearest one before with that role.
  private func meant(
    _ hit: Hit, _ row: NameTables.Table.Row, _ drafts: [EntityDraft]
  ) -> Int? {
    guard isDefinite(hit) else { return nil }
    let country = country(before: hit)
    let isOnly = drafts.count(where: { $0.kind == .person }) == 1
    var best: (start: Int, draft: Int)?
    for (number, draft) in drafts.enumerated() where draft.kind == .person {
      guard draft.roles.contains(where: { RoleKinship.isRole($0, a: row.term) }),
        country == nil || draft.country == nil || draft.country == country,
        country == nil || draft.country != nil || isOnly,
        row.gender == .unknown || draft.gender == .unknown || row.gender == draft.gender,
        let last = draft.mentions.last(where: { $0.tokens.lowerBound < hit.tokens.lowerBound })
      else { continue }
      if best.map({ last.tokens.lowerBound > $0.start }) ?? true {
        best = (last.tokens.lowerBound, number)
      }
    }
    return best?.draft
  }

  /// Whether "the" opens the phrase, adjectives and demonyms passed over.
  private func isDefinite(_ hit: Hit) -> Bool {
    let next = hit.tokens.upperBound
    if next < tags.count, text.tokens[next].isSpaced, tags[next].wordClass == .properNoun {
      return false
    }
    var index = hit.tokens.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 3 {
      if tags[index].wordClass == .determiner {
        let word = text.string(text.tokens[index]).lowercased()
        return word == "the" || word == "this"
      }
      guard
        tags[index].wordClass == .adjective || tags[index].wordClass == .properNoun
          || countries[index] != nil
      else { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  private func add(_ hit: Hit, to person: Int, _ collector: inout EntityCollector) {
    var start = hit.tokens.lowerBound
    while start > 0, tags[start - 1].wordClass != .determiner,
      tags[start - 1].wordClass == .adjective || tags[start - 1].wordClass == .properNoun
    {
      start -= 1
    }
    if start > 0, tags[start - 1].wordClass == .determiner { start -= 1 }
    let tokens = start..<hit.tokens.upperBound
    guard let span = text.span(tokens) else { return }
    collector.add(Mention(span: span, tokens: tokens, form: .role), to: person)
  }
}

/// Which roles stand for which: a president is a leader, a senator a lawmaker.
enum RoleKinship {
  private static let kinds: [String: [String]] = [
    "leader": [
      "president", "prime minister", "premier", "chancellor", "king", "queen", "monarch", "emir",
      "sultan", "supreme leader", "dictator", "chairman", "chairwoman", "chair", "head",
      "general secretary", "party leader", "opposition leader", "speaker", "first minister",
      "chief minister", "majority leader", "minority leader", "taoiseach", "leader",
    ],
    "lawmaker": [
      "senator", "representative", "congressman", "congresswoman", "deputy", "member of parliament",
      "mp", "assemblyman", "assemblywoman", "delegate", "member of congress", "state senator",
    ],
    "legislator": ["senator", "representative", "congressman", "congresswoman", "deputy", "mp"],
    "politician": [
      "senator", "president", "prime minister", "governor", "mayor", "minister", "congressman",
      "congresswoman", "representative", "lawmaker", "mp",
    ],
    "official": ["minister", "secretary", "commissioner", "ambassador", "spokesman", "director"],
    "minister": [
      "foreign minister", "defence minister", "defense minister", "finance minister",
      "interior minister", "health minister", "justice minister", "energy minister",
      "prime minister", "economy minister", "environment minister",
    ],
    "secretary": [
      "secretary of state", "defense secretary", "defence secretary", "home secretary",
      "foreign secretary", "health secretary", "treasury secretary", "press secretary",
    ],
    "commander": ["general", "colonel", "admiral", "captain", "major", "brigadier"],
    "officer": ["captain", "lieutenant", "sergeant", "colonel", "major", "police officer"],
    "candidate": ["nominee", "front-runner", "frontrunner", "presidential candidate"],
    "nominee": ["candidate", "presidential nominee", "front-runner"],
    "chief": ["police chief", "director", "head", "commissioner", "chief executive"],
    "executive": ["chief executive", "ceo", "chief executive officer", "director", "president"],
    "doctor": ["dr", "physician", "surgeon", "doctor"],
    "professor": ["prof", "scholar"],
    "spokesperson": ["spokesman", "spokeswoman", "press secretary"],
  ]

  /// Whether somebody who is a `role` can be called `name`.
  static func isRole(_ role: String, a name: String) -> Bool {
    if role == name { return true }
    if kinds[name]?.contains(role) == true { return true }
    return role.hasSuffix(" " + name)
  }
}
