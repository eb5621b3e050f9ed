import TestSupport
import Testing

@testable import SlantReport

struct DotWhiskerChartTests {
  private typealias Row = DotWhiskerChart.Row

  private static func row(_ name: String, _ value: Double?, note: String? = nil) -> Row {
    Row(name: name, value: value, label: DisplayNumber.decimal(value), note: note)
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `places give the values of dots, whiskers and the reference back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = random.values(1 + random.below(12))
    let rows = values.map { value in
      Row(name: "a", value: value, interval: random.interval(around: value), label: "\(value)")
    }
    let reference = DotWhiskerChart.Reference(value: values[0], label: "all")
    let read = ChartReading(
      DotWhiskerChart(rows: rows, unit: "words", reference: reference).svg())
    let ticks = read.ticks("x1")
    let marks =
      read.all("dot").map { ($0, "cx", "data-v") }
      + read.all("whisker").flatMap { [($0, "x1", "data-low"), ($0, "x2", "data-high")] }
      + read.all("reference").map { ($0, "x1", "data-v") }
    #expect(read.all("dot").count == values.count)
    #expect(read.all("whisker").count == rows.count { $0.interval != nil })
    for (mark, place, name) in marks {
      let x = try #require(mark.number(place))
      let written = try #require(mark.number(name))
      let back = try #require(ChartReading.value(at: x, ticks))
      #expect((0...100).contains(x))
      #expect(abs(back.value - written) <= back.tolerance)
    }
    for (dot, value) in zip(read.all("dot"), values) {
      #expect(dot.attributes["data-v"] == SVG.exact(value))
    }
  }

  @Test func `a row without a value says why, and one without an interval is hollow`() {
    let svg = DotWhiskerChart(
      rows: [
        Self.row("Gazette", nil, note: "too few articles"), Self.row("Post", nil),
        Self.row("Courier", 2),
        Row(name: "Lantern", value: 3, interval: 2...4, label: "3.0"),
      ], unit: "words"
    ).svg()
    let read = ChartReading(svg)
    #expect(read.all("dot").map { $0.has("hollow") } == [true, false])
    #expect(read.all("note").map(\.text) == ["– too few articles", "–"])
    #expect(
      read.label
        == "words: Gazette: – too few articles; Post: –; Courier: 2.0; Lantern: 3.0 (2.0–4.0)")
  }

  @Test func `a line marks zero only where signs differ`() {
    #expect(ChartReading(chart([1, 2])).all("zero").isEmpty)
    #expect(ChartReading(chart([-1, 2])).all("zero").count == 1)
  }

  @Test func `the values of a long axis stand above it too`() {
    let few = ChartReading(chart([1, 2])).all("tick").map(\.text)
    let many = ChartReading(chart((1...13).map { _ in 2 })).all("tick").map(\.text)
    #expect(few == ["0.0", "0.5", "1.0", "1.5", "2.0"])
    #expect(many == few.flatMap { [$0, $0] })
  }

  @Test func `a long unit is broken into lines`() {
    let unit = "mean tone of the sentences of the author that carry one, from −1 to +1"
    let read = ChartReading(DotWhiskerChart(rows: [Self.row("a", 1)], unit: unit).svg())
    #expect(read.all("unit").map(\.text).joined(separator: " ") == unit)
    #expect(read.all("unit").count == 2)
  }

  @Test func `thirty rows are drawn and the others counted`() {
    let read = ChartReading(chart((1...45).map(Double.init)))
    #expect(read.all("dot").count == DotWhiskerChart.limit)
    #expect(read.label.hasSuffix("; and 15 more"))
  }

  @Test(arguments: [[], [5], [5, 5, 5], [0, 0], [-3], [.nan], [.infinity, 1e300], [9e10, 1]])
  func `any values make a picture`(values: [Double]) {
    let svg = chart(values)
    #expect(svg.hasPrefix("<svg role=\"img\" aria-label=\""))
    #expect(!svg.contains("nan") && !svg.contains("inf"))
    #expect(ChartReading(svg).ticks("x1").count >= 2)
  }

  @Test(arguments: HostileNames.all)
  func `names are escaped and cut`(name: String) {
    let row = Row(name: name, value: 1, label: name, note: name, range: name)
    let svg = DotWhiskerChart(
      rows: [row, Self.row(name, nil, note: name)], unit: name,
      reference: DotWhiskerChart.Reference(value: 1, label: name)
    ).svg()
    #expect(ChartReading.isTidy(svg))
    #expect(svg.utf8.count < 30_000)
  }

  private func chart(_ values: [Double]) -> String {
    DotWhiskerChart(rows: values.map { Self.row("a", $0) }, unit: "words").svg()
  }
}
