import Testing

@testable import SlantCorpus

@Suite struct NexisExportTests {
  /// Sentences of the number of words that the exports below state.
  static let council =
    "The council of Northwick voted on Tuesday to build a tram line along the harbour, ending ten\n"
    + "years of argument. Mayor Ann Lee called it a victory for the city.\n\n"
    + "Opponents said that the cost of 40 million pounds had been hidden from voters."
  static let strike =
    "Bus drivers in Northwick will strike on Friday, their union said. \"Nobody has spoken to us\n"
    + "for weeks,\" said Bo Ray, who leads it."

  static let older = """


                                   1 of 2 DOCUMENTS


                                   Harbour Post (Northwick)

                                 March 3, 2021 Wednesday
                                      Late Edition

    Council backs tram line after
    ten years

    BYLINE: By Ann Field

    SECTION: NEWS; Pg. 4

    LENGTH: 45 words

    DATELINE: NORTHWICK

    \(council)

    LOAD-DATE: March 4, 2021

    LANGUAGE: ENGLISH

    PUBLICATION-TYPE: Newspaper

                              Copyright 2021 Harbour Media
                                   All Rights Reserved


                                   2 of 2 DOCUMENTS

                                   Daily Flare

                                 5 March 2021

    SECTION: Pg. 1

    LENGTH: 25 words

    HEADLINE: Drivers to strike

    BYLINE: Cy Dunn

    BODY:
    \(strike)

    LOAD-DATE: March 5, 2021

    """

  static let uni = """
    User Name: = reader
    Date and Time: Wednesday, March 10, 2021 9:15:00 AM GMT
    Job Number: 1234
    Documents (2)
    1. Council backs tram line
    Client/Matter: -None-
    2. Drivers to strike

    Council backs tram line
    Harbour Post (Northwick)
    March 3, 2021 Wednesday

    Copyright 2021 Harbour Media All Rights Reserved

    Section: NEWS; Pg. 4
    Length: 45 words
    Byline: By Ann Field
    Body

    \(council)

    Classification

    Language: ENGLISH
    Load-Date: March 4, 2021

    End of Document

    Drivers to strike

    Daily Flare
    March 5, 2021 Friday 10:12 AM GMT
    Copyright 2021 Flare Media All Rights Reserved
    Length:\u{A0}25 words
    Body

    \(strike)

    Load-Date: March 5, 2021

    End of Document
    """

  @Test func `an export of the older form gives its articles`() {
    let expected = [
      Article(
        id: "a#3", outlet: "Harbour Post (Northwick)",
        title: "Council backs tram line after ten years", date: "2021-03-03", author: "Ann Field",
        section: "NEWS; Pg. 4",
        meta: [
          MetaField(key: "dateline", value: "NORTHWICK"),
          MetaField(key: "language", value: "ENGLISH"),
          MetaField(key: "length", value: "45 words"),
          MetaField(key: "load-date", value: "March 4, 2021"),
          MetaField(key: "publication-type", value: "Newspaper"),
        ],
        text: Self.council, origin: "in/a.x#3"),
      Article(
        id: "a#37", outlet: "Daily Flare", title: "Drivers to strike", date: "2021-03-05",
        author: "Cy Dunn", section: "Pg. 1",
        meta: [
          MetaField(key: "length", value: "25 words"),
          MetaField(key: "load-date", value: "March 5, 2021"),
        ],
        text: Self.strike, origin: "in/a.x#37"),
    ]
    let articles = read(Self.older, as: .text).map(\.article)
    #expect(articles.first == expected.first)
    #expect(articles.last == expected.last)
    let windows = Self.older.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(read(windows, as: .text).map(\.article?.title) == expected.map(\.title))
  }

  @Test func `an export of Nexis Uni gives its articles`() {
    let articles = read(Self.uni, as: .text).map(\.article)
    #expect(articles.map { $0?.title } == ["Council backs tram line", "Drivers to strike"])
    #expect(articles.map { $0?.outlet } == ["Harbour Post (Northwick)", "Daily Flare"])
    #expect(articles.map { $0?.date } == ["2021-03-03", "2021-03-05"])
    #expect(articles.map { $0?.author } == ["Ann Field", nil])
    #expect(articles.map { $0?.section } == ["NEWS; Pg. 4", nil])
    #expect(articles.map { $0?.text } == [Self.council, Self.strike])
  }

  /// The lines and reasons of what is skipped in an export changed like that.
  private func skipped(_ text: String, _ old: String, _ new: String) -> [String] {
    #expect(text.contains(old))
    return read(text.replacing(old, with: new), as: .text).compactMap(\.skipped).map {
      "\($0.line ?? 0) \($0.reason)"
    }
  }

  @Test func `what of an export cannot be read is named`() {
    let document = "document 1 of 2 of this export: "
    #expect(
      skipped(Self.older, Self.council, "") == [
        "3 \(document)no text below its head; export it again with its full text"
      ])
    #expect(
      skipped(Self.older, "LENGTH: 45 words", "LENGTH: 1,812 words") == [
        "3 \(document)44 words where the export states 1812; text was lost or run together; "
          + "export it again"
      ])
    #expect(
      skipped(Self.older, "March 3, 2021 Wednesday", "") == [
        "3 \(document)no line with its date, so that its outlet and title cannot be told; mend it"
      ])
    #expect(
      skipped(Self.older, "2 of 2 DOC", "4 of 6 DOC") == [
        "37 document 2 of 2 of this export is not in the file",
        "37 documents 1 to 3 of 6 of this export are not in the file",
        "0 documents 5 to 6 of 6 of this export are not in the file",
      ])
    #expect(
      skipped(Self.uni, "Documents (2)", "Documents (3)") == [
        "0 document 3 of 3 of this export is not in the file"
      ])
    #expect(
      skipped(Self.uni + "\n", "March 5, 2021\n\nEnd of Document\n", "March 5, 2021\n") == [
        "32 document 2 of 2 of this export: its end is missing; was the file cut short? "
          + "export it again"
      ])
  }

  @Test func `an export cut anywhere is never read as one article`() throws {
    let bytes = Array(Self.older.utf8)
    let second = Self.older.prefix(
      upTo: try #require(Self.older.firstRange(of: "2 of 2 DOCUMENTS")).lowerBound
    ).utf8.count
    for end in stride(from: second + 17, to: bytes.count, by: 37) {
      let results = read(Array(bytes[..<end]), as: .text)
      #expect(results.count == 2)
      #expect(results.first?.article != nil)
    }
    for end in stride(from: 80, to: second, by: 37) {
      let results = read(Array(bytes[..<end]), as: .text)
      #expect(results.last?.skipped?.reason == "document 2 of 2 of this export is not in the file")
    }
  }

  @Test(arguments: [
    "Page 1 of 2 documents that the court released says so.\n\nIt was signed.",
    "Document 1 of 3 was blank.\n\nThe court said so.",
    "Document 1 of 3\n\nThe court said that it was blank.",
    "LENGTH: 800 words is what the editor asked for.\n\nEnd of Document is what she wrote.",
    "The Body\n\nIt was found on Tuesday.\n\nEnd of Document\n",
    "BYLINE: By Ann Lee\n\nIt snowed.",
  ])
  func `an ordinary article is no export`(_ text: String) {
    #expect(read(text, as: .text).compactMap(\.article?.text).count == 1)
    #expect(read(text, as: .text).first?.article?.origin == "in/a.x")
  }
}
