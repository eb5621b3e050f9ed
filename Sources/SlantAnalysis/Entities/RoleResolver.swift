import SlantLexicon
import SlantText

/// Finds what roles say of persons ("Vladimir Putin, the Russian president,") and whom they stand for
/// ("the Russian leader"); the same for organisations ("the agency"), and groups without a name.
struct RoleResolver {
  private let text: IndexedText
  private let tags: [Tag]
  private let tables: NameTables
  private let classes: (Int) -> ClassSet
  private let phrases: RolePhrases
  private let sites: [Site]

  /// A noun that can stand for somebody.
  private struct Site {
    let tokens: Range<Int>
    /// What the lexicon of roles says; `nil` for another noun for a body of people.
    let row: NameTables.Table.Row?
  }

  init(
    _ text: IndexedText, tags: [Tag], tables: NameTables, hits: [[Hit]], isExcluded: [Bool],
    classes: @escaping (Int) -> ClassSet
  ) {
    self.text = text
    self.tags = tags
    self.tables = tables
    self.classes = classes
    phrases = RolePhrases(text, tags: tags, tables: tables, hits: hits)
    let roles = tables.roles.hits(in: hits).filter { !isExcluded[$0.tokens.lowerBound] }
    var sites = roles.map { Site(tokens: $0.tokens, row: tables.roles.rows[$0.entry]) }
    var isRole = [Bool](repeating: false, count: text.tokens.count)
    for site in sites { for index in site.tokens { isRole[index] = true } }
    for index in text.tokens.indices
    where !isRole[index] && !isExcluded[index] && tags[index].wordClass == .noun
      && !tags[index].isPlural && (classes(index).contains(.collective) || isStaff(index))
    {
      sites.append(Site(tokens: index..<(index + 1), row: nil))
    }
    func isStaff(_ index: Int) -> Bool {
      RoleKinship.staffs.contains { NameShape.matches(text.tokens[index], $0, text) }
    }
    self.sites = sites.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Adds role mentions and groups to `collector`.
  func resolve(into collector: inout EntityCollector, vocabulary: Vocabulary) {
    for (number, draft) in collector.drafts.enumerated() where draft.kind == .person {
      if let region = draft.mentions.lazy.compactMap({ phrases.region(after: $0.tokens) }).first {
        collector.note(country: region, for: number)
      }
    }
    var mentions = MentionIndex(collector.drafts, count: text.tokens.count)
    var referents = RoleReferents(
      text, places: MentionPlaces(text: text, tags: tags, vocabulary: vocabulary),
      drafts: collector.drafts)
    var groups: [String: Int] = [:]
    var staffs: [String: Int] = [:]
    for site in sites where mentions.draft(at: site.tokens.lowerBound) == nil {
      referents.advance(to: site.tokens.lowerBound)
      if let staff = staff(site, mentions, collector.drafts) {
        let number = staffs[staff.name] ?? collector.insert(staff.draft)
        staffs[staff.name] = number
        referents.add(number, at: site.tokens.lowerBound)
        collector.add(staff.mention, to: number)
        mentions.insert(staff.mention.tokens, number)
        continue
      }
      if isApposed(site, mentions, &collector) { continue }
      if let meant = meant(site, referents, collector.drafts) {
        add(site.tokens, to: meant, &collector)
        mentions.insert(site.tokens, meant)
        referents.mention(meant, at: site.tokens.lowerBound)
      } else if let row = site.row {
        group(site.tokens, row, &groups, &collector)
      }
    }
  }

  // MARK: Bodies named after a person

  /// "The Osgood campaign", "Osgood's administration": an organisation that has a person's name.
  private func staff(
    _ site: Site, _ mentions: MentionIndex, _ drafts: [EntityDraft]
  ) -> (name: String, draft: EntityDraft, mention: Mention)? {
    guard site.tokens.count == 1, !tags[site.tokens.lowerBound].isPlural,
      let noun = RoleKinship.staffs.first(where: {
        NameShape.matches(text.tokens[site.tokens.lowerBound], $0, text)
      }), let holder = phrases.holder(before: site.tokens.lowerBound, mentions),
      drafts[holder.draft].kind == .person
    else { return nil }
    let tokens = holder.start..<site.tokens.upperBound
    guard let span = text.span(tokens) else { return nil }
    var draft = EntityDraft(
      kind: .organisation, gender: .unknown,
      words: [drafts[holder.draft].surname, "\(noun)"])
    draft.roles = ["\(noun)"]
    return (draft.name, draft, Mention(span: span, tokens: tokens, form: .role))
  }

  // MARK: Appositions

  /// Whether the noun stands beside a name; what it tells of the entity is noted.
  private func isApposed(
    _ site: Site, _ mentions: MentionIndex, _ collector: inout EntityCollector
  ) -> Bool {
    guard !isPlural(site.tokens), let named = phrases.named(beside: site.tokens, mentions) else {
      return false
    }
    let kind = collector.drafts[named].kind
    if let row = site.row, row.kind != "group" {
      guard kind == .person else { return false }
      collector.note(role: row.term, country: phrases.country(before: site.tokens), for: named)
      collector.note(row.gender, for: named)
      return true
    }
    guard kind == .organisation else { return false }
    collector.note(role: term(site), country: nil, for: named)
    return true
  }

  private func term(_ site: Site) -> String {
    site.row?.term ?? text.string(text.tokens[site.tokens.lowerBound]).lowercased()
  }

  // MARK: Whom a role means

  private func meant(
    _ site: Site, _ referents: RoleReferents, _ drafts: [EntityDraft]
  ) -> Int? {
    guard !isPlural(site.tokens), phrases.isDefinite(site.tokens), !phrases.isOfName(site.tokens)
    else { return nil }
    if let row = site.row, row.kind != "group" {
      let country = phrases.country(before: site.tokens)
      if let person = referents.person(who: row, country: country, drafts) { return person }
      guard referents.isSubject(phrases.start(of: site.tokens)..<site.tokens.upperBound),
        RoleKinship.epithets.contains(row.term) || phrases.isFormer(site.tokens, row)
      else { return nil }
      return referents.lastSubject(at: site.tokens.lowerBound, row.gender, drafts)
    }
    let term = term(site)
    guard RoleKinship.isOrganisation(term) else { return nil }
    let isBare = phrases.start(of: site.tokens) == site.tokens.lowerBound - 1
    return referents.organisation(
      called: term, at: site.tokens.lowerBound, isBare: isBare, drafts)
  }

  private func add(_ tokens: Range<Int>, to number: Int, _ collector: inout EntityCollector) {
    let whole = phrases.start(of: tokens)..<tokens.upperBound
    guard let span = text.span(whole) else { return }
    collector.add(Mention(span: span, tokens: whole, form: .role), to: number)
  }

  // MARK: Groups

  private func isPlural(_ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    return tags[last].isPlural || VerbShape.ends(text.bytes[text.tokens[last].span.range], "men")
  }

  /// A group without a name of its own, one entity for each noun.
  private func group(
    _ tokens: Range<Int>, _ row: NameTables.Table.Row, _ groups: inout [String: Int],
    _ collector: inout EntityCollector
  ) {
    guard row.kind == "group" || isPlural(tokens), isCommon(tokens.lowerBound),
      isPlural(tokens) || isBody(tokens, row), !isSpecified(tokens), let span = text.span(tokens)
    else { return }
    let number =
      groups[row.term]
      ?? collector.insert(
        EntityDraft(kind: .group, gender: .unknown, words: [text.string(span).lowercased()]))
    groups[row.term] = number
    collector.add(Mention(span: span, tokens: tokens, form: .role), to: number)
  }

  /// "police", "government": no plural form, but several people; not "a supporter" or "a company".
  private func isBody(_ tokens: Range<Int>, _ row: NameTables.Table.Row) -> Bool {
    let last = tokens.upperBound - 1
    guard tags[last].wordClass != .adjective, !RoleKinship.isOrganisation(row.term) else {
      return false
    }
    return !GroupNouns.isMember(text.bytes[text.tokens[last].span.range], classes(last))
  }

  /// Whether a word has no capital, or only that of the sentence it opens.
  private func isCommon(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.letterCase == .lower { return true }
    let sentence = text.sentences[text.sentence(of: index)]
    return token.letterCase == .capitalised && index == sentence.tokens.lowerBound
      && !sentence.isTitleCase
  }

  /// Whether the noun stands in a name or before a noun that it only describes.
  private func isSpecified(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < tags.count else { return false }
    return text.tokens[next].isSpaced
      && (tags[next].wordClass == .noun || tags[next].wordClass == .properNoun)
  }
}
