/// What a story can be made to be about: a frame out of a set of frames.
public struct Frame: Hashable, Sendable {
  /// The name of the lexicon of frames that is built in.
  public static let lexiconName = "frames"
  /// The set of the 15 frames of policy news (Boydstun, Gross, Resnik and Smith 2013).
  public static let policy = "policy"
  /// The set of the 5 generic frames (Semetko and Valkenburg 2000).
  public static let generic = "generic"
  /// The frames of the set ``generic``; all others of the built-in lexicon belong to ``policy``.
  static let genericFrames = [
    "conflict", "human_interest", "consequences", "responsibility", "generic_morality",
  ]

  /// The set of frames among which an article's emphasis is shared out: `policy`, `generic`, or the name
  /// of a lexicon that the user gives as a set of frames.
  public let set: String
  /// The frame: `economic`.
  public let id: String
  /// The meaning in a line; empty where the lexicon gives none.
  public let meaning: String

  /// Whether it belongs to the built-in lexicon.
  public var isBuiltIn: Bool { [Self.policy, Self.generic].contains(self.set) }

  /// A frame of a set.
  public init(set: String, id: String, meaning: String = "") {
    self.set = set
    self.id = id
    self.meaning = meaning
  }
}
