import Foundation
import Testing

@Suite struct TerminalTests {
  private static let escape: Unicode.Scalar = "\u{1B}"

  /// Articles of outlets whose names, titles and texts are hostile or wide, as JSON Lines.
  private static func corpus(_ scratch: ScratchFolder) throws -> String {
    let outlets = [
      "\u{1B}[31mRed Herald", "Broken\nLine", "Tab\tTimes", "\u{202E}Turned Tribune",
      "\u{9B}31mChannel",
      "朝の新聞 東京", "한국일보", "E\u{301}cho de l'e\u{301}te\u{301}", String(repeating: "Long", count: 50),
    ]
    let lines = try outlets.enumerated().map { number, outlet in
      let article = [
        "id": "a\(number)", "outlet": outlet,
        "title": "Bridge\nopens \u{1B}]0;title\u{7} " + String(repeating: "w", count: 200),
        "text":
          "The victorious mayor \u{1B}[2Jopened the bridge on Monday. “We crushed the \u{202E}doubts,” "
          + "Marta Kolar\u{8} said. Critics claimed that " + String(repeating: "x", count: 150)
          + " had failed.",
      ]
      return String(decoding: try JSONEncoder().encode(article), as: UTF8.self)
    }
    try scratch.write("corpus.jsonl", lines.joined(separator: "\n") + "\n")
    return scratch.path("corpus.jsonl")
  }

  /// The text without the codes of Slant's own styles.
  private static func withoutCodes(_ text: String) -> String {
    text.replacing(/\u{1B}\[(0|1|2|33|36)m/, with: "")
  }

  /// The columns of a line of Latin, Hangul and Han.
  private static func columns(_ line: some StringProtocol) -> Int {
    line.reduce(0) {
      $0 + ($1.unicodeScalars.first?.value ?? 0 >= 0x1100 && !"…“”−–␛␇␈�".contains($1) ? 2 : 1)
    }
  }

  private static func controls(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      (scalar.properties.generalCategory == .control && scalar != "\n")
        || scalar.properties.isBidiControl
    }
  }

  // MARK: Colours

  @Test func `colours go to a terminal alone, and not where they are unwanted`() throws {
    let article = Checkout.articles + "/northgate-courier/kesh-tal-visit.txt"
    let explain = ["explain", article]
    let window = try TerminalRun(explain).output
    #expect(window.contains("\u{1B}[1mWho says what\u{1B}[0m"))
    let plain = try CommandRun(explain).output
    #expect(Self.withoutCodes(window) == plain)
    #expect(!plain.unicodeScalars.contains(Self.escape))
    for variables in [
      ["NO_COLOR": "1"], ["NO_COLOR": "false", "CLICOLOR_FORCE": "1"], ["TERM": "dumb"],
    ] {
      #expect(try TerminalRun(explain, variables: variables).output == plain, "\(variables)")
    }
    #expect(try CommandRun(explain, variables: ["CLICOLOR_FORCE": "1"]).output == window)
  }

  // MARK: Widths and controls

  @Test(arguments: [UInt16(80), 50, 20])
  func `no line is wider than the window, and no control reaches it`(columns: UInt16) throws {
    let scratch = try ScratchFolder()
    let corpus = try Self.corpus(scratch)
    for arguments in [
      ["analyze", corpus, "--output", scratch.path("out")], ["explain", corpus, "--id", "a0"],
      ["keyword", "victor*", corpus],
    ] {
      let shown = Self.withoutCodes(try TerminalRun(arguments, columns: columns).output)
      let lines = shown.split(separator: "\n").filter { !$0.hasPrefix("Report: ") }
      #expect(lines.count > 5)
      for line in lines { #expect(Self.columns(line) <= max(columns, 40), "\(line)") }
      #expect(Self.controls(shown) == [], "\(shown)")
    }
  }

  @Test func `the table is aligned whatever the outlets are called`() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun([
      "analyze", try Self.corpus(scratch), "--output", scratch.path("out"),
    ])
    let rows = run.output.split(separator: "\n").prefix(11)
    #expect(rows.first?.hasPrefix("outlet  ") == true)
    #expect(rows.last?.hasPrefix("all  ") == true)
    #expect(Set(rows.map(Self.columns)).count == 1, "\(run.output)")
    #expect(run.output.contains("LongLongLongLong"))
    #expect(run.output.contains("…  "))
  }

  @Test func `the variable COLUMNS counts for more than the window`() throws {
    let scratch = try ScratchFolder()
    let arguments = ["analyze", Checkout.articles, "--output", scratch.path("out")]
    let run = try CommandRun(arguments, variables: ["COLUMNS": "60"])
    #expect(
      run.output.split(separator: "\n").filter { !$0.hasPrefix("Report: ") }.allSatisfy {
        $0.count <= 60
      })
    #expect(run.output.contains("\nWhat was found\n"))
  }

  @Test func `a message shows the controls of a path as pictures`() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun(["explain", scratch.path("e\u{1B}[31mvil.txt")])
    #expect(run.errors.contains("e␛[31mvil.txt"))
    #expect(!run.errors.unicodeScalars.contains(Self.escape))
  }
}
