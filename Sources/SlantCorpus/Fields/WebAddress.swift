/// The address of a page.
enum WebAddress {
  /// Whether a text begins as an address does.
  static func isAddress(_ text: some StringProtocol) -> Bool {
    text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8)
  }

  /// The site of an address, `flare.example` of `https://www.flare.example/world/1`; `nil` for
  /// anything else.
  static func site(of text: String) -> String? {
    guard isAddress(text), !text.contains(" ") else { return nil }
    let parts = text.split(separator: "/", maxSplits: 2)
    guard parts.count > 1 else { return nil }
    let host = parts[1].hasPrefix("www.") ? parts[1].dropFirst(4) : parts[1]
    return host.isEmpty ? nil : String(host)
  }
}
