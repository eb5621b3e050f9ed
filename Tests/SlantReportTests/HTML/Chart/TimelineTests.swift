import TestSupport
import Testing

@testable import SlantReport

struct TimelineTests {
  private typealias Point = Timeline.Point

  private static let months = (1...12).map { "2024-\($0 < 10 ? "0" : "")\($0)" }

  private static func chart(_ series: [(String, [Point])]) -> String {
    Timeline(
      series: series.map { Timeline.Series(name: $0.0, points: $0.1) }, unit: "words",
      ticks: months
    ).svg()
  }

  private static func points(_ values: [Int: Double]) -> [Point] {
    values.map { Point(position: $0.key, value: $0.value) }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `heights give values and intervals back, on one scale`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let series = (0..<(1 + random.below(5))).map { index in
      let values = random.values(12)
      let points = values.enumerated().filter { _ in random.chance(75) }.map { position, value in
        Point(position: position, value: value, interval: random.interval(around: value))
      }
      return ("\(index)", points)
    }
    let panels = Self.chart(series).split(separator: "class=\"panel\"").dropFirst()
    #expect(panels.count == series.count)
    for (panel, (_, points)) in zip(panels, series) {
      let read = ChartReading(String(panel))
      let ticks = read.ticks("y1")
      #expect(
        read.all("dot").compactMap { $0.attributes["data-v"] } == points.map { SVG.exact($0.value) }
      )
      for dot in read.all("dot") {
        let y = try #require(dot.number("cy"))
        let back = try #require(ChartReading.value(at: y, ticks))
        #expect(abs(back.value - (dot.number("data-v") ?? .nan)) <= back.tolerance)
      }
      let ends = read.all("grid").first ?? read.all("zero").first
      let (left, right) = (ends?.number("x1") ?? 0, ends?.number("x2") ?? 0)
      for (dot, point) in zip(read.all("dot"), points) {
        let x = try #require(dot.number("cx"))
        #expect(abs((x - left) / (right - left) * 11 - Double(point.position)) < 0.01)
      }
    }
  }

  @Test func `a period without a value is a gap`() {
    let read = ChartReading(
      Self.chart([("Gazette", Self.points([0: 1, 1: 2, 2: 3, 4: 2, 5: 3, 7: 4]))]))
    #expect(read.all("line").map { $0.attributes["d"] } == ["M0,39L1,26L2,13", "M0,26L1,13"])
    #expect(read.all("dot").count == 6)
  }

  @Test func `a band is drawn where neighbours have intervals`() {
    let points = [
      Point(position: 0, value: 1, interval: 0...2), Point(position: 1, value: 1, interval: 0...2),
      Point(position: 2, value: 1), Point(position: 3, value: 1, interval: 0...1.5),
    ]
    let read = ChartReading(Self.chart([("Gazette", points)]))
    // The axis goes from 0 to 2 over 52 pixels.
    #expect(read.all("band").map { $0.attributes["points"] } == ["0,0 1,0 1,52 0,52"])
    #expect(read.all("spread").compactMap { $0.number("y2") } == [39])
    #expect(read.all("dot").map { $0.attributes["data-high"] } == ["2", "2", nil, "1.5"])
  }

  @Test func `the last value stands at the end of its line`() {
    let read = ChartReading(Self.chart([("Gazette", Self.points([0: 4, 1: 8.25]))]))
    #expect(read.all("value").map(\.text) == ["8.3"])
    #expect(read.label == "words: Gazette: 4.00 in 2024-01, 8.25 in 2024-02, 2 periods")
  }

  @Test func `points out of time or range and repeated ones are left out`() {
    let points = [
      Point(position: 2, value: 5), Point(position: 2, value: 6), Point(position: -1, value: 1),
      Point(position: 12, value: 1), Point(position: 3, value: .nan),
    ]
    let read = ChartReading(Self.chart([("Gazette", points)]))
    #expect(read.all("dot").compactMap { $0.attributes["data-v"] } == ["5"])
  }

  @Test func `a series without values says so`() {
    let read = ChartReading(Self.chart([("Gazette", [])]))
    #expect(read.all("note").map(\.text) == ["– no values"])
    #expect(read.label == "words: Gazette: no values")
  }

  @Test func `twelve panels are drawn and the others counted`() {
    let read = ChartReading(Self.chart((0..<15).map { ("\($0)", Self.points([0: 1])) }))
    #expect(read.all("panel").count == Timeline.limit)
    #expect(read.label.hasSuffix("; and 3 more"))
  }

  @Test(arguments: [[], ["2024-01"], (0..<400).map { "day \($0)" }])
  func `any number of periods makes a picture`(ticks: [String]) {
    let series = Timeline.Series(
      name: "Gazette", points: [Point(position: max(0, ticks.count - 1), value: 5, interval: 5...5)]
    )
    let read = ChartReading(Timeline(series: [series], unit: "words", ticks: ticks).svg())
    #expect(read.all("dot").count == (ticks.isEmpty ? 0 : 1))
    for dot in read.all("dot") { #expect((0...100).contains(dot.number("cx") ?? -1)) }
  }

  @Test func `the last periods are drawn where there are many`() {
    let series = Timeline.Series(
      name: "Gazette", points: (0..<200).map { Point(position: $0, value: Double($0)) })
    let read = ChartReading(
      Timeline(series: [series], unit: "words", ticks: (0..<200).map { "day \($0)" }).svg())
    #expect(read.all("dot").first?.attributes["data-v"] == "80")
    #expect(read.all("dot").count == Timeline.periodLimit)
    #expect(
      read.label == "words (the last 120 periods): Gazette: 80.00 in day 80, 199.00 in day 199, "
        + "120 periods")
  }

  @Test(arguments: HostileNames.all)
  func `names are escaped and cut`(name: String) {
    let series = Timeline.Series(
      name: name, points: [Point(position: 0, value: 1), Point(position: 1, value: 2)])
    let svg = Timeline(series: [series], unit: "words", ticks: [name, name]).svg()
    #expect(ChartReading.isTidy(svg))
    #expect(svg.utf8.count < 10_000)
  }
}
