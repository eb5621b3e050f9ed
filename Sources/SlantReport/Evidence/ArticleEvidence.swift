package import SlantAnalysis
package import SlantText

/// Where in an article the counts of a report come from, with its text.
///
/// It is made from the analysis of an article, or read from its record; but for paragraphs both give the
/// same.
public struct ArticleEvidence: Equatable, Sendable {
  /// A hit of the loaded terms or of the names for things.
  package struct Term: Equatable, Sendable {
    /// The number of the hit among those of the article: `term_id` in terms.csv.
    package let number: Int
    /// Its bytes in the text, or in the title given apart.
    package let span: TextSpan
    /// Whether it stands in the title given apart.
    package let isInTitle: Bool
    /// Whether it stands in a headline: the title given apart, or one within the text.
    package let isHeadline: Bool
    /// Who speaks it.
    package let voice: Voice
    /// The term as it is read.
    package let term: String
    /// The class of a loaded term; the thing that a name is for.
    package let termClass: String
    /// What a name does to the thing named; `nil` for a loaded term.
    package let connotation: Connotation?
  }

  /// A clause of harm.
  package struct Harm: Equatable, Sendable {
    /// One of those who take part.
    package struct Participant: Equatable, Sendable {
      /// The bytes of its words, in the text or the title as the clause's.
      package let span: TextSpan
      /// The identifier of the entity that is meant.
      package let entity: String?
    }

    /// The number of the clause among those of the article: `harm_id` in agency.csv.
    package let number: Int
    /// The bytes of its word of harm in the text, or in the title given apart.
    package let span: TextSpan
    /// Whether it stands in the title given apart.
    package let isInTitle: Bool
    /// Whether it stands in a headline.
    package let isHeadline: Bool
    /// Who speaks it.
    package let voice: Voice
    /// The grammar that shows or hides the agent.
    package let construction: HarmConstruction
    /// The kind of harm.
    package let harm: HarmClass
    /// Whether the harm is said to have happened.
    package let modality: HarmModality
    /// Who suffers; `nil` where the clause does not say.
    package let victim: Participant?
    /// Who does it; `nil` where the clause does not say.
    package let agent: Participant?

    /// Whether it counts as harm that the text tells of: asserted, and outside headlines.
    package var isCounted: Bool { modality == .asserted && !isHeadline }
  }

  /// The name of the article in every table.
  package let id: String
  /// What the article is called: the title given apart, the headline within the text, or the id.
  package let heading: String
  /// The title given apart, as UTF-8.
  package let title: [UInt8]
  /// The text as UTF-8.
  package let text: [UInt8]
  /// The sentences of the text.
  package let sentences: [TextSpan]
  /// The numbers of their paragraphs, from 1; none where only the record is known.
  package let paragraphs: [Int]
  /// The words that the author chooses: each word of `TextDigest.words`.
  package let words: [TextSpan]
  /// The hits that count, all voices, those of the title first.
  package let terms: [Term]
  /// The clauses of harm outside boilerplate, those of the title first.
  package let harm: [Harm]

  /// What an article is called.
  static func heading(_ title: String?, _ headline: TextSpan?, _ text: [UInt8], id: String)
    -> String
  {
    if let title, !title.isEmpty { return title }
    guard let headline else { return id }
    return String(decoding: text[headline.range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
