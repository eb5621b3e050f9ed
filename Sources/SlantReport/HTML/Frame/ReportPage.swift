/// A page of the report as what it says, before it is HTML.
struct ReportPage: Sendable {
  /// The chapter that it belongs to.
  let chapter: Chapter
  /// Its path below the report's folder, made of our own names: `entities/anna-keller.html`.
  let file: String
  /// The heading, and what stands in the title bar.
  let title: String
  /// The line above the heading.
  var kicker: RichText = ""
  /// What was found, a sentence with numbers each.
  var findings: [RichText] = []
  /// What not to take from the page, a sentence each.
  var limits: [RichText] = []
  /// Its parts.
  var sections: [PageSection] = []

  /// The whole document.
  func html(_ report: ReportContext) throws -> String {
    let folder = file.contains("/") ? "../" : ""
    let links = PageLinks(folder: folder, tables: report.tables)
    let body = try Templates.render("page", values(links))
    return try Page(
      title: title, folder: folder, version: report.version, chapter: chapter,
      group: report.group.singular
    ).html(body: body)
  }

  /// What the template asks of it.
  func values(_ links: PageLinks) throws -> [String: Any] {
    [
      "kicker": kicker.plain.isEmpty ? [] : [kicker.html(links)], "title": title,
      "findings": findings.map { $0.html(links) },
      "has-limits": !limits.isEmpty, "limits": limits.map { $0.html(links) },
      "sections": try sections.map { try $0.values(links) },
    ]
  }
}
