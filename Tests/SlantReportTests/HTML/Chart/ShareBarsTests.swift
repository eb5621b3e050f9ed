import TestSupport
import Testing

@testable import SlantReport

struct ShareBarsTests {
  private typealias Row = ShareBars.Row

  private static func row(_ parts: [Double?], labels: [String]? = nil) -> Row {
    Row(name: "Gazette", detail: "120 quoted words", parts: parts, labels: labels)
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `widths and starts give the shares back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let weights = (0..<(1 + random.below(6))).map { _ in Double(random.below(100)) }
    let total = max(1, weights.reduce(0, +))
    let shares = weights.map { $0 / total }
    let read = ChartReading(ShareBars(series: ["a"], rows: [Self.row(shares)]).svg())
    let ticks = read.ticks("x1")
    let bars = read.elements.filter { $0.name == "rect" && $0.attributes["data-v"] != nil }
    #expect(bars.map { $0.attributes["data-v"] } == shares.filter { $0 > 0 }.map(SVG.exact))
    var end = 0.0
    for bar in bars {
      let x = try #require(bar.number("x"))
      let width = try #require(bar.number("width"))
      let back = try #require(ChartReading.value(at: width, ticks))
      #expect(abs(back.value - (bar.number("data-v") ?? -1)) <= back.tolerance)
      #expect(abs(x - end) < 0.03)
      end = x + width
    }
    #expect(end < 100.05)
  }

  @Test func `a palette colours parts and legend alike`() {
    let bars = ShareBars(series: ["one", "rest"], rows: [Self.row([0.5, 0.5])], palette: [4, 2])
    let read = ChartReading(bars.svg())
    #expect(read.all("s4").count == 2 && read.all("s2").count == 2)
    #expect(read.all("on4").count == 2 && read.all("on2").count == 2)
    #expect(read.all("s0").isEmpty && read.all("s1").isEmpty)
  }

  @Test func `percentages stand in parts that hold them, with the letter where there is room`() {
    let read = ChartReading(
      ShareBars(series: ["named", "unnamed", "unknown"], rows: [Self.row([0.5, 0.41, 0.09])]).svg())
    #expect(read.texts == ["A 50%", "B 41%", "9%"])
    #expect(
      read.label
        == "Shares in per cent: Gazette (120 quoted words): named 50%, unnamed 41%, unknown 9%")
  }

  @Test func `small parts have no text`() {
    #expect(
      ChartReading(ShareBars(series: [], rows: [Self.row([0.95, 0.05])]).svg()).texts
        == ["A 95%"])
  }

  @Test func `a row has its own labels where they fit`() {
    let row = Self.row([0.6, 0.3, 0.1], labels: ["Moor", "the mayor of Harbour", "Lena Moor"])
    let read = ChartReading(ShareBars(series: [], rows: [row]).svg())
    #expect(read.texts == ["Moor 60%", "30%", "10%"])
    #expect(read.label.hasSuffix("Moor 60%, the mayor of Harbour 30%, Lena Moor 10%"))
  }

  @Test func `a row without shares is a dash and not zero`() {
    let read = ChartReading(
      ShareBars(series: ["named", "unnamed"], rows: [Self.row([nil, nil]), Self.row([0, 0])]).svg())
    #expect(read.all("note").map(\.text) == ["– nothing quoted", "– nothing quoted"])
    #expect(!read.elements.contains { $0.name == "rect" && $0.attributes["data-v"] != nil })
  }

  @Test func `what goes beyond the whole is cut`() {
    let read = ChartReading(
      ShareBars(series: [], rows: [Self.row([0.7, 0.7, .nan, -1, .infinity])]).svg())
    let bars = read.elements.filter { $0.attributes["data-v"] != nil && $0.name == "rect" }
    #expect(bars.compactMap { $0.number("width") } == [70, 30])
  }

  @Test func `no rows and many rows make a picture`() {
    #expect(ShareBars(series: ["a"], rows: []).svg().contains("nothing to show"))
    let many = ShareBars(series: ["a"], rows: (0..<55).map { _ in Self.row([1]) }).svg()
    #expect(ChartReading(many).label.hasSuffix("; and 15 more"))
  }

  @Test(arguments: HostileNames.all)
  func `names are escaped and cut`(name: String) {
    let row = Row(name: name, detail: name, parts: [0.9, 0.1], labels: [name, name], note: name)
    let svg = ShareBars(
      series: [name, name], rows: [row, Row(name: name, detail: name, parts: [])]
    )
    .svg()
    #expect(ChartReading.isTidy(svg))
    #expect(svg.utf8.count < 30_000)
  }
}

extension ChartReading {
  /// What is written into the parts of the bars.
  fileprivate var texts: [String] {
    elements.filter { ($0.attributes["class"] ?? "").hasPrefix("on") && $0.text.utf8.count > 1 }
      .map(\.text)
  }
}
