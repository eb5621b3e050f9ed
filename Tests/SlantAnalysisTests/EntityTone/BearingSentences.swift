import Testing

@testable import SlantAnalysis

/// Sentences in which a word bears on somebody, each with how and with which sign.
enum BearingSentences {
  /// A sentence, a word of it, the entity it bears on, how it does, and the sign of what it adds.
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let word: String
    let entity: String
    let bearing: Bearing
    let isPositive: Bool

    init(_ text: String, _ word: String, _ entity: String, _ bearing: Bearing, _ sign: Character) {
      self.text = text
      self.word = word
      self.entity = entity
      self.bearing = bearing
      isPositive = sign == "+"
    }

    var testDescription: String { text }
  }

  static let rows: [Row] = described + owned + doers + sufferers + holders + joined

  private static let described = [
    Row("Vera Lund is corrupt.", "corrupt", "vera-lund", .described, "-"),
    Row("Vera Lund was brilliant in the debate.", "brilliant", "vera-lund", .described, "+"),
    Row("Vera Lund is a liar.", "liar", "vera-lund", .described, "-"),
    Row("Vera Lund remains a hero in the valley.", "hero", "vera-lund", .described, "+"),
    Row("Vera Lund, a convicted liar, ran again.", "liar", "vera-lund", .described, "-"),
    Row("A celebrated surgeon, Vera Lund, runs it.", "celebrated", "vera-lund", .described, "+"),
    Row("The disgraced senator Vera Lund left town.", "disgraced", "vera-lund", .described, "-"),
    Row("The paper described Vera Lund as a coward.", "coward", "vera-lund", .described, "-"),
    Row("Vera Lund was described as a genius.", "genius", "vera-lund", .described, "+"),
    Row("The jury found Vera Lund guilty.", "guilty", "vera-lund", .described, "-"),
    Row("Vera Lund is not corrupt.", "corrupt", "vera-lund", .described, "+"),
    Row("Vera Lund, who was incompetent, left town.", "incompetent", "vera-lund", .described, "-"),
  ]

  private static let owned = [
    Row("Vera Lund's failure cost the town a bridge.", "failure", "vera-lund", .owned, "-"),
    Row("Vera Lund’s generosity surprised the clerk.", "generosity", "vera-lund", .owned, "+"),
    Row("Vera Lund's corrupt aides left town.", "corrupt", "vera-lund", .owned, "-"),
    Row("Vera Lund left. Her courage was on every page.", "courage", "vera-lund", .owned, "+"),
  ]

  private static let doers = [
    Row("Vera Lund attacked Otto Brandt.", "attacked", "vera-lund", .agent, "-"),
    Row("Vera Lund has betrayed Otto Brandt.", "betrayed", "vera-lund", .agent, "-"),
    Row("Vera Lund wants to destroy the dam.", "destroy", "vera-lund", .agent, "-"),
    Row("Vera Lund never lied to the council.", "lied to", "vera-lund", .agent, "+"),
    Row("Otto Brandt was attacked by Vera Lund.", "attacked", "vera-lund", .agent, "-"),
    Row("The attack by Vera Lund lasted an hour.", "attack", "vera-lund", .agent, "-"),
    Row("Vera Lund, who rescued a child, left town.", "rescued", "vera-lund", .agent, "+"),
  ]

  private static let sufferers = [
    Row("Vera Lund attacked Otto Brandt.", "attacked", "otto-brandt", .patient, "-"),
    Row("Vera Lund was praised in every paper.", "praised", "vera-lund", .patient, "+"),
    Row("Otto Brandt was attacked by Vera Lund.", "attacked", "otto-brandt", .patient, "-"),
    Row("The council honoured Vera Lund.", "honoured", "vera-lund", .patient, "+"),
    Row("The clerk lashed out at Vera Lund.", "lashed out at", "vera-lund", .patient, "-"),
    Row("The council slammed Vera Lund.", "slammed", "vera-lund", .patient, "-"),
  ]

  private static let holders = [
    Row("Vera Lund suffered a defeat.", "defeat", "vera-lund", .holder, "-"),
    Row("Vera Lund met with applause in Lisbon.", "applause", "vera-lund", .holder, "+"),
    Row("Vera Lund faces a scandal.", "scandal", "vera-lund", .holder, "-"),
    Row("Vera Lund has caused chaos.", "chaos", "vera-lund", .holder, "-"),
  ]

  private static let joined = [
    Row("Enemies of Vera Lund met on Monday.", "Enemies", "vera-lund", .complement, "-"),
    Row("Support for Vera Lund grew in May.", "Support", "vera-lund", .complement, "+"),
    Row("Praise for Vera Lund came from Oslo.", "Praise", "vera-lund", .complement, "+"),
    Row("The attack on Vera Lund lasted a day.", "attack", "vera-lund", .complement, "-"),
    Row("The crisis hurt Vera Lund.", "crisis", "vera-lund", .affected, "-"),
  ]
}
