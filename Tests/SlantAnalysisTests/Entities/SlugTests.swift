import Testing

@testable import SlantAnalysis

/// Identifiers of entities.
struct SlugTests {
  private static let names: [(String, String)] = [
    ("Clara Osgood", "clara-osgood"), ("Bashir al-Amadi", "bashir-al-amadi"),
    ("U.S. Senate", "u-s-senate"), ("Zoë Müller", "zoë-müller"), ("O’Neill", "oneill"),
    ("—", "entity"), ("G20", "g20"),
  ]

  @Test(arguments: names) func `a name becomes lower-case words with hyphens`(
    name: String,
    slug: String
  ) {
    #expect(Slug.make(name) == slug)
  }
}
