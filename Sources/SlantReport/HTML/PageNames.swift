/// File names for the pages of articles, made from the articles' ids.
///
/// A name holds `a-z`, `0-9` and `-` alone, so it cannot leave its folder, differ in case only, or be
/// special to any file system; no two are alike.
struct PageNames {
  private static let longest = 80
  private var taken: Set<String> = []
  private var lastNumber: [String: Int] = [:]

  /// The name, without `.html`, of the page for the article `id`.
  ///
  /// The first of several ids with the same letters gets the plain name, later ones a number.
  mutating func name(for id: String) -> String {
    let stem = Self.stem(of: id)
    if taken.insert(stem).inserted { return stem }
    var number = lastNumber[stem] ?? 1
    var name: String
    repeat {
      number += 1
      name = "\(stem)-\(number)"
    } while !taken.insert(name).inserted
    lastNumber[stem] = number
    return name
  }

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
    return bytes.isEmpty ? "article" : safe(String(decoding: bytes, as: UTF8.self))
  }

  private static func withoutEnding(_ id: String) -> Substring {
    for ending in [".txt", ".html", ".htm"] where id.hasSuffix(ending) && id != ending {
      return id.dropLast(ending.count)
    }
    return id[...]
  }

  /// Names that Windows keeps for devices, and `index`, become others.
  private static func safe(_ name: String) -> String {
    let ports = ["com", "lpt"].contains(String(name.prefix(3))) && name.utf8.count == 4
    return ports || ["con", "prn", "aux", "nul", "index"].contains(name) ? name + "-page" : name
  }
}
