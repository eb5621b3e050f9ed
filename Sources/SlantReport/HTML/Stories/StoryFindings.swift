/// Says in two to four sentences with numbers what a story's articles have in common.
struct StoryFindings {
  private let story: ReportStory
  private let sources: StorySources

  /// Prepares the sentences of a story.
  init(_ story: ReportStory, _ sources: StorySources) {
    self.story = story
    self.sources = sources
  }

  /// The sentences.
  func sentences() -> [String] { [coverage, quoted, wire, copies].compactMap(\.self) }

  private var coverage: String {
    let outlets = story.outlets == 0 ? "" : " of \(DisplayNumber.count(story.outlets, "outlet"))"
    return "\(DisplayNumber.count(story.articles.count, "article"))\(outlets) on one event."
  }

  private var quoted: String? {
    let outlets = sources.outlets.count
    let named = sources.rows.filter(\.isNamed).map(\.quotingOutlets)
    guard outlets > 1 else { return nil }
    guard !named.isEmpty else { return "No source with a name is quoted." }
    let (all, alone) = (named.count { $0 == outlets }, named.count { $0 == 1 })
    let everywhere = outlets == 2 ? "both outlets" : "all \(outlets) outlets"
    return "Of \(DisplayNumber.count(named.count, "source")) with a name, "
      + "\(all == 0 ? "none" : DisplayNumber.integer(all)) \(all == 1 ? "is" : "are") quoted by "
      + "\(everywhere) and \(alone == 0 ? "none" : DisplayNumber.integer(alone)) by one alone."
  }

  private var wire: String? {
    let members = story.articles.count { $0.row.wireGroup != nil }
    guard members > 0 else { return nil }
    return
      "\(DisplayNumber.count(members, "article")) \(members == 1 ? "has" : "have") the text of "
      + "another outlet’s (\(story.wireGroups.prefix(5).joined(separator: ", ")))."
  }

  private var copies: String? {
    let copies = story.articles.count { $0.row.duplicateOf != nil }
    guard copies > 0 else { return nil }
    return
      "\(DisplayNumber.count(copies, "article")) \(copies == 1 ? "repeats" : "repeat") an earlier "
      + "one of the same outlet."
  }
}
