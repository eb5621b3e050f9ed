import SlantAnalysis
import SlantLexicon

/// An analyzer with a small set of frames beside the built-in ones, built once.
enum OwnFrames {
  static let harbour = """
    # name: harbour
    # frame trade: what is bought and sold
    # frame water: tides and floods
    term\tframe\tweight\tinflect\tunless
    cargo\ttrade\t3
    crane\ttrade\t1\tn
    tide\twater\t2\tn\t_ of
    dredge\twater\t2\tv
    dredge\ttrade\t1\tv
    """

  private static let result = Result {
    let own = try SlantTSV.read(Array(harbour.utf8), path: "harbour.tsv")
    return try ArticleAnalyzer(lexicons: .builtIn(replacements: [own]))
  }

  /// The profile of a frame of the set in an article.
  static func profile(
    _ id: String, _ text: String, title: String? = nil
  ) throws -> FrameProfile? {
    try result.get().analyze(text: text, title: title).frames.first {
      $0.frame.set == "harbour" && $0.frame.id == id
    }
  }

  /// The profiles of an article, and its cues of the set.
  static func analyze(_ text: String, title: String? = nil) throws -> ArticleAnalysis {
    try result.get().analyze(text: text, title: title)
  }
}
