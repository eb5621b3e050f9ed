/// A part of a page under a heading of its own.
struct PageSection: Sendable {
  /// What a section is made of, from top to bottom.
  enum Block: Sendable {
    /// A paragraph.
    case text(RichText)
    /// A paragraph in small letters: how to read what stands beside it.
    case note(RichText)
    /// Points of a list.
    case list([RichText])
    /// A chart.
    case figure(Figure)
    /// Charts side by side where there is room.
    case figures([Figure])
    /// A table.
    case table(DataTable)
    /// What is shown when the reader asks for it.
    case details(String, [Block])
    /// A heading within the section.
    case heading(String)
    /// Ways to other pages, with what is found there.
    case cards([PageCard])
    /// The way to the neighbours of a page that is one of several.
    case turner(PageTurner)
    /// HTML that one of our templates made.
    case html(String)
  }

  /// The anchor: a word of ours.
  let id: String
  /// The heading.
  let heading: String
  /// What it is made of.
  var blocks: [Block]
  /// The tables that it was made from.
  var data: [String] = []
  /// Whether it belongs on the one page that can be mailed.
  var isEssential = false
}

/// The way to another page, with what is found there.
struct PageCard: Sendable {
  /// What it is called.
  let title: String
  /// What is found there.
  let says: String
  /// The path below the report's folder.
  let path: String
}

/// The place of a page among several with one list.
struct PageTurner: Sendable {
  /// The number of the page, from 1.
  let number: Int
  /// The number of pages.
  let count: Int
  /// The path of a page by its number.
  let path: @Sendable (Int) -> String
}

extension PageSection {
  /// What the template asks of it.
  func values(_ links: PageLinks) throws -> [String: Any] {
    [
      "id": id, "heading": heading, "data": links.data(data),
      "blocks": try blocks.map { try Self.html($0, links) }.joined(separator: "\n"),
    ]
  }

  private static func html(_ block: Block, _ links: PageLinks) throws -> String {
    switch block {
    case .text(let text): return "<p>\(text.html(links))</p>"
    case .note(let text): return "<p class=\"note\">\(text.html(links))</p>"
    case .list(let items):
      return "<ul>" + items.map { "<li>\($0.html(links))</li>\n" }.joined() + "</ul>"
    case .figure(let figure): return try Templates.render("figure", figure.values(links))
    case .figures(let figures):
      return "<div class=\"multiples\">"
        + (try figures.map { try Templates.render("figure", $0.values(links)) }.joined())
        + "</div>"
    case .table(let table): return table.html(links)
    case .heading(let heading): return "<h3>\(Escaping.html(heading))</h3>"
    case .html(let html): return html
    case .details(let title, let blocks):
      return "<details><summary>\(Escaping.html(title))</summary>\n"
        + (try blocks.map { try html($0, links) }.joined(separator: "\n")) + "</details>"
    case .cards(let cards): return try Templates.render("cards", ["cards": cards.map(links.card)])
    case .turner(let turner): return turner.count > 1 ? links.turner(turner) : ""
    }
  }
}

extension PageLinks {
  fileprivate func card(_ card: PageCard) -> [String: Any] {
    ["title": RichText.link(card.title, to: card.path).html(self), "says": card.says]
  }

  fileprivate func turner(_ turner: PageTurner) -> String {
    func link(_ words: String, _ rel: String, _ number: Int) -> String {
      guard (1...turner.count).contains(number), let address = address(of: turner.path(number))
      else { return "" }
      return "<a rel=\"\(rel)\" href=\"\(Escaping.html(address))\">\(words)</a>\n"
    }
    return "<nav class=\"pages\" aria-label=\"Pages of the list\">\n"
      + link("Previous page", "prev", turner.number - 1)
      + "<span>Page \(turner.number) of \(turner.count)</span>\n"
      + link("Next page", "next", turner.number + 1) + "</nav>"
  }
}
