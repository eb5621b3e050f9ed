import SlantText

/// Where content ends.
extension ContentFinder {
  /// The item after the content that starts at `start`: where the sentence ends, or where another
  /// clause takes over.
  func end(from start: Int, isClause: Bool = false) -> Int {
    var index = start
    let isDependent = opensDependentClause
    let isReduced = isReducedRelative
    while index < items.count {
      if isDependent, index > start, items[index].wordClass == .comma { return index }
      if isReduced, items[index].wordClass == .comma, index + 1 < items.count,
        items[index + 1].wordClass.isVerbal
      {
        return index
      }
      if closesWithComma(index), !opensWithAside(start) { return index + 1 }
      if items[index].wordClass == .end, index + 1 >= items.count || items[index].quotation == nil {
        return index
      }
      if index > start,
        takesOver(index, from: start)
          || isAside(index, from: start, isClause: isClause)
      {
        return index
      }
      if !site.isVerb, index > start, construction.isTaken[index], items[index].isQuotedWord {
        return index
      }
      index += 1
    }
    return index
  }

  /// Whether the cue stands in a clause that a comma ends: "While he said …, …", "who says …, …".
  var opensDependentClause: Bool {
    guard site.isVerb, let subject = construction.subject(of: site) else { return false }
    if items[subject.upperBound - 1].wordClass == .relative {
      return true
    }
    guard subject.lowerBound > 0 else { return false }
    let opener = subject.lowerBound - 1
    return items[opener].wordClass == .subordinator && !construction.isWord(opener, "that")
      && (opener == 0 || items[opener - 1].wordClass == .conjunction
        || items[opener - 1].wordClass == .time || items[opener - 1].wordClass == .adverb)
  }

  /// Whether the cue is the verb of a relative clause, after which the main verb may follow: the
  /// woman who knew him | says.
  var isInRelative: Bool {
    guard site.isVerb, let subject = construction.subjects.own(before: site.group.lowerBound) else {
      return false
    }
    return items[subject.upperBound - 1].wordClass == .relative
  }

  /// Whether the cue is a participle directly after a noun: a committee supporting the mayor, spent.
  var isReducedRelative: Bool {
    let start = site.group.lowerBound
    return site.form == .gerund && start == site.items.lowerBound && start > 0
      && items[start - 1].wordClass.isNominal
  }

  /// Whether a quotation ends at `index` with a comma inside its marks, and no other one follows:
  /// he called it “a farce,” and left.
  func closesWithComma(_ index: Int) -> Bool {
    let item = items[index]
    let text = construction.text
    if let number = item.quotation {
      guard let last = text.quotations[number].tokens.last, text.tokens[last].word == .comma else {
        return false
      }
    } else {
      guard item.isQuotedWord, item.wordClass == .comma else { return false }
    }
    let isFollowed = (index + 1..<min(items.count, index + 4)).contains { isQuoted($0) }
    guard index + 1 < items.count, !isFollowed else { return false }
    return opensOtherClause(index + 1)
  }

  /// Whether another clause stands between "that" and the subject: that although she was ill, she.
  func opensWithAside(_ start: Int) -> Bool {
    construction.isWord(start, "that") && start + 1 < items.count
      && items[start + 1].wordClass == .subordinator
  }

  /// Whether what stands at `index` is no part of a sentence begun in marks: a new subject, a cue.
  func opensOtherClause(_ index: Int) -> Bool {
    switch items[index].wordClass {
    case .determiner, .pronoun, .possessive, .properNoun, .noun: return true
    case .subordinator:
      return construction.isWord(index, "while") || construction.isWord(index, "as")
    case .conjunction:
      guard index + 1 < items.count, !construction.isWord(index, "but") else { return false }
      return items[index + 1].wordClass != .conjunction && opensOtherClause(index + 1)
    case .verb:
      return construction.sites.contains { $0.items.lowerBound == index && $0.form == .gerund }
    default: return false
    }
  }
}
