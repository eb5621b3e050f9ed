/// The fields of an article as its page gives them.
struct PageMetadata {
  private let facts: PageFacts
  /// The folder that the page lies in, where that may name the outlet.
  private let folder: String?

  init(_ facts: PageFacts, folder: String?) {
    self.facts = facts
    self.folder = folder
  }

  /// The fields under their usual names, those without a value left out.
  var fields: [RawField] {
    let values: [(FieldMap.Field, String?)] = [
      (.title, title), (.author, PageByline(facts).author), (.date, PageDate(facts, address).text),
      (.outlet, outlet), (.url, address), (.section, section), (.genre, genre),
    ]
    let fields = values.compactMap { field, value in
      value.map { RawField(key: field.rawValue, value: $0) }
    }
    return fields + (language.map { [RawField(key: "language", value: $0)] } ?? [])
  }

  /// The headline, without the name of the outlet at its end.
  var title: String? { PageTitle(facts, outlets: [outlet, host].compactMap(\.self)).text }

  private var outlet: String? {
    let stated = [
      facts.first(.siteName), facts.linked?.publisher.map(Self.cleaned),
      facts.first(.publisherProperty),
      facts.first(.applicationName),
    ]
    let name = stated.compactMap(\.self).first { !$0.hasPrefix("http") && !$0.hasPrefix("@") }
    return name ?? folder ?? host
  }

  /// The first address of the article that is one of the web.
  private var address: String? {
    let all = [facts.first(.canonical), facts.first(.socialAddress), facts.linked?.address]
    return all.compactMap(\.self).first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
  }

  /// The host of the address, `www.` left out.
  private var host: String? {
    guard let parts = address?.split(separator: "/"), parts.count > 1 else { return nil }
    let host = parts[1].split(separator: ":").first.map(String.init)
    return host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
  }

  private var section: String? {
    (facts.first(.section) ?? facts.linked?.section.map(Self.cleaned)).flatMap {
      $0.utf8.count > 100 ? nil : $0
    }
  }

  private var genre: String? { facts.linked?.genre.map(Self.cleaned) ?? facts.first(.genre) }

  private var language: String? {
    facts.linked?.language ?? facts.first(.language) ?? facts.first(.socialLocale)
  }

  private static func cleaned(_ text: String) -> String { EntityText.resolved(text).onOneLine }
}
