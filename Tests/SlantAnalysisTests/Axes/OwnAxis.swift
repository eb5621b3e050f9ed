import SlantAnalysis
import SlantLexicon

/// The analyzer with an axis from danger to safety, built once.
enum OwnAxis {
  static let danger = "danger\nthreat\nno shelter\nfiery\n"
  static let safety = "safe\nshelter\nguard\ncalm\n"

  private static let result = Result {
    let lists = try [("danger", danger), ("safety", safety)].map {
      try LexiconFile.read(Array($0.1.utf8), path: "\($0.0).txt").lexicon
    }
    let axis = try Lexicon.axis("risk", negative: lists[0], positive: lists[1])
    return try ArticleAnalyzer(lexicons: .builtIn(replacements: [axis]))
  }

  static func analyze(_ text: String, title: String? = nil) throws -> ArticleAnalysis {
    try result.get().analyze(text: text, title: title)
  }

  /// The position on the axis.
  static func position(_ text: String, title: String? = nil) throws -> AxisPosition? {
    try analyze(text, title: title).axes.first
  }
}
