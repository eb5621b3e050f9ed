public import SlantStatistics

/// A figure by which outlets are compared: a sum over their articles divided by another.
///
/// The value of an outlet is factor · unit · Σ numerator / Σ denominator over its articles, so that an
/// article with few words weighs little. A mean over articles is the same with the number of articles that
/// have the figure as the denominator.
public struct Measure: Equatable, Sendable {
  /// Tests that are corrected together.
  public enum Family: String, CaseIterable, Sendable {
    /// Figures of whole articles.
    case measures
    /// Figures of an entity or group.
    case entities
    /// Shares of a name among all for the same thing.
    case naming
    /// Words and phrases.
    case words
  }

  /// The tests that it is corrected with.
  public let family: Family
  /// The name: `loaded_author_hits_per_1000`.
  public internal(set) var name: String
  /// Whom or what it is about: an entity, a group, a name for a thing; empty for whole articles.
  public let subject: String
  /// The same in words: the name of the entity.
  public let subjectName: String
  /// What it is, in words: `loaded terms per 1,000 words of the author`.
  public let meaning: String
  /// What a value of 1 is, such as `hits per 1,000 words`; `nil` for shares and scores.
  public let unit: String?
  /// What values it can have, and what an interval of it takes.
  public let kind: MeasureKind
  /// The count that is divided.
  let numerator: String
  /// What one of the numerator stands for: 0.000001 where millionths are counted.
  let numeratorUnit: Double
  /// The counts that it is divided by, added up.
  let denominators: [String]
  /// What the quotient is multiplied by: 1,000 for rates per 1,000 words.
  let factor: Double
  /// The count that articles must have for an interval, where that is not the numerator.
  let required: String?

  init(
    _ name: String, _ meaning: String, _ kind: MeasureKind, family: Family = .measures,
    subject: String = "",
    subjectName: String = "", unit: String? = nil, numerator: String, numeratorUnit: Double = 1,
    denominators: [String], factor: Double = 1, required: String? = nil
  ) {
    self.family = family
    self.kind = kind
    self.required = required
    self.name = name
    self.subject = subject
    self.subjectName = subjectName
    self.meaning = meaning
    self.unit = unit
    self.numerator = numerator
    self.numeratorUnit = numeratorUnit
    self.denominators = denominators
    self.factor = factor
  }

  /// Hits per 1,000 words of a part of the articles.
  static func rate(_ name: String, _ what: String, _ count: String, in part: String) -> Measure {
    Measure(
      name + "_per_1000", "\(what) per 1,000 words of \(partName(part))", .rate,
      unit: "hits per 1,000 words", numerator: count, denominators: [words(part)], factor: 1000)
  }

  /// A part of a whole, 0…1.
  static func share(
    _ name: String, _ meaning: String, _ count: String, of wholes: String...
  ) -> Measure {
    Measure(name, meaning, .share, numerator: count, denominators: wholes)
  }

  /// The mean over the articles that have a figure.
  static func mean(
    _ name: String, _ meaning: String, _ kind: MeasureKind, unit: String? = nil,
    required: String? = nil
  ) -> Measure {
    Measure(
      name, meaning, kind, unit: unit, numerator: "mean:" + name, numeratorUnit: 0.000_001,
      denominators: ["articles:" + name], required: required)
  }

  /// The count of the words of a part.
  static func words(_ part: String) -> String { part == "all" ? "words" : "words:" + part }

  /// A part of an article in words.
  static func partName(_ part: String) -> String {
    switch part {
    case "all": "all voices"
    case "author": "the author's voice"
    case "quoted": "the quoted voice"
    case "reported": "the reported voice"
    case "title": "the headline"
    default: part
    }
  }
}
