import Testing

@testable import SlantCorpus

@Suite struct JSONScannerTests {
  private func problem(_ text: String) -> String? {
    JSONLines.read(line: Array(text.utf8), number: 1, origin: "a.jsonl")?.skipped?.reason
  }

  @Test(arguments: [
    (#"{"text":"A""#, 12, "it breaks off"),
    (#"{"text":"A"#, 11, "it breaks off"),
    (#"{"text":"A\"#, 12, "it breaks off"),
    (#"{"text""#, 8, "it breaks off"),
    (#"{"text":"#, 9, "it breaks off"),
    ("{", 2, "it breaks off"),
    (#"{"text":NaN}"#, 9, "expected a value"),
    (#"{"text":nul}"#, 9, "expected a value"),
    (#"{"text":}"#, 9, "expected a value"),
    ("It snowed.", 1, "expected a value"),
    (#"{text:"A"}"#, 2, "expected a key in quotation marks"),
    (#"{"text":"A",}"#, 13, "expected a key in quotation marks"),
    (#"{"text" "A"}"#, 9, "expected ':' after the key"),
    (#"{"é":"😀" "b":1}"#, 10, "expected ',' or '}'"),
    (#"{"a":[1 2]}"#, 9, "expected ',' or ']'"),
    (#"{"text":"A"} x"#, 14, "text after the end of the value"),
    (#"{"a":01}"#, 7, "not a number that JSON has"),
    (#"{"a":1.}"#, 8, "not a number that JSON has"),
    (#"{"a":-}"#, 7, "not a number that JSON has"),
    (#"{"a":1e+}"#, 9, "not a number that JSON has"),
    (#"{"a":"\x"}"#, 7, "not an escape that JSON has; write a backslash as '\\\\'"),
    (#"{"a":"\u12G4"}"#, 7, "not an escape that JSON has; write a backslash as '\\\\'"),
    (#"{"a":"\ud83d"}"#, 7, "half of a surrogate pair; write both halves, or '\\ufffd'"),
    (#"{"a":"\ud83dx"}"#, 7, "half of a surrogate pair; write both halves, or '\\ufffd'"),
    (#"{"a":"\ude00"}"#, 7, "half of a surrogate pair; write both halves, or '\\ufffd'"),
    ("{\"a\":\"\t\"}", 7, "a control character in a string; write a newline as '\\n'"),
  ])
  func `broken JSON is named with its column`(_ text: String, column: Int, problem: String) {
    #expect(self.problem(text) == "broken JSON at column \(column): \(problem)")
  }

  @Test(arguments: [511, 512])
  func `nesting has a limit`(_ arrays: Int) {
    let text =
      "{\"text\":\"A\",\"a\":" + String(repeating: "[", count: arrays)
      + String(repeating: "]", count: arrays) + "}"
    let expected = "broken JSON at column 528: nested deeper than 512 levels"
    #expect(problem(text) == (arrays == 511 ? nil : expected))
  }

  @Test(arguments: [
    "0", "-0", "1.5", "1e9", "-2.5E-3", "1E+2", "true", "false", "null", "[]", "{}",
  ])
  func `every kind of value may stand anywhere`(_ value: String) {
    #expect(problem("{\"a\":\(value),\"text\":\"A\",\"b\":[\(value),{\"c\":\(value)}]}") == nil)
  }

  @Test func `every cut of a line is an error and not a crash`() {
    let text = Array(#"{"a":[1.5e3,true,null],"text":"A\n\ud83d\ude00é","b":{"c":""}}"#.utf8)
    for end in 1..<text.count {
      let result = JSONLines.read(line: Array(text[..<end]), number: 1, origin: "a")
      #expect(result?.skipped != nil)
    }
  }
}
