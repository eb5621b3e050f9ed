import FoundationEssentials
import Testing

/// An article in a file: `key: value` lines, an empty line, the text; or the text alone.
struct ArticleFixture: Sendable, CustomTestStringConvertible {
  let name: String
  let title: String?
  let text: String

  var testDescription: String { name }

  /// Reads a file; its first lines are a header where each holds a key and a colon.
  init(path: String) throws {
    let content = try String(contentsOfFile: path, encoding: .utf8)
    name = path.split(separator: "/").suffix(2).joined(separator: "/")
    guard content.hasPrefix("title: "), let end = content.firstRange(of: "\n\n") else {
      title = nil
      text = content
      return
    }
    title = content.split(separator: "\n").first.map { String($0.dropFirst("title: ".count)) }
    text = String(content[end.upperBound...])
  }

  /// The sample articles of the repository in the order of their paths.
  static func samples() throws -> [ArticleFixture] {
    let folder = root + "/notebooks-data/articles"
    var found: [ArticleFixture] = []
    for outlet in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + outlet)
      for file in files.sorted() where file.hasSuffix(".txt") {
        found.append(try ArticleFixture(path: "\(folder)/\(outlet)/\(file)"))
      }
    }
    return found
  }

  /// The fixture of this target with a name.
  static func fixture(_ name: String) throws -> ArticleFixture {
    try ArticleFixture(path: root + "/Tests/Fixtures/analysis/\(name).txt")
  }

  /// The folder of the package, found from this file.
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")
}
