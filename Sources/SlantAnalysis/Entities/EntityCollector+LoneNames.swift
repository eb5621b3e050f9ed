import SlantText

/// Whom a lone name means: somebody with a full name, or an entity of its own.
extension EntityCollector {
  /// The draft with a full name that a lone name is short for.
  mutating func match(_ run: NameRun) -> Int? {
    let index = run.tokens.upperBound - 1
    var word = word(of: index)
    if NameShape.isShouted(text.tokens[index], text) { word = NameShape.calmed(word) }
    // What a lone name would tell as a given name, "Harper", says nothing of a surname.
    let gender = run.guess == .single ? .unknown : run.gender
    let bySurname = names.persons(surname: word).filter { drafts[$0].agrees(with: gender) }
    if let person = choose(bySurname, for: run, word) { return person }
    let byFirst = names.persons(first: word).filter { drafts[$0].agrees(with: run.gender) }
    if run.roles.allSatisfy(Self.takesFirstName), !byFirst.isEmpty {
      return nearest(byFirst, to: run)
    }
    guard run.guess == .single, run.roles.isEmpty else { return nil }
    let organisations = names.organisations(first: word)
    return organisations.count == 1 ? organisations[0] : nil
  }

  /// Titles that stand before first names: Prince Harald, Sister Ada.
  private static func takesFirstName(_ role: String) -> Bool {
    [
      "king", "queen", "prince", "princess", "crown prince", "crown princess", "emperor", "empress",
      "sultan", "emir", "sheikh", "pope", "sister", "brother", "father", "mother", "saint", "sir",
      "dame", "lady", "duke", "duchess", "aunt", "uncle",
    ].contains(role)
  }

  /// Which of several persons of one surname is meant.
  ///
  /// The one named in the paragraph; else the one whom the surname meant before the others were named;
  /// else the nearest.
  private mutating func choose(_ candidates: [Int], for run: NameRun, _ word: String) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let titled = candidates.filter { draft in
      run.roles.contains { drafts[draft].roles.contains($0) }
    }
    if titled.count == 1 { return titled[0] }
    let start = run.tokens.lowerBound
    let named = candidates.filter { draft in
      drafts[draft].mentions.contains { $0.tokens.lowerBound < start }
    }
    if named.count == 1 {
      bound[word] = named[0]
      return named[0]
    }
    let paragraph = text.sentences[text.sentence(of: start)].paragraph
    let here = named.filter { draft in
      drafts[draft].mentions.contains {
        $0.tokens.lowerBound < start
          && $0.tokens.lowerBound >= text.paragraphs[paragraph].tokens.lowerBound
      }
    }
    if here.count == 1 { return here[0] }
    if let known = bound[word], candidates.contains(known) { return known }
    return nearest(candidates, to: run)
  }

  /// The candidate mentioned last before the run, else the first one mentioned after it.
  private func nearest(_ candidates: [Int], to run: NameRun) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    var best: (distance: Int, draft: Int)?
    for candidate in candidates {
      for mention in drafts[candidate].mentions {
        let ahead = mention.tokens.lowerBound - run.tokens.lowerBound
        let distance = ahead > 0 ? 100_000 + ahead : -ahead
        if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
      }
    }
    return best?.draft
  }

  /// Passes the kind of a lone name on to those that "and" or a comma joins it to.
  mutating func joinLoneNames(_ runs: [NameRun]) {
    func pass(_ from: NameRun, _ to: NameRun, _ between: Int) {
      guard tags[between].wordClass == .conjunction || tags[between].wordClass == .comma,
        lone.kind(of: word(of: from.tokens.lowerBound)) == .person,
        lone.kind(of: word(of: to.tokens.lowerBound)) == nil
      else { return }
      lone.count(to, as: word(of: to.tokens.lowerBound), isBesidePerson: true)
    }
    for (left, right) in zip(runs, runs.dropFirst())
    where left.whole.upperBound + 1 == right.whole.lowerBound {
      pass(left, right, left.whole.upperBound)
    }
    for (left, right) in zip(runs, runs.dropFirst()).reversed()
    where left.whole.upperBound + 1 == right.whole.lowerBound {
      pass(right, left, left.whole.upperBound)
    }
  }

  /// Adds a lone name that no full name explains; an ordinary word must be seen to act as a person.
  mutating func addLone(_ run: NameRun) {
    let word = word(of: run.tokens.lowerBound)
    let known = names.full["\(Entity.Kind.organisation.rawValue) \(word.lowercased())"]
    if run.guess == .single, let known, run.gender == .unknown { return add(run, to: known) }
    if run.guess == .single, lone.kind(of: word) == nil, isAfterIndefinite(run) { return }
    var kind = lone.kind(of: word) ?? .organisation
    if run.guess == .word {
      guard kind == .person, run.gender != .unknown else { return }
    }
    if run.guess == .person || run.gender != .unknown && kind == .organisation { kind = .person }
    add(run, to: draft(for: run, kind: kind))
  }

  /// "Call me a Liar": an unknown word that "a" makes a common noun.
  private func isAfterIndefinite(_ run: NameRun) -> Bool {
    let before = run.whole.lowerBound - 1
    return before >= 0 && tags[before].wordClass == .determiner
      && !NameShape.matches(text.tokens[before], "the", text)
  }
}
