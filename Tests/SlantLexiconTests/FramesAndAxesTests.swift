import SlantLexicon
import Testing

/// Lists as sets of frames, and pairs of lists as axes.
struct FramesAndAxesTests {
  private static func lexicon(_ text: String, _ path: String) throws -> Lexicon {
    try LexiconFile.read(Array(text.utf8), path: path).lexicon
  }

  /// The frame and the weight of each entry.
  private static func cells(_ lexicon: Lexicon) -> [String] {
    lexicon.entries.map { entry in
      ["frame", "weight"].map { lexicon.value(lexicon.column($0), of: entry) }
        .joined(separator: " ")
    }
  }

  // MARK: Frames

  @Test func `the classes of a list become its frames`() throws {
    let text = "%\n1\twet\n2\tdry\n%\nfog*\t1\nharbour\t1\t2\n"
    let list = try Self.lexicon(text, "w.dic").asFrames()
    #expect(list.columns == ["frame"])
    #expect(list.name == "w")
    #expect(Self.cells(list) == ["wet ", "wet ", "dry "])
    #expect(list.classes.map(\.id) == ["wet", "dry"])
  }

  @Test func `a list without classes is one frame`() throws {
    let list = try Self.lexicon("fog\nharbour mist\n", "weather.txt").asFrames()
    #expect(Self.cells(list) == ["weather ", "weather "])
  }

  @Test func `a set of frames stays as it is`() throws {
    let text = "term\tframe\tweight\tnote\nfog\twet\t1.5\tx\nsun\t\t\ty\n"
    let list = try Self.lexicon(text, "w.tsv").asFrames()
    #expect(list.columns == ["frame", "weight", "note"])
    #expect(list.entries.map(\.values) == [["wet", "1.500", "x"], ["w", "", "y"]])
  }

  @Test func `weights of other programs are rounded to thousandths`() throws {
    let text = "fog\twet\t0.12345\nharbour\twet\t1e-1\nsun\tdry\t9.9999\n"
    let list = try Self.lexicon(text, "w.txt").asFrames()
    #expect(Self.cells(list) == ["wet 0.123", "wet 0.100", "dry 10.000"])
  }

  @Test(arguments: ["heavy", "-1", "10.1", "1,5"])
  func `a weight that is none is told with its line`(weight: String) throws {
    let list = try Self.lexicon("term\tweight\nfog\t2\nsun\t\(weight)\n", "w.tsv")
    #expect(
      throws: LexiconError.badValue(
        path: "w.tsv", line: 3, column: "weight", value: weight, allowed: "a number from 0 to 10")
    ) { try list.asFrames() }
  }

  // MARK: Axes

  @Test func `a lexicon of classes with poles is no axis`() throws {
    let morals = try Self.lexicon("term\tclass\tpole\nfog\twet\tbad\nsun\tdry\tgood\n", "m.tsv")
    #expect(!morals.isAxis)
    #expect(morals.categoryColumn == 0)
  }

  @Test func `two lists make an axis, the negative pole first`() throws {
    let axis = try Lexicon.axis(
      "risk", negative: Self.lexicon("term\tinflect\tclass\nthreat\tn\tx\n", "danger.tsv"),
      positive: Self.lexicon("safe\nsafe haven\n", "safety.txt"))
    #expect(axis.isAxis)
    #expect(axis.categoryColumn == nil)
    #expect(axis.columns == ["pole"])
    #expect(axis.entries.map(\.values) == [["danger"], ["safety"], ["safety"]])
    #expect(axis.entries.map(\.inflection) == [.noun, [], []])
    #expect(axis.classes.map(\.id) == ["danger", "safety"])
    #expect(axis.origin.path == "danger.tsv,safety.txt")
    #expect(axis.origin.hash.split(separator: ",").count == 2)
  }

  /// Two lists with the word that both have and its lines.
  static let shared: [(negative: String, positive: String, term: String, lines: [Int])] = [
    ("threat\nrisk\n", "safe\nRisk\n", "risk", [2, 2]),
    ("term\tinflect\nrun\tv\n", "term\nsafe\nran\n", "ran", [2, 3]),
    ("term\tinflect\nthreat\tn\n", "term\tinflect\nthreats\tn\n", "threats", [2, 2]),
    ("term\n=US\n", "us\n", "us", [2, 1]), ("at risk\n", "at  risk\n", "at risk", [1, 1]),
    ("risk*\n", "risk*\n", "risk*", [1, 1]),
  ]

  @Test(arguments: shared)
  func `a word in both lists is told with both lines`(
    negative: String, positive: String, term: String, lines: [Int]
  ) throws {
    let lists = try [negative, positive].enumerated().map {
      try Self.lexicon($1, $0 == 0 ? "a.txt" : "b.txt")
    }
    #expect(
      throws: LexiconError.inBothLists(
        term: term, path: "b.txt", line: lines[1], other: "a.txt", otherLine: lines[0])
    ) { try Lexicon.axis("x", negative: lists[0], positive: lists[1]) }
  }

  @Test func `a wrong term is told with the path of its own list`() throws {
    let lists = try ["term\nsafe\n", "term\nf*g\n"].map { try Self.lexicon($0, "\($0.count).tsv") }
    #expect(
      throws: LexiconError.badTerm(
        path: "9.tsv", line: 2, term: "f*g", problem: .misplacedWildcard)
    ) { try Lexicon.axis("x", negative: lists[0], positive: lists[1]) }
    let empty = try Self.lexicon("term\n", "empty.tsv")
    #expect(throws: LexiconError.noEntries(path: "empty.tsv")) {
      try Lexicon.axis("x", negative: lists[0], positive: empty)
    }
  }
}
