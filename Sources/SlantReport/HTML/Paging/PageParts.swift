/// A document on as many pages as it needs, with links that lead to the right one.
///
/// Pieces, such as paragraphs and tables, stay whole and in order. Within the document a link is written
/// as `href="#anchor"`; where the anchor is on another page, that page's file goes before it.
struct PageParts {
  /// The most bytes of a page without its frame.
  static let limit = 280_000

  /// The positions of the pieces of each page.
  let parts: [Range<Int>]
  private let name: String
  private let pieces: [String]
  /// The page of each anchor; empty where there is one page.
  private let places: [String: Int]

  /// Shares out the pieces of a document.
  ///
  /// - Parameters:
  ///   - pieces: Fragments of HTML made by our templates.
  ///   - name: The name of the first page's file without its ending.
  ///   - head: What stands before the first piece.
  ///   - limit: The most bytes of a page without its frame.
  init(_ pieces: [String], name: String, head: String, limit: Int = limit) {
    self.pieces = pieces
    self.name = name
    let size = pieces.reduce(head.utf8.count) { $0 + $1.utf8.count }
    parts =
      size <= limit
      ? [0..<pieces.count] : Self.filled(pieces, name: name, head: head.utf8.count, limit: limit)
    places = parts.count == 1 ? [:] : Self.places(pieces, parts, head: head)
  }

  /// The file of page `part` of the document `name`, from 1.
  static func file(_ name: String, part: Int) -> String {
    part == 1 ? "\(name).html" : "\(name)-\(part).html"
  }

  /// The page with the piece `index`, from 1.
  func part(of index: Int) -> Int { (parts.firstIndex { $0.contains(index) } ?? 0) + 1 }

  /// The pieces of page `part` that lie in `range`, one after another, with their links mended.
  func html(part: Int, of range: Range<Int>) -> String {
    parts[part - 1].clamped(to: range).map { mended(pieces[$0], part: part) }.joined(
      separator: "\n")
  }

  /// `html`, which stands on page `part`, with links that lead to the right page.
  func mended(_ html: String, part: Int) -> String {
    guard parts.count > 1 else { return html }
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    var start = 0
    for link in PageAttributes(bytes).links {
      let anchor = String(decoding: bytes[link].dropFirst(), as: UTF8.self)
      guard let other = places[anchor], other != part else { continue }
      result += bytes[start..<link.lowerBound]
      result += Array(Self.file(name, part: other).utf8)
      start = link.lowerBound
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  /// Fills one page after another; room is left for the files in links.
  private static func filled(
    _ pieces: [String], name: String, head: Int, limit: Int
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, size) = (0, head)
    for (index, piece) in pieces.enumerated() {
      let links = PageAttributes(Array(piece.utf8)).links.count
      let bytes = piece.utf8.count + links * (name.utf8.count + 12)
      if size + bytes > limit, index > start {
        parts.append(start..<index)
        (start, size) = (index, 0)
      }
      size += bytes
    }
    return parts + [start..<pieces.count]
  }

  private static func places(
    _ pieces: [String], _ parts: [Range<Int>], head: String
  ) -> [String: Int] {
    var places: [String: Int] = [:]
    func add(_ html: String, _ part: Int) {
      let bytes = Array(html.utf8)
      for anchor in PageAttributes(bytes).anchors {
        places[String(decoding: bytes[anchor], as: UTF8.self)] = part
      }
    }
    add(head, 1)
    for (number, part) in parts.enumerated() {
      for piece in pieces[part] { add(piece, number + 1) }
    }
    return places
  }
}
