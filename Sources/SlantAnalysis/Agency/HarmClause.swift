public import SlantText

/// A clause that tells of harm: who does what to whom, as far as it says so.
///
///     "Six farmers were killed by the army": a passive with an agent; the victim is "Six farmers".
public struct HarmClause: Equatable, Sendable {
  /// The grammar that shows or hides the agent.
  public let construction: HarmConstruction
  /// The kind of harm.
  public let harm: HarmClass
  /// The entry of the lexicon `harm`.
  public let term: String
  /// The bytes of the words that tell of the harm, in the title where ``isInTitle`` is true.
  public let span: TextSpan
  /// The tokens of these words.
  public let tokens: Range<Int>
  /// Whether it stands in the title given apart.
  public let isInTitle: Bool
  /// Who or what suffers; `nil` where the clause does not say.
  public let victim: HarmParticipant?
  /// Who or what does it; `nil` where the clause does not say.
  public let agent: HarmParticipant?
  /// Whether the harm is said to have happened.
  public let modality: HarmModality
  /// Who speaks the words.
  public let voice: Voice
  /// Where in the article they stand.
  public let zone: Zone
  /// The innermost attribution whose content holds them.
  public let attribution: Int?
  /// The number of their sentence in the text or the title, from 0.
  public let sentence: Int
  /// Whether it counts; what stands in boilerplate does not.
  public let isScored: Bool
}

/// One of those who take part in harm.
public struct HarmParticipant: Equatable, Sendable {
  /// The bytes of the noun phrase.
  public let span: TextSpan
  /// The tokens of the noun phrase.
  public let tokens: Range<Int>
  /// Its main noun as written: `farmers` in "dozens of farmers".
  public let head: String
  /// The position of the entity that is meant.
  public let entity: Int?
}

/// How a clause of harm is built.
///
/// The passive without an agent and the noun leave out who acts; a verb such as "die" leaves out that
/// anybody does. Trew (1979), "Theory and ideology at work", in Fowler et al., Language and Control;
/// Henley, Miller & Beazley (1995), "Syntax, semantics, and sexual violence", Journal of Language and
/// Social Psychology 14(1–2), doi:10.1177/0261927X95141004.
public enum HarmConstruction: String, CaseIterable, Sendable {
  /// "Dozens were killed".
  case agentlessPassive = "agentless_passive"
  /// "Dozens were killed by the army".
  case passiveWithAgent = "passive_with_agent"
  /// "The army killed dozens".
  case active
  /// "The killing of dozens", "the army's killing of dozens".
  case nominalised
  /// "Dozens died", "the death of dozens".
  case intransitiveDeath = "intransitive_death"
}

/// The kind of harm, as the lexicon `harm` puts it.
public enum HarmClass: String, CaseIterable, Sendable {
  /// It takes life.
  case kill
  /// It hurts a body.
  case injure
  /// It uses force against people or places.
  case attack
  /// It mistreats those in somebody's power.
  case abuse
  /// It forces sexual acts.
  case sexualViolence = "sexual_violence"
  /// It takes freedom.
  case detain
  /// It drives people from where they live.
  case displace
  /// It ruins or robs what belongs to people.
  case destroy
  /// Life is lost; no word tells who takes it.
  case die
}

/// Whether harm is said to have happened.
public enum HarmModality: String, CaseIterable, Sendable {
  /// It happened or happens.
  case asserted
  /// It did not: "nobody was hurt".
  case negated
  /// It may, will or would: "could be killed", "threatened to shoot".
  case hypothetical
}
