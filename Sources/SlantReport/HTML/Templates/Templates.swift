internal import Mustache

/// The templates of the pages, read once.
///
/// A value in `{{…}}` goes through ``Escaping``. `{{{…}}}` is for fragments that this folder made and
/// escaped: marked-up text, SVG and the bodies of pages.
enum Templates {
  private static let sources: [(name: String, text: String)] = [
    ("shell", shell), ("page", page), ("sections", sections), ("figure", figure), ("cards", cards),
    ("single", single), ("chapter", chapter),
    ("stories", storyList),
    ("story", story), ("event", storyColumns),
    ("matrix", storyMatrix), ("story-links", storyLinks), ("days", storyDays),
    ("formulas", formulas), ("statistics", statistics), ("limits", limits), ("cite", cite),
    ("agreement", agreement),
    ("agreement-row", agreementRow), ("article", article),
    ("article-head", articleHead), ("article-parts", articleParts),
    ("check", check),
  ]

  private static let library = Result { try makeLibrary() }

  /// The page that a template makes of `values`.
  ///
  /// - Throws: `MustacheTemplate.Error` for a template that cannot be read, which the tests rule out.
  static func render(_ name: String, _ values: [String: Any]) throws -> String {
    guard let html = try library.get().render(values, withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return html
  }

  private static func makeLibrary() throws -> MustacheLibrary {
    MustacheContentTypes.register(EscapedContent(), named: Escaping.contentType)
    var library = MustacheLibrary()
    for (name, text) in sources {
      try library.register("{{% CONTENT_TYPE:\(Escaping.contentType)}}" + text, named: name)
    }
    return library
  }
}
