/// Two vowels side by side that belong to two syllables: cre-ate, sci-ence, vi-o-lent.
extension Syllables {
  /// Whether the vowel at `index` opens a syllable after the vowel before it.
  func isHiatus(_ index: Int) -> Bool {
    let first = letters[index - 1]
    let second = letters[index]
    let stem = letters[..<(index - 1)]
    let rest = letters[(index + 1)...]
    if second == Self.accented { return true }
    if first == Self.accented { return second != UInt8(ascii: "e") }
    let isThird = stem.last.map(Self.isVowel) == true && !endsInQU(stem)
    if isThird { return isHiatusOfThree(first, second, rest) }
    if second == UInt8(ascii: "i"), VerbShape.starts(rest, "ng"), first != UInt8(ascii: "i") {
      return true
    }
    switch first {
    case UInt8(ascii: "i"): return opensAfterI(second, stem, rest)
    case UInt8(ascii: "e"): return opensAfterE(second, stem, rest)
    case UInt8(ascii: "u"): return opensAfterU(second, stem, rest)
    case UInt8(ascii: "o"): return opensAfterO(second, stem, rest)
    case UInt8(ascii: "y"): return opensAfterY(second, stem, rest)
    default:
      let isMichael = VerbShape.ends(stem, "mich")
      return second == UInt8(ascii: "o")
        || second == UInt8(ascii: "e") && VerbShape.starts(rest, "l") && !isMichael
    }
  }

  /// The last of three vowels: pay-ing, lawy-er, beau-ty.
  private func isHiatusOfThree(_ first: UInt8, _ second: UInt8, _ rest: ArraySlice<UInt8>) -> Bool {
    let isAO = second == UInt8(ascii: "a") || second == UInt8(ascii: "o")
    if first == UInt8(ascii: "i"), isAO { return true }
    if second == UInt8(ascii: "i"), VerbShape.starts(rest, "ng") { return true }
    guard first == UInt8(ascii: "y") else { return false }
    return isAO || second == UInt8(ascii: "e") && !["", "d", "s"].contains { isRest(rest, $0) }
  }

  private func opensAfterI(
    _ second: UInt8, _ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) -> Bool {
    switch second {
    case UInt8(ascii: "a"): opensIA(stem, rest)
    case UInt8(ascii: "o"): opensIO(stem, rest)
    case UInt8(ascii: "e"): opensIE(stem, rest)
    default: true
    }
  }

  /// me-di-a, but spe-cial, Rus-sian, par-lia-ment.
  private func opensIA(_ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    let isEnd = isRest(rest, "") || isRest(rest, "s")
    let startsN = VerbShape.starts(rest, "n")
    switch stem.last {
    case UInt8(ascii: "c"), UInt8(ascii: "t"), UInt8(ascii: "s"):
      let isSoft =
        isEnd || VerbShape.starts(rest, "l") || VerbShape.starts(rest, "tiv")
        || startsN && !VerbShape.starts(rest, "nit")
      return !isSoft
    case UInt8(ascii: "g"): return !isEnd && !startsN && !VerbShape.starts(rest, "ge")
    case UInt8(ascii: "l"):
      if VerbShape.starts(rest, "m") { return false }
      let isCivilian = isRest(rest, "n") || isRest(rest, "ns") || isRest(rest, "r")
      return !(isCivilian && Self.hasVowel(stem))
    default: return !VerbShape.starts(rest, "ge")
    }
  }

  /// ra-di-o, but na-tion, un-ion, sen-ior.
  private func opensIO(_ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    guard let before = stem.last else { return true }
    if VerbShape.starts(rest, "n") { return !Self.contains("tscgxhnl", before) }
    if VerbShape.starts(rest, "us") { return !Self.contains("tcxg", before) }
    let isEnd = isRest(rest, "r") || isRest(rest, "rs")
    return !(isEnd && Self.contains("nv", before))
  }

  /// sci-ence, so-ci-e-ty, hap-pi-er, but friend, pa-tient, priest.
  private func opensIE(_ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    if VerbShape.starts(rest, "n"), VerbShape.ends(stem, "sc"), stem.count == 2 { return true }
    if VerbShape.starts(rest, "nt") || VerbShape.starts(rest, "nc") {
      return stem.last.map { !Self.contains("tc", $0) } ?? false
    }
    if VerbShape.starts(rest, "t") { return true }
    let isEnding = ["n", "ns", "r", "rs", "st"].contains { isRest(rest, $0) }
    return isEnding && Self.hasVowel(stem)
  }

  /// cre-ate, re-al-i-ty, vid-e-o, but great, peo-ple, pi-geon.
  private func opensAfterE(
    _ second: UInt8, _ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) -> Bool {
    switch second {
    case UInt8(ascii: "a"):
      if VerbShape.ends(stem, "cr"), VerbShape.starts(rest, "t") { return true }
      if ["lit", "lis", "liz"].contains(where: { VerbShape.starts(rest, $0) }) { return true }
      if isStem(stem, "th"), VerbShape.starts(rest, "t") { return true }
      if isStem(stem, "r"), VerbShape.starts(rest, "ct") { return true }
      if isRest(rest, "") || isRest(rest, "s") { return Self.hasVowel(stem) }
      let isAn = isRest(rest, "n") || isRest(rest, "ns")
      return isAn && Self.hasVowel(stem) && stem.last.map { Self.contains("npb", $0) } == true
    case UInt8(ascii: "o"):
      if VerbShape.ends(stem, "p"), VerbShape.starts(rest, "pl") { return false }
      guard VerbShape.ends(stem, "g") else { return true }
      return !["n", "us", "r"].contains { VerbShape.starts(rest, $0) }
    case UInt8(ascii: "u"): return VerbShape.starts(rest, "m") || isStem(stem, "r")
    case UInt8(ascii: "e"): return isStem(stem, "r") && VerbShape.starts(rest, "lect")
    default: return false
    }
  }

  /// ac-tu-al, in-flu-ence, am-big-u-i-ty, but guard, ar-gue, build.
  private func opensAfterU(
    _ second: UInt8, _ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) -> Bool {
    switch second {
    case UInt8(ascii: "a"):
      if VerbShape.ends(stem, "g") {
        return !["r", "ge", "n"].contains { VerbShape.starts(rest, $0) }
      }
      return !(VerbShape.ends(stem, "s") && VerbShape.starts(rest, "d"))
    case UInt8(ascii: "e"):
      if VerbShape.ends(stem, "g") || VerbShape.ends(stem, "z") { return false }
      return isRest(rest, "r") || ["nt", "nc", "l", "t"].contains { VerbShape.starts(rest, $0) }
    case UInt8(ascii: "i"):
      if VerbShape.starts(rest, "ti") || VerbShape.starts(rest, "ty") {
        return !VerbShape.ends(stem, "s")
      }
      return VerbShape.ends(stem, "n") && VerbShape.starts(rest, "ne")
    case UInt8(ascii: "o"): return true
    default: return false
    }
  }

  /// po-et, co-op-er-ate, but boat, toe, school.
  private func opensAfterO(
    _ second: UInt8, _ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) -> Bool {
    switch second {
    case UInt8(ascii: "e"): VerbShape.starts(rest, "t") || VerbShape.starts(rest, "v")
    case UInt8(ascii: "o"):
      isStem(stem, "c") && (VerbShape.starts(rest, "per") || VerbShape.starts(rest, "rd"))
    default: false
    }
  }

  /// be-yond, fly-er, but eyed.
  private func opensAfterY(
    _ second: UInt8, _ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) -> Bool {
    guard second == UInt8(ascii: "e") else { return second != UInt8(ascii: "u") }
    return (isRest(rest, "r") || isRest(rest, "rs")) && !stem.isEmpty
      && stem.last != UInt8(ascii: "w")
  }

  private func isRest(_ rest: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    rest.count == ending.utf8CodeUnitCount && VerbShape.starts(rest, ending)
  }

  private func isStem(_ stem: ArraySlice<UInt8>, _ beginning: StaticString) -> Bool {
    isRest(stem, beginning)
  }

  private func endsInQU(_ stem: ArraySlice<UInt8>) -> Bool { VerbShape.ends(stem, "qu") }

  /// Whether `letters` holds a byte.
  static func contains(_ letters: StaticString, _ byte: UInt8) -> Bool {
    UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount).contains(byte)
  }
}
