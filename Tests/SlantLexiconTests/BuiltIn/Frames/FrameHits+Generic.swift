/// Sentences with cues of the generic frames.
extension FrameHits {
  static let generic: [(String, [(String, String)])] = []
}
