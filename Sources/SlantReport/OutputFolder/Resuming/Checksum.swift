internal import SlantCorpus

/// A number that tells whether bytes are those of before: quick, and no guard against forgery.
///
/// FNV-1a (Fowler, Noll & Vo 1991) over words of eight bytes, whose upper half is mixed into the lower.
struct Checksum {
  /// The checksum of all that was added so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a piece; where it ends counts too.
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Adds the UTF-8 of a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text that may be missing.
  mutating func add(optional text: String?) {
    mix(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Adds a number.
  mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  /// A byte at a time would take as long as writing does; the loads are inside the buffer.
  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
    mix(rest)
    mix(UInt64(bytes.count))
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x100_0000_01B3
    value ^= value >> 32
  }
}

extension Checksum {
  /// The checksum of an input with all its fields, by which a later run knows it.
  init(of input: ReadResult) {
    switch input {
    case .article(let article): add(article)
    case .skipped(let skipped):
      add(skipped.file)
      add(skipped.line ?? 0)
      add(optional: skipped.id)
      add(skipped.reason)
    }
  }

  private mutating func add(_ article: Article) {
    add(article.id)
    add(article.text)
    add(article.origin)
    for field in [
      article.outlet, article.title, article.date, article.author, article.section,
      article.genreLabel, article.url,
    ] { add(optional: field) }
    for field in article.meta {
      add(field.key)
      add(field.value)
    }
    for target in article.targets {
      add(target.lowerBound)
      add(target.upperBound)
    }
  }
}
