internal import SlantStatistics
internal import SlantText

/// File names for the pages of articles, entities and outlets, made from their ids alone.
///
/// A name holds `a-z`, `0-9` and `-`, so it cannot leave its folder, differ in case only, or be special to
/// any file system. Its end is a short hash of the id, which tells ids with the same letters apart: a name
/// depends on no other article, and is the same in every run.
enum PageNames {
  private static let longest = 60
  /// Digits and small letters without those that are easily taken for others (Crockford's base 32).
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let hashLength = 8

  /// The name, without `.html`, of the page for the article `id`.
  ///
  /// - Parameters:
  ///   - id: The id of the article.
  ///   - attempt: How many names of the same id were found to be another article's.
  /// - Returns: What is readable of the id, then the hash.
  static func name(for id: String, attempt: Int = 0) -> String {
    let hash =
      attempt == 0 ? hash(of: id) : SplitMix64.first(ofSeed: hash(of: id) &+ UInt64(attempt))
    let letters = (0..<hashLength).map { alphabet[Int(hash >> (5 * UInt64($0)) & 31)] }
    return stem(of: id) + "-" + String(decoding: letters, as: UTF8.self)
  }

  /// The names for several ids, no two alike.
  static func distinct(for ids: [String]) -> [String] {
    var taken: Set<String> = []
    return ids.map { id in
      var attempt = 0
      while !taken.insert(name(for: id, attempt: attempt)).inserted { attempt += 1 }
      return name(for: id, attempt: attempt)
    }
  }

  /// A number that is spread evenly over ids, however much they are alike.
  static func hash(of id: String) -> UInt64 { SplitMix64.first(ofSeed: FNV64(id.utf8).value) }

  /// `id` with everything but letters and digits as single hyphens; `article` where nothing is left.
  static func stem(of id: String) -> String {
    var bytes: [UInt8] = []
    for byte in withoutEnding(id).utf8 where bytes.count < longest {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 0x20)
      default:
        if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? "article" : String(decoding: bytes, as: UTF8.self)
  }

  private static func withoutEnding(_ id: String) -> Substring {
    for ending in [".txt", ".html", ".htm"] where id.hasSuffix(ending) && id != ending {
      return id.dropLast(ending.count)
    }
    return id[...]
  }
}
