internal import SlantComparison

/// What a measure is, as a reader calls it: the tables name it by its formula.
///
///     MeasureName(measure).text  // "quotes with no source, % of all"
struct MeasureName {
  private let measure: Measure

  /// The name of a measure.
  init(_ measure: Measure) { self.measure = measure }

  /// The name, with what a value of 1 is.
  var text: String {
    measure.subject.isEmpty
      ? Self.fixed[measure.name] ?? byVoice ?? byClass ?? meaning
      : of(Shortening.text(measure.subjectName, to: 80))
  }

  /// The name of a measure of an entity, or of a name for a thing.
  private func of(_ subject: String) -> String {
    switch measure.name {
    case "entity_tone_author": "tone towards \(subject) in the authors’ own voice, −1 to +1"
    case "entity_quoted_words_share": "quoted words of \(subject), % of all quoted words"
    case "entity_mentions_per_1000": "mentions of \(subject) per 1,000 words"
    case "name_share_author":
      "“\(subject)”, % of the authors’ uses of all names for the same thing"
    default: subject + ": " + meaning
    }
  }

  private static let fixed = [
    "quoted_share": "quoted words, % of all words",
    "reported_share": "words of indirect speech, % of all words",
    "unnamed_share": "quotes of people without a name, % of those of anybody",
    "unstated_share": "quotes for which the text names no source, % of all",
    "unknown_share": "quotes whose speaker Slant could not tell, % of all",
    "confidence": "how sure Slant is of its reading of quotes, %",
    "endorsed_loaded_share": "quotes with an endorsing cue and loaded words, % of all",
    "source_effective": "sources an article, each counted by its part of the quoted words",
    "source_largest_share": "part of the quoted words that the largest source has, %",
    "kill_without_agent_share": "clauses that name the killed and no killer, %",
    "kill_without_agent_share_author":
      "clauses in the authors’ own voice that name the killed and no killer, %",
    "harm_without_agent_share": "clauses that name who suffers and nobody who does it, %",
    "harm_without_agent_share_author":
      "clauses in the authors’ own voice that name who suffers and nobody who does it, %",
    "headline_tone_difference": "tone of headlines less that of texts, −2 to +2",
    "headline_loaded_difference": "loaded words per 1,000 words, headline less text",
    "headline_policy_overlap": "part of the policy frames that headline and text share, %",
    "headline_generic_overlap": "part of the generic frames that headline and text share, %",
    "headline_drops_hedge": "headlines without the hedge of what they rest on, %",
    "headline_names_leading": "headlines that name the one of whom the text speaks most, %",
  ]

  // MARK: By voice and class

  private static let voices = [
    "all": "in all voices", "author": "in the authors’ own voice", "quoted": "in quotation marks",
    "reported": "in indirect speech", "title": "of headlines",
  ]

  /// A part of the articles in words.
  private static func voice(_ part: String) -> String { voices[part] ?? part }

  private var byVoice: String? {
    for part in Self.voices.keys.sorted() {
      switch measure.name {
      case "tone_title": return "mean tone of headlines that carry one, −1 to +1"
      case "tone_\(part)":
        return "mean tone of sentences \(Self.voice(part)) that carry one, −1 to +1"
      case "net_tone_\(part)":
        return "net tone \(Self.voice(part)): values of toned words added up, per word"
      case "loaded_\(part)_hits_per_1000": return "loaded words per 1,000 words \(Self.voice(part))"
      default: break
      }
    }
    return nil
  }

  private var byClass: String? {
    switch measure.countedClass {
    case .frame(let set, let id, let part):
      "frame “\(TermClasses.name(id))”, mean part of the \(TermClasses.name(set)) frames of an article "
        + "\(Self.voice(part)), %"
    case .category(let lexicon, let id, let part):
      "\(TermClasses.name(lexicon))\(id == lexicon ? "" : " (\(TermClasses.name(id)))"), "
        + "uses per 1,000 words \(Self.voice(part))"
    case .axis(let name, let part): "bias on the axis \(name) \(Self.voice(part)), −1 to +1"
    case .loaded(let id, let part):
      "loaded words (\(TermClasses.name(id))) per 1,000 words \(Self.voice(part))"
    case .cue(let stance): "quotes with a cue that is \(TermClasses.name(stance)), % of all"
    case nil: nil
    }
  }

  /// What the measure says of itself: a figure that the user asked for.
  private var meaning: String {
    let meaning = TermClasses.name(measure.meaning)
    return MeasureText(measure: measure).isShare
      ? meaning.replacing(", 0…1", with: "") + ", %" : meaning
  }
}
