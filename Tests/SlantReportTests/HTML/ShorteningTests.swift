import Testing

@testable import SlantReport

struct ShorteningTests {
  @Test(arguments: [
    ("strike", 6, "strike"), ("strikes", 6, "strike…"), ("café", 5, "café"), ("café", 4, "caf…"),
    ("", 0, ""),
  ])
  func `scalars stay whole and an ellipsis stands for the rest`(
    text: String, limit: Int, short: String
  ) {
    #expect(Shortening.text(text, to: limit) == short)
  }
}
