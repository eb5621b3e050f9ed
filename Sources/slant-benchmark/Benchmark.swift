import SlantAnalysis
import SlantLexicon
import SlantText

/// Times the stages of an analysis against a yardstick of the same run, each with its answer.
struct Benchmark {
  /// Passes over the corpus for a timing; the fastest counts.
  static let passes = 5

  let corpus: [String]
  let analyzer: ArticleAnalyzer

  /// A stage: the work to be timed, made ready for a text; what it counts is its answer.
  struct Stage {
    let name: String
    let work: (String) -> () -> Int
    /// Whether it is timed without what comes before it.
    var isAlone: Bool { name.hasSuffix("(alone)") }
  }

  /// A measured stage.
  struct Result {
    let name: String
    let answer: Int
    /// Megabytes a second; `nil` where times were not asked for.
    let speed: Double?
  }

  /// The stages from the yardstick to the whole analysis.
  var stages: [Stage] {
    let tokenizer = analyzer.lexicons.tokenizer
    let matcher = analyzer.lexicons.matcher
    return [
      Stage(name: "tokens (yardstick)") { text in
        {
          let bytes = Array(text.utf8)
          return tokenizer.tokens(in: bytes.span, 0..<bytes.count).count
        }
      },
      Stage(name: "sentences") { text in
        { IndexedText(text, tokenizer: tokenizer).sentences.count }
      },
      Stage(name: "hits") { text in
        {
          let indexed = IndexedText(text, tokenizer: tokenizer)
          return matcher.hits(in: indexed).reduce(0) { $0 + $1.count }
        }
      },
      Stage(name: "tags (alone)") { text in
        let trial = AttributionTrial(text, analyzer)
        return { trial.tagVerbs() }
      },
      Stage(name: "attribution (alone)") { text in
        let trial = AttributionTrial(text, analyzer)
        return { trial.findAttributions() }
      },
      Stage(name: "sources (alone)") { text in
        let trial = SpeakerTrial(text, analyzer)
        return { trial.resolveSpeakers() }
      },
      Stage(name: "attributions") { text in { analyzer.analyze(text: text).attributions.count } },
    ]
  }

  /// Runs the stages once, or several times where times are asked for; of those after the yardstick
  /// only the ones alone, unless the whole is asked for.
  func run(isTimed: Bool, isWhole: Bool = true) -> [Result] {
    let bytes = corpus.reduce(0) { $0 + $1.utf8.count }
    return stages.enumerated().filter { isWhole || $0 == 0 || $1.isAlone }.map { _, stage in
      var answer = 0
      var fastest = Duration.seconds(3600)
      let works = corpus.map(stage.work)
      for _ in 0..<(isTimed ? Self.passes : 1) {
        answer = 0
        let time = ContinuousClock().measure {
          for work in works { answer += work() }
        }
        fastest = min(fastest, time)
      }
      let seconds =
        Double(fastest.components.attoseconds) / 1e18 + Double(fastest.components.seconds)
      return Result(
        name: stage.name, answer: answer, speed: isTimed ? Double(bytes) / 1e6 / seconds : nil)
    }
  }
}
