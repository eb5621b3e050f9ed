public import SlantText

/// A source, a cue and a content: who says what, and with which verb.
public struct Attribution: Equatable, Sendable {
  /// How the content is marked.
  public enum Form: String, CaseIterable, Sendable {
    /// Nine tenths or more of the content's letters stand in quotation marks.
    case direct
    /// Some of them do.
    case mixed
    /// None do.
    case indirect
  }

  /// What the cue says the content is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Something said or written.
    case speech
    /// A belief, hope, plan or fear.
    case thought
    /// What a poll, a study or a document shows.
    case evidence
  }

  /// What is known of the source.
  public enum SourceKind: String, CaseIterable, Sendable {
    /// A person with a name.
    case person
    /// An organisation, government or place that speaks.
    case organisation
    /// A report, statement, poll or book.
    case document
    /// One person without a name: "a senior official".
    case unnamedPerson = "unnamed_person"
    /// Several people without names: "critics".
    case unnamedGroup = "unnamed_group"
    /// The text names no source: "is widely seen as".
    case unstated
    /// Slant could not resolve it.
    case unknown
  }

  /// The number of the attribution in the article, from 0, in the order of the text.
  public let id: Int
  /// How the content is marked.
  public let form: Form
  /// What the cue says the content is.
  public let kind: Kind
  /// Whether the cue is negated: "declined to say".
  public let isNegated: Bool
  /// The attribution whose content holds this one.
  public let parent: Int?
  /// The words that name the source.
  public let source: TextSpan?
  /// What is known of the source.
  public let sourceKind: SourceKind
  /// The cue nearest to the content, and further ones for the same content.
  public let cues: [TextSpan]
  /// The lexicon's term for the first cue: `claim`.
  public let cueTerm: String?
  /// The colour of the cue; neutral where there is none.
  public let stance: Stance
  /// The content in one piece or several.
  public let content: [TextSpan]
  /// The tokens of each piece of the content.
  public let contentTokens: [Range<Int>]
  /// Positions in ``ArticleAnalysis/entities`` of those who speak.
  public let speakers: [Int]
  /// The position of the entity in which or to which it was said: "told the Gazette".
  public let venue: Int?
  /// Words of the content.
  public let words: Int
  /// Words of the content in quotation marks.
  public let quotedWords: Int
  /// Net tone of the content, −1…1; `nil` without hits.
  public let tone: Double?
  /// The rule that found it.
  public let rule: AttributionRule
  /// How sure it is, in hundredths, 0…100.
  public let confidencePercent: Int

  /// The first cue.
  public var cue: TextSpan? { cues.first }
  /// The first of the speakers.
  public var speaker: Int? { speakers.first }
}

/// The colour that a cue gives to what it attributes (after Thompson & Ye 1991 and Floyd 2000).
public enum Stance: String, CaseIterable, Sendable {
  /// "said", "told", "added".
  case neutral
  /// "explained", "noted", "revealed": the writer stands behind it.
  case endorsing
  /// "claimed", "alleged": the writer does not.
  case distancing
  /// "insisted", "maintained".
  case insisting
  /// "admitted", "acknowledged".
  case conceding
  /// "warned", "threatened", "vowed".
  case threatening
  /// "accused", "blamed".
  case accusing
  /// "lashed out", "boasted".
  case emotive
}

/// The way in which an attribution was found.
public enum AttributionRule: String, CaseIterable, Sendable {
  /// Source, cue, then the content in marks: Putin said: “…”
  case sourceCueQuote = "source-cue-quote"
  /// The content in marks, then cue and source: “…,” said Putin; “…,” Putin said.
  case quoteCue = "quote-cue"
  /// A quotation that the cue splits: “…,” he said. “…”
  case splitQuote = "split-quote"
  /// Source and colon: Putin: “…”
  case colon
  /// A sentence that is a quotation, after an attributed one.
  case continuation
  /// A quotation that goes on from the paragraph before.
  case nextParagraph = "next-paragraph"
  /// Source, cue and a clause: Putin said that …
  case sourceCueClause = "source-cue-clause"
  /// Source, cue and an infinitive: Putin vowed to …
  case sourceCueInfinitive = "source-cue-infinitive"
  /// Source, cue and a clause with whether, what, how: Putin asked whether …
  case sourceCueQuestion = "source-cue-question"
  /// Source, cue and a noun phrase: Putin announced a plan.
  case sourceCueObject = "source-cue-object"
  /// Source, cue, somebody and what they are said to be or to do: called it a farce, urged them to go.
  case sourceCueJudgement = "source-cue-judgement"
  /// Source, cue and a prepositional phrase: Putin warned of …
  case sourceCueTopic = "source-cue-topic"
  /// A clause, then source and cue: …, officials said.
  case clauseCue = "clause-cue"
  /// "according to", "in the words of".
  case preposition
  /// A noun: "his claim that …", "a warning from …"
  case nounCue = "noun-cue"
  /// An adjective: "is confident that …"
  case adjectiveCue = "adjective-cue"
  /// A passive without a source: "is said to …", "is widely seen as …"
  case passive
  /// Something seems or appears: the treaty appears to be dead.
  case appearance
  /// Words in marks in the object of a cue: called it “…”
  case quotedObject = "quoted-object"
  /// A quotation in a clause without a cue: its subject is taken to speak.
  case clauseSubject = "clause-subject"
  /// A clause that "he said" is inserted into.
  case insertedCue = "inserted-cue"
  /// A long quotation for which no source was found.
  case unattributed
}
