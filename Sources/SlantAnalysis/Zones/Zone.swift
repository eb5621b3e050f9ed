/// The part of an article that a sentence belongs to.
public enum Zone: String, CaseIterable, Sendable {
  /// A headline: the title given apart, or a first line of the text that is one.
  case title
  /// The place and date before the first sentence.
  case dateline
  /// The first two paragraphs of the story.
  case lead
  /// The rest of the story.
  case body
  /// What is not part of the story; it is left out of every score.
  case boilerplate
}
