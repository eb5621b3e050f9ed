import TestSupport
import Testing

@testable import SlantReport

struct MatrixChartTests {
  private typealias Cell = MatrixChart.Cell

  private static func cell(_ size: Double, _ tone: Double? = nil) -> Cell {
    Cell(
      size: size, tone: tone, label: "\(DisplayNumber.decimal(size, places: 0)) words",
      tooltip: "said")
  }

  private static func chart(_ rows: [String], _ columns: [String], _ cells: [[Cell?]]) -> String {
    MatrixChart(
      rows: rows, columns: columns, cells: cells, rowTitle: "who speaks",
      columnTitle: "about whom"
    ).svg()
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `areas give sizes back, and squares stay in their fields`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (rows, columns) = (1 + random.below(8), 1 + random.below(8))
    let cells: [[Cell?]] = (0..<rows).map { _ in
      (0..<columns).map { _ in
        random.chance(70)
          ? Self.cell(Double(1 + random.below(5000)), random.share() * 2 - 1) : nil
      }
    }
    let names = { (count: Int) in (0..<count).map { "Name \($0)" } }
    let read = ChartReading(Self.chart(names(rows), names(columns), cells))
    let squares = read.all("pair")
    let drawn = cells.joined().compactMap(\.self)
    #expect(squares.compactMap { $0.attributes["data-v"] } == drawn.map { SVG.exact($0.size) })
    #expect(
      squares.compactMap { $0.attributes["data-tone"] }
        == drawn.compactMap(\.tone).map(SVG.exact))
    let lines = read.all("grid").compactMap { $0.number("x1") }.sorted()
    let sides = squares.compactMap { $0.number("width") }
    let (largest, most) = (sides.max() ?? 0, drawn.map(\.size).max() ?? 0)
    for square in squares {
      let (x, side) = (try #require(square.number("x")), try #require(square.number("width")))
      #expect(side == square.number("height"))
      let size = side * side / (largest * largest) * most
      #expect(abs(size - (square.number("data-v") ?? 0)) <= most * 0.001)
      #expect(x > (lines.first ?? 0) && x + side < (lines.last ?? 0))
    }
  }

  private static let tones: [(Double?, String, String?)] = [
    (-1, "s4", "−"), (-0.3, "s4", "−"), (-0.29, "s5", "−"), (-0.05, "s5", "−"),
    (-0.049, "s3", nil), (0, "s3", nil), (0.049, "s3", nil), (0.05, "s1", "+"), (0.3, "s0", "+"),
    (nil, "toneless", nil), (.nan, "toneless", nil),
  ]

  @Test(arguments: tones)
  func `colour and sign show the tone`(tone: Double?, style: String, sign: String?) {
    let read = ChartReading(Self.chart(["a"], ["b"], [[Self.cell(3, tone)]]))
    #expect(read.all("pair").map { $0.has(style) } == [true])
    let signs = read.elements.filter { $0.name == "text" && ["+", "−"].contains($0.text) }
    // Two stand in the legend.
    #expect(signs.dropLast(2).map(\.text) == (sign.map { [$0] } ?? []))
  }

  @Test func `what is missing is left out and not drawn as zero`() {
    let read = ChartReading(
      Self.chart(
        ["Moor", "Abel"], ["Port"], [[nil], [Self.cell(40, -0.2)], [Self.cell(9)]]))
    #expect(read.all("pair").count == 1)
    #expect(read.label == "who speaks, about whom: Abel – Port: 40 words, tone −0.20")
  }

  @Test func `the largest pairs are read out first`() {
    let read = ChartReading(
      Self.chart(["Moor", "Abel"], ["Port"], [[Self.cell(9, 0.1)], [Self.cell(40)]]))
    #expect(
      read.label
        == "who speaks, about whom: Abel – Port: 40 words, no tone; Moor – Port: 9 words, tone +0.10"
    )
  }

  @Test func `many rows and columns are cut, and all pairs counted`() {
    let names = (0..<50).map { "n\($0)" }
    let row = names.map { _ in Self.cell(1) as Cell? }
    let svg = Self.chart(names, names, names.map { _ in row })
    let read = ChartReading(svg)
    #expect(read.all("pair").count == MatrixChart.rowLimit * MatrixChart.columnLimit)
    #expect(read.label.hasSuffix("; and 2,460 more"))
  }

  @Test func `values that cannot be drawn make a picture`() {
    for cells in [[], [[]], [[Self.cell(0)]], [[Self.cell(-1)]], [[Self.cell(.nan)]]] as [[[Cell?]]]
    {
      let svg = Self.chart(["a"], ["b"], cells)
      #expect(svg.contains("nothing to show"))
      #expect(ChartReading.isTidy(svg))
    }
    #expect(ChartReading.isTidy(Self.chart([], [], [])))
    #expect(ChartReading(Self.chart(["a"], ["b"], [[Self.cell(1e10)]])).all("pair").count == 1)
  }

  @Test(arguments: HostileNames.all)
  func `names are escaped and cut`(name: String) {
    let cell = Cell(size: 1, tone: 0.2, label: name, tooltip: name)
    let svg = MatrixChart(
      rows: [name], columns: [name], cells: [[cell]], rowTitle: "who", columnTitle: "whom"
    ).svg()
    #expect(ChartReading.isTidy(svg))
    #expect(svg.utf8.count < 10_000)
  }
}
