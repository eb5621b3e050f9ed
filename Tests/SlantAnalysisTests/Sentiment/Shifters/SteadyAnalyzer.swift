import SlantAnalysis
import SlantLexicon

/// The analyzer with the built-in shifters and a few valences that do not change with the lexicon.
enum SteadyAnalyzer {
  private static let sentiment = """
    # name: sentiment
    term\tvalence\tinflect
    brilliant\t3
    great\t2
    good\t2
    happy\t2
    honest\t2
    reliable\t2
    generous\t2
    safe\t2
    hope\t1.5\tn
    peace\t2
    justice\t2
    progress\t1.5
    support\t1.5
    relief\t1.5
    success\t2\tn
    trust\t1.5
    profit\t1\tn
    praise\t2\tvn
    merit\t1.5
    welcome\t2\tv
    bad\t-2
    cruel\t-2.5
    dangerous\t-2
    guilty\t-2
    corrupt\t-2
    weak\t-1.5
    hostile\t-2
    angry\t-2
    fear\t-1.5\tn
    violence\t-2.5
    abuse\t-2.5
    fraud\t-2
    corruption\t-2
    crisis\t-2
    unemployment\t-1.5
    crime\t-1.5
    poverty\t-1.5
    deficit\t-1\tn
    loss\t-1\tn
    debt\t-1\tn
    threat\t-2\tn
    damage\t-2
    unrest\t-2
    pain\t-2
    racism\t-2.5
    famine\t-2.5
    bribe\t-2\tn
    torture\t-3
    disaster\t-3
    plunge\t-1.4\tv
    no good at all\t-1.7
    """

  private static let result = Result { () throws(LexiconError) -> ArticleAnalyzer in
    let valences = try SlantTSV.read(Array(sentiment.utf8), path: "sentiment.tsv")
    return try ArticleAnalyzer(lexicons: .builtIn(replacements: [valences]))
  }

  /// The analysis of `text`.
  static func analyze(_ text: String) throws -> ArticleAnalysis {
    try result.get().analyze(text: text)
  }

  /// The summed valence of all hits of `text` in thousandths.
  static func net(_ text: String) throws -> Int {
    try analyze(text).totalTone.net
  }

  /// The hits of the tone of `text`, in order.
  static func terms(_ text: String) throws -> [TermHit] {
    try analyze(text).terms.filter { $0.kind == .tone }
  }
}

/// What readers hear in a sentence, by the sign of its summed valence.
enum Sign: Equatable, Sendable {
  case good
  case bad
  case plain

  init(_ net: Int) { self = net > 0 ? .good : net < 0 ? .bad : .plain }
}
