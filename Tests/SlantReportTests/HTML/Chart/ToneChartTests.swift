import TestSupport
import Testing

@testable import SlantReport

struct ToneChartTests {
  private typealias Mark = ToneChart.Mark
  private typealias Row = ToneChart.Row

  private static func row(_ marks: [(ToneChart.Voice, Double)]) -> Row {
    Row(
      name: "Lena Moor", detail: "in 12 articles",
      marks: marks.map { voice, value in
        Mark(voice: voice, value: value, label: DisplayNumber.signed(value))
      })
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `places give tones and intervals back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = (0..<(1 + random.below(8))).map { _ in
      let values = random.values(3)
      return Row(
        name: "a", detail: "b",
        marks: zip(ToneChart.Voice.allCases, values).map { voice, value in
          Mark(
            voice: voice, value: value, interval: random.interval(around: value),
            label: DisplayNumber.signed(value))
        })
    }
    let read = ChartReading(ToneChart(rows: rows).svg())
    let ticks = read.ticks("x1")
    #expect(ticks.first?.value == ticks.last.map { -$0.value })
    let marks = read.all("mark").filter { $0.attributes["data-v"] != nil }
    #expect(
      marks.map { $0.attributes["data-v"] } == rows.flatMap(\.marks).map { SVG.exact($0.value) })
    let places =
      marks.map { ($0, "x", "data-v") }
      + read.all("whisker").flatMap { [($0, "x1", "data-low"), ($0, "x2", "data-high")] }
    for (mark, place, name) in places {
      let x = try #require(mark.number(place))
      let written = try #require(mark.number(name))
      let back = try #require(ChartReading.value(at: x, ticks))
      #expect((0...100).contains(x))
      #expect(abs(back.value - written) <= back.tolerance)
    }
  }

  @Test func `each voice has a shape of its own`() {
    let row = Self.row([(.author, -0.2), (.quoted, 0.1), (.reported, 0)])
    let read = ChartReading(ToneChart(rows: [row]).svg())
    for (voice, shape) in [("author", "circle"), ("quoted", "path"), ("reported", "rect")] {
      // Once in the row and once in the legend.
      #expect(read.all(voice).map(\.name) == [shape, shape])
    }
    #expect(read.all("join").count == 2)
    #expect(
      read.label == "Tone from negative to positive: Lena Moor (in 12 articles): "
        + "author −0.20, quoted +0.10, reported 0.00")
  }

  @Test func `the legend names the voices that are there`() {
    let read = ChartReading(ToneChart(rows: [Self.row([(.quoted, 0.1)])]).svg())
    #expect(read.all("key").map(\.text) == ["quoted"])
  }

  @Test func `a row without a tone says so`() {
    let read = ChartReading(ToneChart(rows: [Self.row([]), Self.row([(.author, .nan)])]).svg())
    #expect(read.all("note").map(\.text) == ["– no tone found", "– no tone found"])
    #expect(read.all("mark").isEmpty)
    #expect(read.ticks("x1").map(\.value).last == 1)
  }

  @Test func `no rows and many rows make a picture`() {
    #expect(ToneChart(rows: []).svg().contains("nothing to show"))
    let rows = (0..<45).map { _ in Self.row([(.author, 0.1)]) }
    #expect(ChartReading(ToneChart(rows: rows).svg()).label.hasSuffix("; and 15 more"))
  }

  @Test(arguments: HostileNames.all)
  func `names are escaped and cut`(name: String) {
    let mark = Mark(voice: .author, value: 0.3, interval: 0...1, label: name)
    let svg = ToneChart(
      rows: [
        Row(name: name, detail: name, marks: [mark]),
        Row(name: name, detail: name, marks: [], note: name),
      ]
    ).svg()
    #expect(ChartReading.isTidy(svg))
  }
}
