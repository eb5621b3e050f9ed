/// What the tokenizer and the sentence splitter need to know of a word.
public struct WordFlags: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// The set with these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A dot after the word belongs to it, as in `Sen` and `Inc`.
  public static let abbreviation = WordFlags(rawValue: 1 << 0)
  /// A name follows such an abbreviation, so that it never ends a sentence, as in `Sen` and `Dr`.
  public static let beforeName = WordFlags(rawValue: 1 << 1)
  /// It is an abbreviation only where a number follows, as in `No` and `Sept`.
  public static let beforeNumber = WordFlags(rawValue: 1 << 2)
  /// It is an abbreviation only when capitalised, as in `Ill` and `Wash`.
  public static let onlyCapitalised = WordFlags(rawValue: 1 << 3)
  /// A word that often opens a sentence: `The`, `He`, `But`.
  public static let starter = WordFlags(rawValue: 1 << 4)
  /// A verb that attributes speech: after `“Why?”` it shows that the sentence goes on.
  public static let reporting = WordFlags(rawValue: 1 << 5)
  /// A given name: `Grace`, `Vladimir`.
  public static let firstName = WordFlags(rawValue: 1 << 6)
  /// A noun that makes the capitalised words before it an organisation: `Department`.
  public static let nameHead = WordFlags(rawValue: 1 << 7)
  /// A word that also has a meaning of its own, such as `hope` and `savage`: one of a lexicon of words.
  public static let ordinary = WordFlags(rawValue: 1 << 8)
  /// A form that tells what a subject does: `says`, `said`, `is`, `will`, and `to` in headlines.
  public static let predicate = WordFlags(rawValue: 1 << 9)
  /// A word that stands before a person's name: `Senator`, `Mayor`.
  public static let title = WordFlags(rawValue: 1 << 10)
}
