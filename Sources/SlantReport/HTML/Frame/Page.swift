/// The frame of every page: head, navigation and foot.
struct Page {
  /// What stands in the title bar.
  let title: String
  /// The way from the page to the report's folder: empty, or `../`.
  let folder: String
  /// The version of Slant.
  let version: String
  /// The chapter that the page belongs to.
  let chapter: Chapter
  /// What articles are put together by: `outlet`.
  var group = "outlet"

  /// The page around `body`, which must be HTML made by our templates.
  func html(body: String) throws -> String {
    try Templates.render(
      "shell",
      [
        "title": title, "folder": folder, "version": version, "body": body,
        "chapters": Chapter.allCases.map { entry in
          [
            "title": entry.title(group), "address": folder + entry.file,
            "current": entry == chapter,
          ] as [String: Any]
        },
        "policy": "default-src 'none'; style-src 'self' file:; script-src 'self' file:; "
          + "base-uri 'none'; form-action 'none'",
      ]
    )
  }
}
