import SlantAnalysis
import SlantLexicon
import SlantText

/// The analyzer with lexicons of a user's own beside the built-in ones, built once.
enum OwnLexicons {
  static let mood = """
    # name: mood
    # class calm: words of quiet
    # class storm: words of noise
    # class unused: no word
    term\tclass\tinflect\tunless
    quiet\tcalm\ta
    hush\tcalm\tvn\t_ money
    row\tstorm\tn\tin a _
    uproar\tstorm
    """
  static let plain = """
    # name: weather
    # description: words for the weather
    term\tinflect
    rain\tvn
    snow\tvn
    quiet spell\tn
    """

  private static let result = Result {
    let own = try [mood, plain].map { try SlantTSV.read(Array($0.utf8), path: "own.tsv") }
    return try ArticleAnalyzer(lexicons: .builtIn(replacements: own))
  }

  static func get() throws -> ArticleAnalyzer { try result.get() }

  static func analyze(_ text: String, title: String? = nil) throws -> ArticleAnalysis {
    try get().analyze(text: text, title: title)
  }
}

extension ArticleAnalysis {
  /// The hits of a category in each voice and the title.
  func hits(_ lexicon: String, _ id: String) -> ByVoice<Int>? {
    categories.first { $0.category.lexicon == lexicon && $0.category.id == id }?.hits
  }

  /// The hits in the text of a lexicon: words as written, class and voice.
  func found(_ lexicon: String) -> [String] {
    terms.filter { $0.lexicon == lexicon && !$0.isInTitle }.map {
      "\(body.string($0.span)) \($0.termClass) \($0.voice.rawValue)"
    }
  }
}
