/// The frame of every page: head, navigation and foot.
struct Page {
  /// What stands in the title bar.
  let title: String
  /// The way from the page to the report's folder: empty, or `../`.
  let folder: String
  /// The version of Slant.
  let version: String

  /// The page around `body`, which must be HTML made by our templates.
  func html(body: String) throws -> String {
    try Templates.render(
      "shell",
      [
        "title": title, "folder": folder, "version": version, "body": body,
        "policy": "default-src 'none'; style-src 'self' file:; base-uri 'none'; form-action 'none'",
      ]
    )
  }
}
