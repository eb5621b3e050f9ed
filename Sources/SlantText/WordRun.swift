/// The bytes of one word while it is scanned: its end, its hash and how it is capitalised.
struct WordRun {
  let start: Int
  /// The first byte after the token, an abbreviation's last dot included.
  private(set) var end: Int
  /// Whether it is an address of the web or of a mailbox.
  private(set) var isAddress = false

  /// The first byte after what is looked up, an abbreviation's last dot left off.
  private var wordEnd: Int
  private var hash = FNV.offset
  private var isASCII = true
  private var upperCount = 0
  private var lowerCount = 0
  private var startsUpper = false
  private var hasInnerDot = false
  /// Letters since the start, the last dot or the last hyphen.
  private var segment = 0

  init(start: Int) {
    self.start = start
    end = start
    wordEnd = start
  }

  /// How the letters read so far are capitalised.
  var letterCase: Token.LetterCase {
    if upperCount == 0 { return lowerCount == 0 ? .none : .lower }
    if lowerCount == 0, upperCount > 1 { return .upper }
    return startsUpper && upperCount == 1 ? .capitalised : .mixed
  }

  /// The number of the word in `vocabulary`.
  func word(_ bytes: Span<UInt8>, _ vocabulary: Vocabulary) -> WordID {
    if isAddress { return .unknown }
    if isASCII { return vocabulary.id(bytes, start..<wordEnd, hash: hash) }
    var raw: [UInt8] = []
    raw.reserveCapacity(wordEnd - start)
    for offset in start..<wordEnd { raw.append(bytes[offset]) }
    let folded = Folding.fold(raw)
    let foldedHash = folded.reduce(FNV.offset) { FNV.step($0, $1) }
    return vocabulary.id(folded.span, 0..<folded.count, hash: foldedHash)
  }

  // MARK: Scanning

  /// Reads a word that starts with a letter.
  mutating func scan(_ bytes: Span<UInt8>, to limit: Int, vocabulary: Vocabulary) {
    repeat { takeLetters(bytes, limit) } while wordEnd < limit && take(bytes, limit)
    end = wordEnd
    if wordEnd < limit {
      switch bytes[wordEnd] {
      case UInt8(ascii: "."): absorbDot(bytes, limit, vocabulary)
      case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "/"): scanAddress(bytes, limit)
      default: break
      }
    }
  }

  /// Reads a token that starts with a digit: `1,200.5`, `21st`, `9/11`, `20-year-old`.
  mutating func scanNumber(_ bytes: Span<UInt8>, to limit: Int) {
    while wordEnd < limit {
      let byte = bytes[wordEnd]
      let next = wordEnd + 1 < limit ? bytes[wordEnd + 1] : 0
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
        guard Self.isDigit(next) else { return finish() }
        push(byte)
      case UInt8(ascii: "-"):
        guard Self.isDigit(next) || Self.isLetter(next) else { return finish() }
        push(byte)
      default:
        guard Self.isDigit(byte) || Self.isLetter(byte) else {
          guard byte >= 0x80, takeDigit(bytes, limit) else { return finish() }
          continue
        }
        if Self.isLetter(byte) { note(byte) }
        push(byte)
      }
    }
    finish()
  }

  /// Takes a digit of another script.
  private mutating func takeDigit(_ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    let (scalar, length) = UTF8Decoding.scalar(bytes, at: wordEnd, end: limit)
    guard case .digit = ScalarClass(scalar) else { return false }
    isASCII = false
    wordEnd += length
    return true
  }

  private mutating func finish() { end = wordEnd }

  /// Takes the letters of ASCII that follow.
  private mutating func takeLetters(_ bytes: Span<UInt8>, _ limit: Int) {
    var offset = wordEnd
    var hash = hash
    var capitals = 0
    while offset < limit, Self.isLetter(bytes[offset]) {
      let byte = bytes[offset]
      hash = FNV.step(hash, byte | 0x20)
      if byte & 0x20 == 0 { capitals += 1 }
      offset += 1
    }
    let count = offset - wordEnd
    if wordEnd == start, count > 0 { startsUpper = bytes[start] & 0x20 == 0 }
    upperCount += capitals
    lowerCount += count - capitals
    segment += count
    self.hash = hash
    wordEnd = offset
  }

  /// Takes the next scalar if it belongs to the word; letters of ASCII are taken already.
  private mutating func take(_ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    let byte = bytes[wordEnd]
    if byte == 0x20 { return false }
    if Self.isDigit(byte) {
      push(byte)
      return true
    }
    let next = wordEnd + 1 < limit ? bytes[wordEnd + 1] : 0
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "&"):
      guard Self.isDigit(next) || Self.startsLetter(bytes, at: wordEnd + 1, limit) else {
        return false
      }
      segment = 0
      push(byte)
    case UInt8(ascii: "'"):
      guard Self.startsLetter(bytes, at: wordEnd + 1, limit),
        Clitic.length(bytes, at: wordEnd, to: limit) == 0
      else { return false }
      push(byte)
    case UInt8(ascii: "."):
      guard isInnerDot(bytes, limit, next) else { return false }
      hasInnerDot = true
      segment = 0
      push(byte)
    default:
      guard byte >= 0x80 else { return false }
      return takeMultibyte(bytes, limit)
    }
    return true
  }

  private mutating func takeMultibyte(_ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    let (scalar, length) = UTF8Decoding.scalar(bytes, at: wordEnd, end: limit)
    let after = wordEnd + length
    switch ScalarClass(scalar) {
    case .letter:
      note(scalar)
      segment += 1
    case .hyphen:
      let isSoft = scalar.value == 0xAD
      guard
        isSoft || (after < limit && Self.isDigit(bytes[after]))
          || Self.startsLetter(bytes, at: after, limit)
      else { return false }
      if !isSoft { segment = 0 }
    case .quote(.singleClose):
      guard Self.startsLetter(bytes, at: after, limit),
        Clitic.length(bytes, at: wordEnd, to: limit) == 0
      else { return false }
    default: return false
    }
    isASCII = false
    wordEnd += length
    return true
  }

  // MARK: Dots

  /// Whether the dot at `wordEnd` stands inside the word: `U.S`, `Ph.D`, `Amazon.com`.
  private func isInnerDot(_ bytes: Span<UInt8>, _ limit: Int, _ next: UInt8) -> Bool {
    guard Self.isLetter(next) else { return false }
    let afterNext = wordEnd + 2 < limit ? bytes[wordEnd + 2] : 0
    if segment <= 2, segment > 0, !Self.isLetter(afterNext) {
      return segment == 1 || afterNext == UInt8(ascii: ".")
    }
    return Domain.length(bytes, at: wordEnd + 1, to: limit) > 0
  }

  /// Takes the dot that ends an abbreviation or an initial.
  private mutating func absorbDot(_ bytes: Span<UInt8>, _ limit: Int, _ vocabulary: Vocabulary) {
    let next = wordEnd + 1 < limit ? bytes[wordEnd + 1] : UInt8(ascii: " ")
    guard !Self.isLetter(next), !Self.isDigit(next) else { return }
    if next == UInt8(ascii: ".") { return }
    if (hasInnerDot && segment <= 2) || isInitial(bytes, limit)
      || isAbbreviation(bytes, limit, vocabulary)
    {
      end = wordEnd + 1
    }
  }

  /// A single capital before a space and another capital: `John F. Kennedy`.
  private func isInitial(_ bytes: Span<UInt8>, _ limit: Int) -> Bool {
    guard wordEnd - start == 1, startsUpper, bytes[start] != UInt8(ascii: "I"),
      wordEnd + 2 < limit, bytes[wordEnd + 1] == UInt8(ascii: " ")
    else { return false }
    let next = bytes[wordEnd + 2]
    return next &- UInt8(ascii: "A") < 26 || next == 0xC3
  }

  private func isAbbreviation(
    _ bytes: Span<UInt8>, _ limit: Int, _ vocabulary: Vocabulary
  ) -> Bool {
    let flags = vocabulary.flags(of: word(bytes, vocabulary))
    guard flags.contains(.abbreviation) else { return false }
    if flags.contains(.onlyCapitalised), !startsUpper { return false }
    guard flags.contains(.beforeNumber) else { return true }
    var offset = wordEnd + 1
    while offset < limit, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset < limit && Self.isDigit(bytes[offset])
  }

  // MARK: Addresses

  /// Takes the rest of `https://…`, `name@host` or `host.com/path`.
  private mutating func scanAddress(_ bytes: Span<UInt8>, _ limit: Int) {
    let separator = bytes[wordEnd]
    let next = wordEnd + 1 < limit ? bytes[wordEnd + 1] : 0
    switch separator {
    case UInt8(ascii: ":"):
      guard next == UInt8(ascii: "/"), wordEnd + 2 < limit,
        bytes[wordEnd + 2] == UInt8(ascii: "/")
      else { return }
    case UInt8(ascii: "@"): guard Self.isLetter(next) || Self.isDigit(next) else { return }
    default: guard hasInnerDot, Self.isLetter(next) || Self.isDigit(next) else { return }
    }
    isAddress = true
    var last = wordEnd
    while last < limit, bytes[last] > 0x20, bytes[last] < 0x80, bytes[last] != UInt8(ascii: "\"") {
      last += 1
    }
    while last > wordEnd, Self.isTrailing(bytes[last - 1]) { last -= 1 }
    wordEnd = last
    end = last
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "'"),
      UInt8(ascii: "]"), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  // MARK: Letters

  @inline(__always)
  private mutating func push(_ byte: UInt8) {
    hash = FNV.step(hash, Folding.lower(byte))
    wordEnd += 1
  }

  @inline(__always)
  private mutating func note(_ byte: UInt8) {
    if byte & 0x20 != 0 {
      lowerCount += 1
    } else {
      if wordEnd == start { startsUpper = true }
      upperCount += 1
    }
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    if scalar.properties.isUppercase {
      if wordEnd == start { startsUpper = true }
      upperCount += 1
    } else if scalar.properties.isLowercase {
      lowerCount += 1
    }
  }

  /// Whether a letter of any script starts at `offset`.
  private static func startsLetter(_ bytes: Span<UInt8>, at offset: Int, _ limit: Int) -> Bool {
    guard offset < limit else { return false }
    if bytes[offset] < 0x80 { return isLetter(bytes[offset]) }
    guard case .letter = ScalarClass(UTF8Decoding.scalar(bytes, at: offset, end: limit).scalar)
    else { return false }
    return true
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
