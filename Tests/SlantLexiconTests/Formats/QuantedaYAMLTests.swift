import SlantLexicon
import Testing

@Suite struct QuantedaYAMLTests {
  /// Files and their entries.
  static let cases: [(text: String, entries: [String])] = [
    (
      "harm:\n  - siege\n  - raid*\ncare:\n  - aid\n",
      ["2 siege|harm", "3 raid*|harm", "5 aid|care"]
    ),
    // Lists need no indentation.
    ("harm:\n- siege\ncare:\n- aid\n", ["2 siege|harm", "4 aid|care"]),
    // Categories in categories.
    (
      "harm:\n  war:\n    - siege\n  crime:\n    theft:\n      - raid\ncare:\n  - aid\n",
      ["3 siege|harm.war", "6 raid|harm.crime.theft", "8 aid|care"]
    ),
    (
      "harm:\n  - siege\n  - war:\n    - raid\n    - shell*\n  - crime: [theft]\n  - ruin\n",
      ["2 siege|harm", "4 raid|harm.war", "5 shell*|harm.war", "6 theft|harm.crime", "7 ruin|harm"]
    ),
    // Lists in brackets, on one line or several, and single values.
    (
      "harm: [siege, 'ill will', \"raid\"]\ncare: aid\n",
      ["1 siege|harm", "1 ill will|harm", "1 raid|harm", "2 aid|care"]
    ),
    (
      "harm: [siege,\n  raid, # both\n  ruin]\ncare: []\n",
      ["1 siege|harm", "1 raid|harm", "1 ruin|harm"]
    ),
    (
      "harm: [siege,\n  'raid]',\n  ruin]\n", ["1 siege|harm", "1 ruin|harm"]
    ),
    ("harm:\n  - [siege, raid]\n  - ruin\n", ["2 siege|harm", "2 raid|harm", "3 ruin|harm"]),
    // Quotation marks and escapes.
    (
      "\"harm: war\":\n  - \"no man's land\"\n  - 'bull''s eye'\n  - \"no man\\'s war\"\n",
      ["2 no man's land|harm._war", "3 bull's eye|harm._war", "4 no man's war|harm._war"]
    ),
    ("'a b':\n  - can't stand\n", ["2 can't stand|a_b"]),
    // Comments, empty lines, the start of a document, CRLF.
    (
      "# head\n---\n\nharm: # one\n  - siege # two\n  # three\n  - \"a#b\"\n...\n",
      ["5 siege|harm", "7 a#b|harm"]
    ),
    ("harm:\r\n  - siege\r\n", ["2 siege|harm"]),
    ("- siege\n- raid\n", ["1 siege|", "2 raid|"]),
  ]

  @Test(arguments: cases)
  func `categories and patterns are read`(text: String, entries: [String]) throws {
    #expect(try ReadFile(text, "a.yml").entries == entries)
  }

  @Test func `what is no part of such files is told`() throws {
    let read = try ReadFile(
      "harm:\n  - siege\n  stray words\n  - te?ror\n  - raid\n  - raid\nrest:\ncare: [aid,\n  help\n",
      "a.yml")
    #expect(read.entries == ["2 siege|harm", "5 raid|harm", "6 raid|harm"])
    #expect(
      read.warnings == [
        "3: 'stray words' is nothing that the format knows; it is left out",
        "4: 'te?ror' has marks that are no part of words; it is left out",
        "6: 'raid' stands in line 5 too; the earlier one counts",
        "7: note no term is in category 'rest'",
        "8: '[aid, help' is nothing that the format knows; it is left out",
        "8: note no term is in category 'care'",
      ])
  }

  @Test func `a category that only holds others has no entry of its own`() throws {
    let read = try ReadFile("harm:\n  war:\n    - siege\n", "a.yml")
    #expect(read.classes == ["harm.war"])
    #expect(read.warnings == [])
  }
}
