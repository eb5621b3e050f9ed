/// Sentences that are no cues of the generic frames.
extension FrameTraps {
  static let generic: [(String, [String])] = []
}
