/// Plain sentences of news made of words that a list would take for judgement.
///
/// They are names, months, idioms and terms of a trade; a careful editor finds nothing evaluative or
/// loaded in them.
enum TrapSentences {
  static let all =
    persons + headlines + offices + companies + places + days + history
    + law + finance + science + weather + sport + idioms + objects + stage
}
