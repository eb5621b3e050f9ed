public import SlantText

/// A person, organisation, place or group that an article speaks of.
public struct Entity: Equatable, Sendable {
  /// What an entity can be.
  public enum Kind: String, CaseIterable, Sendable {
    /// A person.
    case person
    /// An organisation, company, party or government body.
    case organisation
    /// A place, also where it stands for its government.
    case place
    /// People without a name of their own: "critics", "Democrats".
    case group
  }

  /// Grammatical gender, as far as names, titles and pronouns tell.
  public enum Gender: String, Sendable {
    /// She.
    case female = "f"
    /// He.
    case male = "m"
    /// Unknown, or they.
    case unknown = "u"
  }

  /// The name as an identifier within the article: `vladimir-putin`.
  public let id: String
  /// The fullest form of the name.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// The gender of a person.
  public let gender: Gender
  /// The group that a user's entities file puts it in.
  public let group: String?
  /// Where it is named or meant, in the order of the text.
  public let mentions: [Mention]
  /// Where the title given apart names it.
  public let titleMentions: [Mention]
  /// Tone towards it by voice, and in the title.
  public let tone: ByVoice<Tone>
  /// The hits that add up to it: those of the title first.
  public let evidence: [ToneEvidence]
  /// The class of the tone towards it in the author's voice.
  public let label: ToneLabel
  /// What it is given to say.
  public let balance: SpeakerBalance
  /// How far its name tells who it is.
  public internal(set) var identity = EntityIdentity.name
  /// The words of moral foundations that are said of it: those of the title first.
  public internal(set) var morals: [MoralEvidence] = []

  /// Tone towards it in all voices of the text.
  public var totalTone: Tone { tone.author + tone.quoted + tone.reported + tone.scare }
}

/// A place where an entity is named or meant.
public struct Mention: Equatable, Sendable {
  /// How a mention refers.
  public enum Form: String, Sendable {
    /// A name or a part of it.
    case name
    /// A role or description: "the Russian leader".
    case role
    /// A pronoun.
    case pronoun
  }

  /// The bytes of the mention.
  public let span: TextSpan
  /// The tokens of the mention.
  public let tokens: Range<Int>
  /// How it refers.
  public let form: Form
}
