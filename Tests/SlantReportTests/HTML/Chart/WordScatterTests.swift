import TestSupport
import Testing

@testable import SlantReport

struct WordScatterTests {
  private typealias Point = WordScatter.Point

  private static func scatter(_ points: [Point]) -> WordScatter {
    WordScatter(
      points: points, xUnit: "times in 1,000 words", yUnit: "log-odds",
      left: "more in the Gazette", right: "more elsewhere")
  }

  private static func points(_ random: inout SplitMix64) -> [Point] {
    let words = ["riot", "protest", "undocumented", "fee", "新聞", "crackdown on strikers", "Wwwww"]
    let size = random.pick([0.2, 2, 40])
    let least = random.pick([0.001, 0.02, 3])
    return (0..<(1 + random.below(120))).map { _ in
      Point(
        text: random.pick(words), rate: least * (1 + random.share() * random.pick([1, 50])),
        logOdds: (random.share() * 2 - 1) * size, isSure: random.chance(50), tooltip: "a word")
    }
  }

  @Test(.tags(.property), arguments: 0..<30 as Range<UInt64>)
  func `places give rates and differences back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let points = Self.points(&random)
    let read = ChartReading(Self.scatter(points).svg())
    let odds = read.ticks("y1")
    let rates = LogAxis(points.map(\.rate))
    let ends = read.ticks("x1", "data-rate")
    let (first, last) = (try #require(ends.first), try #require(ends.last))
    let marks = read.all("point").filter { $0.attributes["data-v"] != nil }
    #expect(
      marks.compactMap { $0.attributes["data-v"] }.sorted()
        == points.map { SVG.exact($0.logOdds) }.sorted())
    for mark in marks {
      let (x, y) = (try #require(mark.number("cx")), try #require(mark.number("cy")))
      let back = try #require(ChartReading.value(at: y, odds))
      #expect(abs(back.value - (mark.number("data-v") ?? .nan)) <= back.tolerance)
      let share = rates.position(of: mark.number("data-rate") ?? .nan)
      #expect(abs(first.place + share * (last.place - first.place) - x) < 0.3)
    }
  }

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `labels stand apart from each other, from points and from the edge`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let frame = LabelPlacer.Box(left: 0, top: 0, right: 400, bottom: 300)
    let points = (0..<80).map { _ in (x: random.share() * 400, y: random.share() * 300) }
    var placer = LabelPlacer(frame: frame, points: points)
    let places = points.compactMap { placer.place(20 + random.share() * 90, 15, at: $0) }
    #expect(places.count > 8)
    for (index, place) in places.enumerated() {
      #expect(frame.contains(place.box))
      for point in points {
        let dot = LabelPlacer.Box(
          left: point.x - 4, top: point.y - 4, right: point.x + 4, bottom: point.y + 4)
        #expect(!dot.overlaps(place.box))
      }
      for other in places[(index + 1)...] {
        #expect(!place.box.overlaps(other.box))
        #expect(!(place.leader?.crosses(other.box) ?? false))
        if let leader = other.leader { #expect(!(place.leader?.crosses(leader) ?? false)) }
      }
    }
  }

  private static let leaders: [(LabelPlacer.Leader, Bool)] = [
    (.init(x1: 0, y1: 0, x2: 30, y2: 30), true), (.init(x1: 0, y1: 0, x2: 9, y2: 9), false),
    (.init(x1: 15, y1: 0, x2: 15, y2: 40), true), (.init(x1: 5, y1: 0, x2: 5, y2: 40), false),
    (.init(x1: 0, y1: 25, x2: 25, y2: 0), true), (.init(x1: 0, y1: 19, x2: 19, y2: 0), false),
    (.init(x1: 12, y1: 12, x2: 13, y2: 13), true),
  ]

  @Test(arguments: leaders)
  func `a line crosses a box only where it enters it`(
    leader: LabelPlacer.Leader,
    crosses: Bool
  ) {
    let box = LabelPlacer.Box(left: 10, top: 10, right: 20, bottom: 20)
    #expect(leader.crosses(box) == crosses)
  }

  @Test func `two lines cross where each has the ends of the other on both sides`() {
    let line = LabelPlacer.Leader(x1: 0, y1: 0, x2: 10, y2: 10)
    #expect(line.crosses(.init(x1: 0, y1: 10, x2: 10, y2: 0)))
    #expect(!line.crosses(.init(x1: 0, y1: 10, x2: 4, y2: 6)))
    #expect(!line.crosses(.init(x1: 1, y1: 0, x2: 11, y2: 10)))
  }

  @Test func `sure words are filled and others hollow`() {
    let points = [(1.0, true), (-2.0, false)].map { odds, isSure in
      Point(text: "riot", rate: 1, logOdds: odds, isSure: isSure, tooltip: "riot: 3 and 1 times")
    }
    let read = ChartReading(Self.scatter(points).svg())
    let marks = read.all("point").filter { $0.attributes["data-v"] != nil }
    // The sure word is drawn last, and so on top.
    #expect(marks.map { $0.has("unsure") } == [true, false])
    #expect(marks.map { $0.has("less") } == [true, false])
    #expect(read.all("end").map(\.text) == ["↑ more in the Gazette", "↓ more elsewhere"])
    #expect(read.label.hasSuffix("riot 1.00 (+1.00); riot 1.00 (−2.00, may be chance)"))
  }

  @Test func `the words that differ most are labelled first`() {
    let points = (1...400).map { index in
      Point(
        text: "w\(index)", rate: 1, logOdds: Double(index), isSure: true, tooltip: "w\(index)")
    }
    let read = ChartReading(Self.scatter(points).svg())
    #expect(read.all("word").first?.text == "w400")
    #expect(read.label.contains("; and 360 more"))
    #expect(read.all("point").filter { $0.attributes["data-v"] != nil }.count == WordScatter.limit)
  }

  @Test(arguments: [[], [(0.0, 1.0)], [(.nan, .infinity)], [(1, 0), (1, 0)], [(1e5, 1e10)]])
  func `any values make a picture`(values: [(Double, Double)]) {
    let points = values.map {
      Point(text: "a", rate: $0.0, logOdds: $0.1, isSure: true, tooltip: "a")
    }
    let svg = Self.scatter(points).svg()
    #expect(ChartReading.isTidy(svg))
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }

  @Test(arguments: HostileNames.all)
  func `words are escaped and cut`(name: String) {
    let point = Point(text: name, rate: 1, logOdds: 1, isSure: true, tooltip: name)
    let svg = WordScatter(points: [point], xUnit: name, yUnit: name, left: name, right: name).svg()
    #expect(ChartReading.isTidy(svg))
  }

  private static let logAxes: [([Double], [Double])] = [
    ([], [1, 2]), ([1], [1, 2]), ([0.03, 4], [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]),
    ([0.001, 900_000], [0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000]),
    ([0, -1, .nan, 7], [5, 10]), ([1_000_000], [1_000_000, 2_000_000]),
  ]

  @Test(arguments: logAxes)
  func `an axis of ratios has steps of 1, 2 and 5`(values: [Double], ticks: [Double]) {
    #expect(LogAxis(values).ticks == ticks)
  }
}
