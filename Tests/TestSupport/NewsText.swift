/// Random text made of the pieces that news is made of, and of what breaks tokenizers.
public enum NewsText {
  private static let pieces = [
    // Words.
    "the", "The", "rebels'", "crisis", "President", "Putin", "said", "don't", "O’Brien", "Ms.",
    "Sen.", "R-Fla.", "U.S.", "Ph.D.", "a.m.", "p.m", "J.", "No.", "rock-solid", "so‑called",
    "AT&T", "Amazon.com", "https://example.org/a?b=c.", "name@host.org", "d'État", "Xi’s", "ISIS",
    "co\u{AD}operation", "naïve", "Зеленский", "東京", "e\u{301}lite", "ﬁrst", "İstanbul", "ß",
    // Numbers.
    "10", "1,200.5", "9/11", "20-year-old", "$3.5bn", "5'11\"", "'90s", "٣", "½", "100%",
    // Marks.
    "\"", "'", "''", "``", "`", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "’’", "(", ")", "[",
    "]", ".", "...", "…", "?", "!", "?!", ",", ";", ":", "-", "--", "–", "—", "/", "&", "@", "#",
    "*", "'s", "’ll", "'Ve", "n't", "\\", "_", "^", "~", "<p>", "\u{0}", "\u{7F}", "\u{1F}",
    // Beyond the usual.
    "👩‍👩‍👧", "🇺🇸", "💥", "\u{301}", "\u{FE0F}", "€", "©", "\u{FFFD}", "\u{10FFFF}", "\u{E000}",
  ]
  private static let gaps = [
    " ", " ", " ", " ", "", "", "", "\n", "\n\n", "\r\n", "\r", "\t", "\u{A0}", "\u{2009}",
    "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{B}", "  ", "\u{85}",
  ]

  /// A text of `count` pieces.
  public static func random(pieces count: Int, _ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<count {
      text.unicodeScalars += (random.pick(pieces) + random.pick(gaps)).unicodeScalars
    }
    return text
  }

  /// Sentences as news has them in every voice, `_` standing for a word.
  private static let sentences = [
    "The _ council of Velmar met on Monday, and _ was _.", "“_ and _, but not _,” said Rosa Klein.",
    "Anton Weiss said that the _ was _.", "The “_” of Velmar _ the _.",
    "Critics of Paul Okoro _; he was never _.", "According to a report, _ may _.",
    "Read more: _ in Velmar", "“_”", "Rosa Klein did not _ him, and _ refused to _.",
    "The novel “The _ of the _” sold well.", "Paul Okoro claimed the _ “_ _” had failed.",
    "_ is widely seen as _.", "Mr. Weiss, who _ the _, is a very _ man.",
  ]

  /// A text of `count` sentences in which `words` stand at random.
  public static func prose(
    _ words: [String], sentences count: Int, _ random: inout SplitMix64
  ) -> String {
    var text = ""
    for _ in 0..<count {
      for part in random.pick(sentences) {
        text += part == "_" ? random.pick(words) : String(part)
      }
      text += random.chance(30) ? "\n\n" : random.chance(10) ? random.pick(pieces) + " " : " "
    }
    return text
  }
}
