/// The essentials of a report on one page that needs no other file, for mailing.
///
/// It holds the findings of each chapter and the sections marked as essential, as far as they fit.
struct SinglePage {
  /// The most bytes of a page of the report.
  static let byteLimit = 300_000

  private let report: ReportContext
  private let pages: [ReportPage]
  private let links: PageLinks

  /// Prepares the page.
  ///
  /// - Parameters:
  ///   - report: What it is made from.
  ///   - pages: The pages of the report, the overview first.
  init(_ report: ReportContext, pages: [ReportPage]) {
    self.report = report
    self.pages = pages
    links = PageLinks(folder: nil, tables: report.tables)
  }

  /// The whole document.
  func html() throws -> String {
    // Head and foot stay below a tenth of the limit.
    var room = Self.byteLimit - StyleSheet.css.utf8.count - Self.byteLimit / 10
    var chapters: [String] = []
    var left: [String] = []
    for page in pages.filter({ $0.file == $0.chapter.file }) {
      let html = try chapter(page)
      guard let html else { continue }
      if html.utf8.count <= room {
        chapters.append(html)
        room -= html.utf8.count
      } else {
        left.append(page.title)
      }
    }
    return try Templates.render(
      "single",
      [
        "version": report.version, "css": StyleSheet.css, "chapters": chapters,
        "left": left.isEmpty ? [] : [left.joined(separator: ", ")],
        // No page can lead to a file it does not have, so that the style must stand within.
        "policy":
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      ])
  }

  /// The essentials of a chapter; `nil` where it has none.
  private func chapter(_ page: ReportPage) throws -> String? {
    let sections = page.sections.filter(\.isEssential)
    guard !sections.isEmpty else { return nil }
    var values = try page.values(links)
    values["sections"] = try sections.map { section in
      var values = try section.values(links)
      // The same anchors may stand in several chapters.
      values["id"] = page.chapter.rawValue + "-" + section.id
      return values
    }
    values["chapter"] = page.chapter.rawValue
    values["is-first"] = page.chapter == .overview
    return try Templates.render("chapter", values)
  }
}
