import SlantAnalysis
import Testing

/// Sentences with a moral word, each with one of whom it is said and what they have to do with it.
enum MoralSentences {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let word: String
    let entity: String
    let moralClass: String
    let role: BearingRole

    init(
      _ text: String, _ word: String, _ entity: String, _ moralClass: String, _ role: BearingRole
    ) {
      self.text = text
      self.word = word
      self.entity = entity
      self.moralClass = moralClass
      self.role = role
    }

    var testDescription: String { "\(text) \(entity)" }
  }

  static let rows = doers + receivers + others

  private static let doers = [
    // verbs
    Row("Vera Lund betrayed Otto Brandt.", "betrayed", "vera-lund", "loyalty_vice", .doer),
    Row("Otto Brandt was betrayed by Vera Lund.", "betrayed", "vera-lund", "loyalty_vice", .doer),
    Row("Vera Lund has rescued the herd.", "rescued", "vera-lund", "care_virtue", .doer),
    Row("Vera Lund wanted to defraud the bank.", "defraud", "vera-lund", "fairness_vice", .doer),
    // what they are and have
    Row("Vera Lund is cruel.", "cruel", "vera-lund", "care_vice", .doer),
    Row("The honest Vera Lund left town.", "honest", "vera-lund", "fairness_virtue", .doer),
    Row("Vera Lund's cruelty was on every page.", "cruelty", "vera-lund", "care_vice", .doer),
    Row("Vera Lund displayed compassion.", "compassion", "vera-lund", "care_virtue", .doer),
    Row("The cruelty of Vera Lund was noted.", "cruelty", "vera-lund", "care_vice", .doer),
    // what they commit and are accused of
    Row("Vera Lund committed fraud.", "fraud", "vera-lund", "fairness_vice", .doer),
    Row("Vera Lund was accused of fraud.", "fraud", "vera-lund", "fairness_vice", .doer),
    Row("The council accused Vera Lund of fraud.", "fraud", "vera-lund", "fairness_vice", .doer),
    Row("Vera Lund was charged with murder.", "murder", "vera-lund", "care_vice", .doer),
    Row(
      "The judge praised Vera Lund for her honesty.", "honesty", "vera-lund",
      "fairness_virtue", .doer),
    Row("Vera Lund led a campaign of brutality.", "brutality", "vera-lund", "care_vice", .doer),
  ]

  private static let receivers = [
    // verbs
    Row("Vera Lund betrayed Otto Brandt.", "betrayed", "otto-brandt", "loyalty_vice", .receiver),
    Row("Otto Brandt was tortured in May.", "tortured", "otto-brandt", "care_vice", .receiver),
    Row(
      "Otto Brandt was betrayed by Vera Lund.", "betrayed", "otto-brandt", "loyalty_vice",
      .receiver),
    Row("The crew rescued Otto Brandt.", "rescued", "otto-brandt", "care_virtue", .receiver),
    // nouns and adjectives
    Row(
      "The murder of Otto Brandt was never solved.", "murder", "otto-brandt", "care_vice",
      .receiver),
    Row("Otto Brandt's murder was never solved.", "murder", "otto-brandt", "care_vice", .receiver),
    Row("The murdered Otto Brandt lies there.", "murdered", "otto-brandt", "care_vice", .receiver),
    Row("Vera Lund was cruel to Otto Brandt.", "cruel", "otto-brandt", "care_vice", .receiver),
    // what they meet
    Row("Otto Brandt suffered abuse.", "abuse", "otto-brandt", "care_vice", .receiver),
    Row("Otto Brandt survived the massacre.", "massacre", "otto-brandt", "care_vice", .receiver),
    Row("Otto Brandt fled from persecution.", "persecution", "otto-brandt", "care_vice", .receiver),
    Row("Otto Brandt was subjected to cruelty.", "cruelty", "otto-brandt", "care_vice", .receiver),
    Row("The crew saved Otto Brandt from abuse.", "abuse", "otto-brandt", "care_vice", .receiver),
    Row("Otto Brandt was a victim.", "victim", "otto-brandt", "care_vice", .receiver),
  ]

  private static let others = [
    Row("Vera Lund investigated the fraud.", "fraud", "vera-lund", "fairness_vice", .other),
    Row("Vera Lund filmed the massacre.", "massacre", "vera-lund", "care_vice", .other),
    Row("Vera Lund accused Otto Brandt of fraud.", "fraud", "vera-lund", "fairness_vice", .other),
    Row("Vera Lund marched against the cruelty.", "cruelty", "vera-lund", "care_vice", .other),
    Row(
      "Vera Lund visited the scene of the massacre.", "massacre", "vera-lund", "care_vice", .other),
  ]
}
