/// Reads the folders of an article's address.
enum AddressHint {
  /// What an address says of the genre; `nil` if it says nothing.
  ///
  /// Each folder of the path is the name of a section; the last part, with a file name such as `index.html`
  /// behind it, is the article's own and not read, nor is anything after `?` or `#`. A newsroom's section says
  /// nothing beside the folder of a blog, where guests write too. Of the host only a name of opinion counts:
  /// `opinion.example.com`.
  static func hint(in address: String) -> GenreHint? {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    var parts = address[..<end].split(separator: "/")
    if parts.first?.last == ":" { parts.removeFirst() }
    guard let host = parts.first else { return nil }
    var folders = parts.dropFirst()
    if folders.last?.lowercased().hasPrefix("index.") == true { folders = folders.dropLast() }
    let isBlog = folders.contains {
      GenreName.words(of: $0).contains { $0 == "blog" || $0 == "blogs" }
    }
    let hints = folders.dropLast().compactMap { GenreName.hint(in: String($0)) }
    let names = host.split(separator: ".").dropLast(2)
    let isOpinion = names.contains { GenreName.hint(in: String($0)) == .opinion }
    return (hints.filter { !isBlog || $0 != .topic } + (isOpinion ? [.opinion] : [])).max()
  }
}
