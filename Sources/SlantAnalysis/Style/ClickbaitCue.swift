public import SlantText

/// Something in a headline that baits: it makes curious rather than tells.
///
/// The kinds are those of Blom & Hansen (2015), "Click bait: forward-reference as lure in online news
/// headlines", Journal of Pragmatics 76, doi:10.1016/j.pragma.2014.11.010, and Chakraborty, Paranjape,
/// Kakarla & Ganguly (2016), "Stop Clickbait", ASONAM, doi:10.1109/ASONAM.2016.7752207. None is proof
/// alone: a question can be a fair headline.
public struct ClickbaitCue: Equatable, Sendable {
  /// What a cue does.
  public enum Kind: String, CaseIterable, Sendable {
    /// It points to what only the article tells: "this is why", "here's what".
    case forwardReference = "forward_reference"
    /// It promises a feeling or a secret: "you won't believe".
    case curiosity
    /// It counts what is to come: "7 reasons".
    case listicle
    /// It says that nothing is like it: "the best ever", "most shocking".
    case superlative
    /// It speaks to the reader: you, your.
    case secondPerson = "second_person"
    /// It asks.
    case question
  }

  /// What it does.
  public let kind: Kind
  /// Its bytes in the title given apart, or in the text where that holds the headline.
  public let span: TextSpan
}
