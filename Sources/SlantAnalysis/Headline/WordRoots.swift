/// Brings the forms of a word to one root: "resigns" and "resignation", "3" and "three", "sold" and "sell".
///
/// Endings are taken off by rule, so that a root need not be a word and rare words may share one.
package struct WordRoots: Sendable {
  /// What must be left of a word without an ending of inflection, and of derivation.
  private static let leastLetters = (inflected: 3, derived: 4)

  private let irregularBases: [String: String]

  /// Roots with the bases of irregular forms in lower case.
  package init(irregularBases: [String: String] = [:]) { self.irregularBases = irregularBases }

  /// The root of a word or number, case aside.
  package func root(of word: ArraySlice<UInt8>) -> String {
    let lower = String(decoding: word, as: UTF8.self).lowercased()
    if let first = lower.utf8.first, (0x30...0x39).contains(first) {
      return lower.filter { $0 != "," }
    }
    if let number = Self.numbers[lower] { return number }
    let base = irregularBases[lower]
    var root = Array((base ?? lower).utf8)[...]
    if base == nil { Self.dropInflection(&root) }
    Self.dropDerivation(&root)
    return String(decoding: root, as: UTF8.self)
  }

  private static func dropInflection(_ word: inout ArraySlice<UInt8>) {
    if drop("ies", from: &word) || drop("ied", from: &word) {
      word.append(UInt8(ascii: "y"))
    } else if !["ss", "us", "is"].contains(where: { ends(word, $0) }) {
      if !["sses", "xes", "ches", "shes"].contains(where: { ends(word, $0) })
        || !drop("es", from: &word)
      {
        _ = drop("s", from: &word)
      }
    }
    if !ends(word, "eed"), !drop("ed", from: &word) { _ = drop("ing", from: &word) }
    tidy(&word)
  }

  private static func dropDerivation(_ word: inout ArraySlice<UInt8>) {
    tidy(&word)
    let ending = derivations.first {
      ends(word, $0)
        && word.count - $0.utf8CodeUnitCount >= leastLetters.derived
          + ($0.utf8CodeUnitCount == 3 ? 1 : 0)
    }
    if let ending { word = word.dropLast(ending.utf8CodeUnitCount) }
    tidy(&word)
  }

  /// "clos" for "close", "stop" for "stopp", "happi" for "happy".
  private static func tidy(_ word: inout ArraySlice<UInt8>) {
    guard word.count > leastLetters.inflected, let last = word.last else { return }
    if last == UInt8(ascii: "e") {
      word = word.dropLast()
    } else if last == word.dropLast().last {
      word = word.dropLast()
    } else if last == UInt8(ascii: "y") {
      word[word.endIndex - 1] = UInt8(ascii: "i")
    }
  }

  private static func drop(_ ending: StaticString, from word: inout ArraySlice<UInt8>) -> Bool {
    guard ends(word, ending),
      word.count - ending.utf8CodeUnitCount >= leastLetters.inflected
    else { return false }
    word = word.dropLast(ending.utf8CodeUnitCount)
    return true
  }

  private static func ends(_ word: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    VerbShape.ends(word, ending)
  }

  /// The endings that make one class of word from another, longer ones first.
  private static let derivations: [StaticString] = [
    "ation", "ition", "ment", "ness", "anc", "enc", "ion", "iti", "ing", "ism", "ist", "ur", "al",
    "er", "or", "li", "at",
  ]

  private static let numbers = Dictionary(
    uniqueKeysWithValues: [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen", "twenty",
    ].enumerated().map { ($0.element, "\($0.offset)") })
}
