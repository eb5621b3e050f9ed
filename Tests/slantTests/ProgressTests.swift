import Foundation
import Testing

@Suite struct ProgressTests {
  private func analyze(
    columns: UInt16 = 80, _ options: [String] = [], variables: [String: String] = [:]
  ) throws -> String {
    let scratch = try ScratchFolder()
    return try TerminalRun(
      ["analyze", Checkout.articles, "-o", scratch.path("out")] + options, columns: columns,
      variables: variables, showsErrors: true
    ).output
  }

  /// What was drawn one over the other.
  private func lines(_ shown: String) -> [String] {
    shown.split(separator: "\r").map { String($0.prefix { $0 != "\u{1B}" }) }
      .filter { $0.contains("article") && !$0.contains("\n") }
  }

  @Test func `a terminal shows how far the command is, and nothing of it is left`() throws {
    let shown = try analyze()
    let drawn = lines(shown)
    #expect(drawn.contains { $0.hasPrefix("[#") && $0.contains(" % ") && $0.contains("MB/s") })
    #expect(drawn.contains { $0.hasSuffix("comparing them and writing the report") })
    #expect(shown.contains("\r\u{1B}[K"))
    let rest = shown.split(separator: "\u{1B}[K").last ?? ""
    #expect(rest.hasPrefix("\u{1B}[2moutlet"), "\(rest.prefix(80))")
  }

  @Test(arguments: [UInt16(80), 60, 40])
  func `it fits the window`(columns: UInt16) throws {
    for line in lines(try analyze(columns: columns)) { #expect(line.count < columns, "\(line)") }
  }

  @Test func `it is silent where it is not wanted`() throws {
    #expect(try analyze(["--quiet"]) == "")
    #expect(!(try analyze(variables: ["TERM": "dumb"])).contains("\r"))
    let scratch = try ScratchFolder()
    let run = try CommandRun(["analyze", Checkout.articles, "-o", scratch.path("out")])
    #expect(run.errors == "")
  }
}
