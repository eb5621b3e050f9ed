/// The description of an article that a page carries for search engines: JSON-LD in the words of schema.org.
struct LinkedData {
  /// The object that describes the article.
  private let article: JSONNode

  /// The first article that one of these scripts describes, or `nil`; a broken script counts as none.
  init?(scripts: [ArraySlice<UInt8>]) {
    for script in scripts {
      guard let root = try? JSONNode(line: Self.mended(script), number: 1) else { continue }
      if let article = Self.article(in: root) {
        self.article = article
        return
      }
    }
    return nil
  }

  var headline: String? { text("headline") ?? text("name") }
  var authors: [String] { Self.names(member("author") ?? member("creator")) }
  var published: String? { text("datePublished") ?? text("dateCreated") }
  var publisher: String? { Self.names(member("publisher")).first }
  var section: String? { Self.names(member("articleSection")).first }
  var language: String? { text("inLanguage") }
  var address: String? { text("url") ?? text("@id") ?? member("mainEntityOfPage").flatMap(Self.id) }
  var body: String? { text("articleBody") }

  /// What kind of article it is, where that says more than that it is one.
  var genre: String? {
    Self.names(member("genre")).first
      ?? Self.types(of: article).first { !Self.plainTypes.contains($0) && Self.isArticle($0) }
  }

  private static let plainTypes: Set<String> = [
    "Article", "NewsArticle", "BlogPosting", "SocialMediaPosting", "TechArticle",
  ]

  private func member(_ key: String) -> JSONNode? { article.member(Array(key.utf8)) }

  private func text(_ key: String) -> String? {
    member(key)?.string.flatMap { $0.isBlank ? nil : $0 }
  }

  /// The address that a text or an object is.
  private static func id(_ node: JSONNode) -> String? {
    node.string ?? node.member(Array("@id".utf8))?.string
  }

  /// The names of a text, of an object with one, or of a list of these.
  private static func names(_ node: JSONNode?) -> [String] {
    guard let node else { return [] }
    let items = node.kind == .array ? node.elements : [node]
    return items.compactMap { $0.string ?? name($0) }.filter { !$0.isBlank }
  }

  private static func name(_ node: JSONNode) -> String? {
    guard let name = node.member(Array("name".utf8)) else { return nil }
    return name.string ?? name.elements.first?.string
  }
}

extension LinkedData {
  /// The first article among an object, the objects of a list and those of a graph, from outside to inside.
  private static func article(in root: JSONNode) -> JSONNode? {
    var waiting = [root][...]
    while let node = waiting.popFirst() {
      if node.kind == .array { waiting += node.elements }
      guard node.kind == .object else { continue }
      if types(of: node).contains(where: isArticle) { return node }
      for key in ["@graph", "mainEntity"] {
        if let inside = node.member(Array(key.utf8)) { waiting.append(inside) }
      }
    }
    return nil
  }

  private static func types(of node: JSONNode) -> [String] {
    guard let type = node.member(Array("@type".utf8)) else { return [] }
    return type.string.map { [$0] } ?? type.elements.compactMap(\.string)
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting"
      || type == "Report"
  }

  /// The JSON of a script, which pages wrap in comments and break lines within.
  private static func mended(_ script: ArraySlice<UInt8>) -> [UInt8] {
    // A control character is white space where it may stand in JSON, and a fault within a string.
    var bytes = script.map { $0 < .space ? .space : $0 }
    guard let start = bytes.firstIndex(where: { $0 == .leftBrace || $0 == .leftBracket }),
      let end = bytes.lastIndex(where: { $0 == .rightBrace || $0 == .rightBracket }), start < end
    else { return [] }
    bytes.removeSubrange((end + 1)...)
    bytes.removeSubrange(..<start)
    return bytes
  }
}
