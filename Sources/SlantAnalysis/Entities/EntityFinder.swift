import SlantLexicon
import SlantText

/// Finds the entities of a text with all their mentions.
struct EntityFinder {
  let tables: NameTables
  let vocabulary: Vocabulary
  let listed: ListedEntities
  /// The day of the article, by which listed names and groups hold.
  let date: String?

  /// The entities of `text` in the order of their first mention.
  func entities(
    in text: IndexedText, tags: [Tag], tagger: Tagger, hits: [[Hit]], isBoilerplate: [Bool]
  ) -> [EntityDraft] {
    let isOutside = boilerplateTokens(text, isBoilerplate)
    let isExcluded = titleTokens(text)
    let found = NameRunFinder(
      text, tags: tags, tables: tables, hits: hits, vocabulary: vocabulary,
      classes: { tagger.classes(of: $0) }
    ).runs(except: isExcluded)
    var settler = ListedNameSettler(text, listed: listed, runs: found)
    let names = listed.names(listed.lexicon.map { hits[$0] } ?? [], in: text, on: date)
    let (known, runs) = settler.settle(
      names, on: date, isOutside: isOutside, isExcluded: isExcluded)
    var collector = EntityCollector(text, tags: tags, vocabulary: vocabulary)
    for draft in known { _ = collector.insert(draft) }
    collector.collect(runs, isOutside: isOutside)
    RoleResolver(
      text, tags: tags, tables: tables, hits: hits,
      isExcluded: zip(isExcluded, isOutside).map { $0 || $1 },
      classes: { tagger.classes(of: $0) }
    )
    .resolve(into: &collector, vocabulary: vocabulary)
    PronounResolver(
      text: text, tags: tags, vocabulary: vocabulary, classes: { tagger.classes(of: $0) }
    )
    .resolve(into: &collector, isQuoted: quotedTokens(text))
    var drafts = collector.drafts
    for index in drafts.indices { drafts[index].mentions.sort { $0.span < $1.span } }
    drafts.removeAll { $0.mentions.isEmpty }
    drafts.sort { ($0.mentions.first?.span.start ?? 0) < ($1.mentions.first?.span.start ?? 0) }
    return drafts
  }

  /// Tokens of boilerplate, which may tell what somebody is but mentions nobody in the story.
  private func boilerplateTokens(_ text: IndexedText, _ isBoilerplate: [Bool]) -> [Bool] {
    var isOutside = [Bool](repeating: false, count: text.tokens.count)
    for (paragraph, isOut) in zip(text.paragraphs, isBoilerplate) where isOut {
      for index in paragraph.tokens { isOutside[index] = true }
    }
    return isOutside
  }

  /// Tokens of titles of works, which name nobody.
  private func titleTokens(_ text: IndexedText) -> [Bool] {
    var isTitle = [Bool](repeating: false, count: text.tokens.count)
    for quotation in text.quotations where QuotationShape.isTitle(quotation, text) {
      for index in quotation.tokens { isTitle[index] = true }
    }
    return isTitle
  }

  /// Which tokens stand in quotation marks.
  private func quotedTokens(_ text: IndexedText) -> [Bool] {
    var isQuoted = [Bool](repeating: false, count: text.tokens.count)
    for quotation in text.quotations { for index in quotation.tokens { isQuoted[index] = true } }
    return isQuoted
  }
}

/// Finds the entities of the text again in its title.
struct TitleMentionFinder {
  /// Adds to `drafts` where `title` names them, by full name, surname or acronym.
  static func find(in title: IndexedText, _ drafts: inout [EntityDraft]) {
    var taken = [Bool](repeating: false, count: title.tokens.count)
    for number in drafts.indices {
      for form in forms(drafts[number]) {
        var start = 0
        while start + form.count <= title.tokens.count {
          let tokens = start..<(start + form.count)
          if !tokens.contains(where: { taken[$0] }), matches(title, tokens, form),
            let span = title.span(tokens)
          {
            drafts[number].titleMentions.append(Mention(span: span, tokens: tokens, form: .name))
            for index in tokens { taken[index] = true }
          }
          start += 1
        }
      }
      drafts[number].titleMentions.sort { $0.span < $1.span }
    }
  }

  /// The names to look for, longest first.
  private static func forms(_ draft: EntityDraft) -> [[String]] {
    var forms = [draft.words]
    if let canonical = draft.canonical {
      forms.append(canonical.split(separator: " ").map(String.init))
    }
    if draft.kind == .person, draft.words.count > 1 { forms.append([draft.surname]) }
    if draft.kind == .organisation, draft.words.count > 2 { forms.append([draft.acronym]) }
    return forms.sorted { $0.count > $1.count }
  }

  private static func matches(
    _ title: IndexedText, _ tokens: Range<Int>, _ form: [String]
  ) -> Bool {
    for (index, word) in zip(tokens, form)
    where title.string(title.tokens[index]).lowercased() != word.lowercased() {
      return false
    }
    return true
  }
}
