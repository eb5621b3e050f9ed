import Testing

@testable import SlantCorpus

@Suite struct FactivaExportTests {
  static let spaced = """
    SE   News
    HD   Council backs tram line
         after ten years
    BY   By Ann Field
    WC   37 words
    PD   3 March 2021
    ET   10:15
    SN   Harbour Post
    SC   HARPO
    LA   English
    CY   © 2021. Harbour Media. All rights reserved.

    LP
    The council of Northwick voted on Tuesday to build a tram line along the harbour.

    IN the hall, some shouted.

    TD
    Mayor Ann Lee called it a victory for the city.

    Opponents said that the cost had been hidden.

    CO   nthwck : Northwick Council
    IN   i71 : Transport
    PUB  Harbour Media
    AN   Document HARPO00020210303eh3300012

    HD   Drivers to strike
    WC   14 words
    PD   5 March 2021
    SN   Daily Flare
    LA   English
    LP
    Bus drivers in Northwick will strike on Friday, their union said.
    AN
    Document FLARE00020210305eh3500034

    Search Summary
    Text   tram
    """

  @Test func `an export with field codes gives its articles`() {
    let expected = [
      Article(
        id: "HARPO00020210303eh3300012", outlet: "Harbour Post",
        title: "Council backs tram line after ten years", date: "2021-03-03", author: "Ann Field",
        section: "News",
        meta: [
          MetaField(key: "WC", value: "37 words"), MetaField(key: "ET", value: "10:15"),
          MetaField(key: "SC", value: "HARPO"), MetaField(key: "LA", value: "English"),
          MetaField(key: "CY", value: "© 2021. Harbour Media. All rights reserved."),
          MetaField(key: "CO", value: "nthwck : Northwick Council"),
          MetaField(key: "IN", value: "i71 : Transport"),
          MetaField(key: "PUB", value: "Harbour Media"),
        ],
        text:
          "The council of Northwick voted on Tuesday to build a tram line along the harbour.\n\n"
          + "IN the hall, some shouted.\n\nMayor Ann Lee called it a victory for the city.\n\n"
          + "Opponents said that the cost had been hidden.",
        origin: "in/a.x#1"),
      Article(
        id: "FLARE00020210305eh3500034", outlet: "Daily Flare", title: "Drivers to strike",
        date: "2021-03-05",
        meta: [MetaField(key: "WC", value: "14 words"), MetaField(key: "LA", value: "English")],
        text: "Bus drivers in Northwick will strike on Friday, their union said.",
        origin: "in/a.x#28"),
    ]
    #expect(read(Self.spaced, as: .text).map(\.article) == expected)
  }

  @Test func `one space behind the codes is enough`() {
    let text = Self.spaced.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let code = line.prefix(3).trimmed
      let isCode = line.count > 4 && line.first != " " && line.dropFirst(code.count).hasPrefix("  ")
      return isCode ? code + " " + line.dropFirst(code.count).trimmed : String(line)
    }.joined(separator: "\n")
    #expect(text.contains("\nWC 37 words\n"))
    #expect(read(text, as: .text) == read(Self.spaced, as: .text))
  }

  private func skipped(_ old: String, _ new: String) -> [String] {
    #expect(Self.spaced.contains(old))
    return read(Self.spaced.replacing(old, with: new), as: .text).compactMap(\.skipped).map {
      "\($0.line ?? 0) \($0.reason)"
    }
  }

  @Test func `what of an export cannot be read is named`() {
    #expect(
      skipped("Bus drivers in Northwick will strike on Friday, their union said.", "") == [
        "28 document 2 of this export: no text below its head; export it again with its full text"
      ])
    #expect(
      skipped("WC   14 words", "WC   1,014 words") == [
        "28 document 2 of this export: 14 words where the export states 1014; "
          + "text was lost or run together; export it again"
      ])
    #expect(
      skipped("AN\nDocument FLARE00020210305eh3500034", "") == [
        "28 document 2 of this export: its end is missing; was the file cut short? export it again"
      ])
    #expect(
      skipped("AN   Document HARPO00020210303eh3300012", "") == [
        "1 document 1 of this export: its end is missing; was the file cut short? export it again"
      ])
  }

  @Test func `an export without field codes is not read as one article`() {
    let text = """
      Council backs tram line
      By Ann Field
      37 words
      3 March 2021
      Harbour Post
      HARPO
      English
      © 2021. Harbour Media. All rights reserved.

      The council voted on Tuesday.

      Document HARPO00020210303eh3300012
      """
    #expect(
      read(text, as: .text) == [
        .skipped(
          Skipped(
            file: "in/a.x", line: 1,
            reason: "a Factiva export without field codes; export it again with the display "
              + "'Full Article/Report plus Indexing'"))
      ])
  }

  @Test(arguments: [
    "IN THE HALL\n\nHD television came to Northwick.\n\nLA was far.",
    "PD James wrote it.\n\nSN was her source.\n\nHD",
  ])
  func `an ordinary article is no export`(_ text: String) {
    #expect(read(text, as: .text).map(\.article?.text) == [text])
  }
}
