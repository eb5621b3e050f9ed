import Foundation

/// Where the links of a report's pages lead.
///
///     #expect(try ReportLinks(folder: "out/report").faults == [])
///
/// A fault is an address without a file, an anchor that its page does not have, an id that stands twice,
/// a link out of the report that is neither http nor https, or a page that is too large.
struct ReportLinks {
  /// The most bytes of a page.
  static let largest = 300_000

  /// What is wrong, page by page; empty where all is well.
  private(set) var faults: [String] = []
  private let pages: [String: String]
  private let ids: [String: Set<String>]
  /// The files beside the report, such as tables; `nil` where only the report is at hand.
  private let others: Set<String>?

  /// Walks the folder of a report; the tables beside it are looked for too.
  init(folder: String) throws {
    let root = URL(filePath: folder).deletingLastPathComponent()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let pages = try paths.filter { $0.hasSuffix(".html") || $0.hasPrefix("assets/") }
      .reduce(into: [:]) { pages, path in
        pages[path] = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
      }
    let others = try FileManager.default.contentsOfDirectory(atPath: root.path())
    self.init(pages: pages, others: Set(others))
  }

  /// Looks at pages by their paths below the report's folder; tables beside it are taken to be there.
  init(pages: [String: String], others: Set<String>? = nil) {
    self.pages = pages
    self.others = others
    let html = pages.filter { $0.key.hasSuffix(".html") }
    let tags = html.mapValues(HTMLTag.all)
    let lists = tags.mapValues { $0.compactMap { $0["id"] } }
    ids = lists.mapValues(Set.init)
    for (path, page) in html.sorted(by: { $0.key < $1.key }) {
      if lists[path]?.count != ids[path]?.count { faults.append("\(path): an id stands twice") }
      if page.utf8.count > Self.largest {
        faults.append("\(path): \(page.utf8.count) bytes")
      }
      for address in (tags[path] ?? []).flatMap({ [$0["href"], $0["src"]] }) {
        if let address { check(address, on: path) }
      }
    }
  }

  private mutating func check(_ address: String, on path: String) {
    if address.contains(":") {
      if !address.hasPrefix("http://") && !address.hasPrefix("https://") {
        faults.append("\(path): \(address) is no link to a web page")
      }
      return
    }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].isEmpty ? path : Self.resolved(String(parts[0]), from: path)
    guard pages[file] != nil || isOther(file) else {
      faults.append("\(path): \(address) leads nowhere")
      return
    }
    guard parts.count == 2, let ids = ids[file], !ids.contains(String(parts[1])) else { return }
    faults.append("\(path): \(address) has no such anchor")
  }

  private func isOther(_ file: String) -> Bool {
    guard file.hasPrefix("../") else { return false }
    return others.map { $0.contains(String(file.dropFirst(3))) } ?? true
  }

  /// The path of `address`, which stands on the page at `path`; it may begin with `../`.
  private static func resolved(_ address: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
