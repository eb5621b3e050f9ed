import SlantLexicon
import SlantText
import Testing

@testable import SlantComparison

/// What is a word that an author chose, and what is none.
struct AuthorWordReaderTests {
  static let reader = Result { AuthorWordReader(lexicons: try .builtIn()) }

  /// The steps of the sequence of a text whose one stretch is all of it; `|` is a gap.
  private func terms(
    _ text: String, outlet: String? = nil, author: String? = nil
  ) throws -> String {
    let bytes = Array(text.utf8)
    let words = try Self.reader.get().words(
      in: bytes, authorSpans: [TextSpan(0, bytes.count)], outlet: outlet, author: author)
    return words.sequence.map { code in
      switch code {
      case .gap: "|"
      case .possessive: "'s"
      case .pluralPossessive: "'"
      default: code.word.map { String(decoding: words.table.bytes(of: $0), as: UTF8.self) } ?? "?"
      }
    }.joined(separator: " ")
  }

  private static let texts: [(text: String, terms: String)] = [
    // Function words, numbers and single letters part phrases.
    ("The grey harbour of Velmar was closed", "grey harbour | velmar | closed |"),
    ("Nine boats and 14 crews sank", "boats | crews sank |"),
    ("Rosa K Klein will not go", "rosa | klein | go |"),
    // Adverbs are words, but make no phrases.
    ("He allegedly stole public money", "allegedly | stole public money |"),
    // Marks part phrases, apostrophes join them.
    ("Boats, nets and women’s rights", "boats | nets | women 's rights |"),
    ("Workers' rights (and wages) matter", "workers ' rights | wages | matter |"),
    ("She's sure it's Velmar's", "sure | velmar |"),
    // Abbreviations are one word with dots and without.
    ("The U.S. fleet", "u.s. fleet |"), ("The US fleet", "u.s. fleet |"),
    ("The U.K. fleet and the UK fleet", "uk fleet | uk fleet |"),
    ("LET US GO NOW", "let | go |"), ("It closed at 10 p.m. sharp", "closed | sharp |"),
    ("Sen. Anton Weiss, R-Fla., left", "sen anton weiss | left |"),
    // Addresses and accounts.
    ("Write to tips@velmar.example or https://velmar.example/1 today", "write | today |"),
    ("Photos by @harbourlife from Velmar.com appear", "photos | appear |"),
    ("Watch pic.velmar.com/9x7 again", "watch |"),
    // A label before a colon.
    ("RELATED: Harbour bridge closes", "harbour bridge closes |"),
    ("The choice was hard: close the bridge", "choice | hard | close | bridge |"),
    // Case and accents are folded.
    ("ÉLITE Harbour HARBOUR", "élite harbour harbour |"), ("The of and", ""),
  ]

  @Test(arguments: texts)
  func `function words, numbers and addresses are no terms`(text: String, terms: String) throws {
    #expect(try self.terms(text) == terms)
  }

  private static let names: [(outlet: String, text: String, terms: String)] = [
    ("Velmar Times", "The Velmar Times reported losses", "reported losses |"),
    ("Velmar Times", "Velmar Times Foundation grants grew", "grants grew |"),
    ("Velmar Times", "It told the Times that hard times loom", "told | hard times loom |"),
    ("The Lantern", "The Lantern and a lantern", "lantern |"),
    ("The Lantern", "The Green Lantern shone", "green lantern shone |"),
    ("Quillon News (Web)", "Quillon News and Quillon said good news", "said good news |"),
    // A place in the name, and words of it in other names.
    ("Washington Times", "Washington officials met the Times", "washington officials met |"),
    ("National Review", "The National Guard came", "national guard came |"),
    // Other names of a listed outlet.
    ("Associated Press", "AP counted votes", "counted votes |"),
    ("New York Times - News", "NYT readers in New York", "readers | new york |"),
  ]

  @Test(arguments: names)
  func `the name of the outlet is no choice of words`(
    outlet: String, text: String, terms: String
  ) throws {
    let found = try self.terms(text, outlet: outlet)
    #expect(found == terms)
  }

  @Test func `the names of the byline are none either`() throws {
    let text = "Klein saw Rosa Klein and Rosa Weiss"
    #expect(try terms(text, author: "Rosa Klein") == "saw | rosa weiss |")
    #expect(try terms(text) == "klein saw rosa klein | rosa weiss |")
  }

  @Test func `all words count for rates, and only those of the stretches`() throws {
    let text = Array("The grey harbour of Velmar. “We wept,” she said. 9 boats sank.".utf8)
    let spans = [TextSpan(0, 26), TextSpan(52, 64)]
    let words = try Self.reader.get().words(
      in: text, authorSpans: spans, outlet: nil, author: nil)
    #expect(words.words == 8)
    #expect(words.stretches.map(\.words) == [5, 3])
    #expect(words.stretches.map(\.length) == [5, 3])
  }

  @Test func `an article in which the author is silent has no words`() throws {
    let words = try Self.reader.get().words(
      in: Array("Nothing".utf8), authorSpans: [], outlet: "Lantern", author: nil)
    #expect(words == AuthorWords())
    #expect(words.words == 0)
  }
}
