/// A section of an article's page that other pages lead to; the raw value is its anchor.
enum ArticleSection: String, CaseIterable {
  /// Who speaks, with the words of each in marks.
  case speakers = "speaks"
  /// The headline against the text.
  case headline = "against"
  /// Where in the story loaded words and sources stand.
  case layout = "where"
  /// The hits behind tone and loaded words.
  case sums
  /// Frames and the user's own axes.
  case frames
  /// Certainty, morals and names.
  case counts
  /// Clauses of harm.
  case agency = "harms"
  /// Figures of style.
  case style
  /// Persons, organisations, places and groups.
  case entities = "spoken"
}

/// On which page of an article its sections and paragraphs stand.
struct ArticlePlaces: Equatable {
  /// The page of each section that is not on the first.
  var sections: [ArticleSection: Int] = [:]
  /// The first paragraph, from 1, that starts on the second page and on each further one with text.
  var firstParagraphs: [Int] = []

  /// The page of the paragraph `number`, both from 1.
  func part(ofParagraph number: Int) -> Int { firstParagraphs.count { $0 <= number } + 1 }
}
