import SlantText

@testable import SlantAnalysis

/// The attributions, entities and hits of the sample.
extension SampleArticle {
  var attributions: [Attribution] {
    let quoted = span("It was a total rout, a \"win\"")
    return [
      Attribution(
        id: 0,
        form: .direct,
        kind: .speech,
        isNegated: false,
        parent: nil,
        source: span("Lee and aides"),
        sourceKind: .person,
        cues: [span("said")],
        cueTerm: "say",
        stance: .neutral,
        content: [quoted],
        contentTokens: [body.tokens(in: quoted)],
        speakers: [0, 1],
        venue: nil,
        words: 7,
        quotedWords: 7,
        tone: -0.5,
        rule: .quoteCue,
        confidencePercent: 95
      ),
      unstated,
    ]
  }

  private var unstated: Attribution {
    Attribution(
      id: 1,
      form: .indirect,
      kind: .thought,
      isNegated: false,
      parent: nil,
      source: nil,
      sourceKind: .unstated,
      cues: [span("seen as")],
      cueTerm: nil,
      stance: .distancing,
      content: [span("It is"), span("bad")],
      contentTokens: [body.tokens(in: span("It is")), body.tokens(in: span("bad"))],
      speakers: [],
      venue: 0,
      words: 3,
      quotedWords: 0,
      tone: nil,
      rule: .passive,
      confidencePercent: 60
    )
  }

  var entities: [Entity] {
    var tone = ByVoice(repeating: Tone.none)
    tone.author = Tone(sentence: [1500])
    let inTitle = span("Lee", in: headline)
    var lee = self.lee(tone, inTitle)
    lee.morals = [
      MoralEvidence(
        span: span("rout"), isInTitle: false, isHeadline: false, voice: .quoted,
        moralClass: "loyalty_vice", isNegated: true, bearing: .agent, role: .doer)
    ]
    return [lee, aides]
  }

  private func lee(_ tone: ByVoice<Tone>, _ inTitle: TextSpan) -> Entity {
    Entity(
      id: "lee",
      name: "Lee",
      kind: .person,
      gender: .female,
      group: nil,
      mentions: [mention("Lee arrived", count: 1)],
      titleMentions: [
        Mention(span: inTitle, tokens: headline.tokens(in: inTitle), form: .name)
      ],
      tone: tone,
      evidence: [
        ToneEvidence(
          span: span("heroic"), isInTitle: false, voice: .author, bearing: .described,
          value: 1500, sentence: 0)
      ],
      label: .positive,
      balance: speaker(isFirst: true)
    )
  }

  private var aides: Entity {
    Entity(
      id: "aides",
      name: "aides",
      kind: .group,
      gender: .unknown,
      group: "staff",
      mentions: [mention("aides said", count: 1)],
      titleMentions: [],
      tone: ByVoice(repeating: .none),
      evidence: [],
      label: .neutral,
      balance: speaker(isFirst: false)
    )
  }

  private func mention(_ words: String, count: Int) -> Mention {
    let first = body.tokens(in: span(words)).lowerBound
    let tokens = first..<(first + count)
    return Mention(span: body.tokens[first].span, tokens: tokens, form: .name)
  }

  private func speaker(isFirst: Bool) -> SpeakerBalance {
    var balance = SpeakerBalance()
    balance.quotes = 1
    balance.direct = 1
    balance.quotedWordsMilli = 3500
    balance.hasFirstWord = isFirst
    balance.hasLastWord = true
    balance.stances[0] = 1
    balance.speechTone = Tone(sentence: [-2000])
    balance.wordsBeforeQuote = 4
    return balance
  }

  var balance: ArticleBalance {
    var balance = ArticleBalance()
    balance.quotes = 1
    balance.direct = 1
    balance.quotedWords = 7
    balance.sourceKinds[0] = 1
    balance.stances[0] = 1
    balance.wordsBySourceMilli = [3500, 3500]
    let target = SpokenTarget(entity: 1, mentions: 1, words: 5, tone: Tone(sentence: [-2000]))
    balance.speech = [
      Speech(
        attribution: 0,
        tone: Tone(sentence: [-2000]),
        isEndorsedLoaded: true,
        targets: [target],
        wordsBefore: 4,
        wordsBeforeQuote: 4
      )
    ]
    return balance
  }

  var terms: [TermHit] {
    [
      hit("Heroic", isInTitle: true, zone: .title, target: 0),
      hit("heroic", target: 0),
      hit("total rout", "sensational", intensity: 3, voice: .quoted, attribution: 0, value: 3000),
      hit(
        "bad", "negative", .tone, "sentiment", intensity: nil, isNegated: true, value: -2000),
      hit(
        "win", "victory", .naming, "naming", intensity: nil, connotation: .positive,
        voice: .quoted, attribution: 0, value: 1000),
      hit("seen as", "hedge", .category(0), "certainty", intensity: nil, value: 1000),
      hit("Another rout", "sensational", zone: .boilerplate, isScored: false),
    ]
  }

  private func hit(
    _ words: String,
    _ termClass: String = "glorifying",
    _ kind: TermHit.Kind = .loaded,
    _ lexicon: String = "loaded",
    intensity: Int? = 2,
    connotation: Connotation? = nil,
    voice: Voice = .author,
    isInTitle: Bool = false,
    zone: Zone = .lead,
    attribution: Int? = nil,
    target: Int? = nil,
    isNegated: Bool = false,
    isScored: Bool = true,
    value: Int = 2000
  ) -> TermHit {
    let text = isInTitle ? headline : body
    let span = span(words, in: text)
    return TermHit(
      kind: kind,
      span: span,
      tokens: text.tokens(in: span),
      isInTitle: isInTitle,
      term: words.lowercased(),
      lexicon: lexicon,
      termClass: termClass,
      intensity: intensity,
      connotation: connotation,
      voice: voice,
      zone: zone,
      attribution: attribution,
      speaker: attribution == nil ? nil : 0,
      target: target,
      targetSpan: target == nil ? nil : self.span("Lee", in: text),
      isNegated: isNegated,
      isScored: isScored,
      value: value
    )
  }
}

extension SampleArticle {
  /// A noun with both who suffers and who does it, and a passive in the title without either's entity.
  var agency: [HarmClause] {
    [
      clause("Heroic", .agentlessPassive, .injure, isInTitle: true, victim: ("Lee", 0)),
      clause("rout", .nominalised, .attack, .negated, victim: ("aides", nil), agent: ("Lee", 0)),
    ]
  }

  private func clause(
    _ words: String,
    _ construction: HarmConstruction,
    _ harm: HarmClass,
    _ modality: HarmModality = .asserted,
    isInTitle: Bool = false,
    victim: (String, Int?)?,
    agent: (String, Int?)? = nil
  ) -> HarmClause {
    let text = isInTitle ? headline : body
    func participant(_ words: String, _ entity: Int?) -> HarmParticipant {
      let span = self.span(words, in: text)
      return HarmParticipant(
        span: span, tokens: text.tokens(in: span), head: words, entity: entity)
    }
    let span = self.span(words, in: text)
    let tokens = text.tokens(in: span)
    return HarmClause(
      construction: construction,
      harm: harm,
      term: words.lowercased(),
      span: span,
      tokens: tokens,
      isInTitle: isInTitle,
      victim: victim.map { participant($0.0, $0.1) },
      agent: agent.map { participant($0.0, $0.1) },
      modality: modality,
      voice: isInTitle ? .author : .quoted,
      zone: isInTitle ? .title : .lead,
      attribution: isInTitle ? nil : 0,
      sentence: text.sentence(of: tokens.lowerBound),
      isScored: true
    )
  }

  /// Figures of a story of some length with a short headline, so that some cells are empty.
  var style: ArticleStyle {
    var style = ArticleStyle()
    style.text = Self.story
    style.author.readability = Readability(
      words: 9, sentences: 2, syllables: 13, polysyllables: 1, letters: 40)
    style.author.tokens = 12
    style.title.readability = Readability(words: 2, sentences: 1, syllables: 4, letters: 9)
    style.title.tokens = 2
    style.title.clickbait = [0, 0, 0, 1, 0, 0]
    style.clickbait = [ClickbaitCue(kind: .superlative, span: span("Heroic", in: headline))]
    return style
  }

  private static var story: PartStyle {
    var story = PartStyle()
    story.readability = Readability(
      words: 120, sentences: 6, syllables: 180, polysyllables: 14, complexWords: 10, letters: 560,
      longWords: 30)
    story.tokens = 140
    story.clitics = 3
    story.longestSentence = 31
    story.types = 80
    story.mattr = 0.82
    story.mtld = 71.25
    story.quotationMarks = 4
    story.punctuation = 13
    story.loaded = 2
    story.categories[2] = 3
    return story
  }
}
