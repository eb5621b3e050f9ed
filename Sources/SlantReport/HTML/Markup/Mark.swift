internal import SlantText

/// A stretch of text to be shown in a special way, with what there is to say about it.
struct Mark: Equatable {
  /// What a mark shows, from the outermost element to the innermost.
  enum Layer: Int, Comparable {
    /// What is not part of the story.
    case boilerplate
    /// Who speaks.
    case voice
    /// The words that name the source.
    case source
    /// The word that attributes.
    case cue
    /// A hit of a lexicon.
    case term

    /// Outer before inner.
    static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }
  }

  /// The bytes of the text.
  let span: TextSpan
  /// Where its element nests.
  let layer: Layer
  /// The classes of its element; ours alone, never from the input.
  let style: String
  /// What a reader is told on hover, focus and tap, as plain text; empty for an anchor alone.
  let note: String
  /// The anchor by which tables beneath the text lead to it.
  var anchor: String?
  /// The letter of the class, beside its colour and underline.
  var letter: String?
}
