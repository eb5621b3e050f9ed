import SlantAnalysis
import Testing

/// Paragraphs that are not part of the story, and those that only look so.
struct BoilerplateTests {
  /// A short story with a paragraph in its middle.
  private func analysis(with paragraph: String) throws -> ArticleAnalysis {
    try SharedAnalyzer.analyze(
      """
      The council met on Monday in the old hall by the river.

      \(paragraph)

      The vote was close and the debate went on past midnight.
      """
    )
  }

  private static let boilerplate: [String] = [
    "Read more: The ten days that changed the coast",
    "Related: Who is Ilse Stavrin?",
    "Note: Read our discussion guidelines before commenting.",
    "Subscribe to our newsletter for the latest news.",
    "Sign up for our free morning newsletter.",
    "Click here to download our app.",
    "Follow us on Twitter and Facebook.",
    "© 2024 Harbour Media. All rights reserved.",
    "Photo: Anton Weiss / Reuters",
    "Pictured: Osgood waves to the crowd on the quay",
    "Advertisement",
    "Story continues below",
    "Additional reporting by Lena Fisk and Tom Reed; editing by Ada Moran",
    "Lena Fisk is a staff writer at the Courier.",
    "Reporting by Paul Okoro in Port Ellary; editing by Rosa Klein",
    "This article was originally published in the Osmere Times.",
    """
    The views expressed in this article are those of the author and do not necessarily \
    reflect those of the paper.
    """,
    "Support independent journalism: become a member today.",
    "“Nine Winters,” the inside story of the siege, is available at the Courier Shop.",
    "Join the conversation: leave a comment below.",
    "Editor’s note: An earlier version of this story gave the wrong date.",
    "Correction: The bridge was built in 1962, not 1926.",
    "Watch: The moment the bridge came down",
    "Most read",
    "Share this article",
    "Enlarge this image toggle caption Anton Weiss/Harbour Pictures",
    "Ferry crews wait at the old quay in Velmar, March 4. REUTERS/Lena Fisk",
    "Sign Up for Daily Newsletters",
    "Follow Lena on Twitter",
    "Slideshow (12 Images)",
    "— With additional reporting by Tom Reed",
    "(Watch: The moment the bridge came down)",
    "Crews wait at the quay. (Photo: Anton Weiss, Harbour Pictures)",
    "Harbour bridge to close for a year Read more",
    "Updated at 5:30 p.m. ET",
    "Have a story? Contact the reporter at tips@courier.example.",
    "Get your copy of the new book for just $9.99 in our online store.",
    "Listen to the podcast on our website.",
    "Donate now to keep our journalism free.",
    "You may also like",
    "Copyright 2019 Osmere Press. This material may not be published, broadcast or reproduced.",
  ]

  @Test(arguments: boilerplate)
  func `promotion, links and credits are no story`(paragraph: String) throws {
    let analysis = try analysis(with: paragraph)
    #expect(analysis.boilerplate.map { analysis.words($0) } == [paragraph])
    #expect(analysis.boilerplateWords > 0)
    #expect(analysis.words == 23)
  }

  private static let story: [String] = [
    """
    Note that the bridge was closed twice last year, once for snow and once for a strike \
    that lasted nine days.
    """,
    "The newspaper photo showed two boats near the pier.",
    "Osgood signed up for the army at nineteen and served on the northern coast for six years.",
    "Readers of the old almanac will remember the flood of 1962.",
    "Follow the harbour road for two miles, past the mill and the church, to reach the ferry.",
    "A Reuters/Ipsos poll found that six in ten voters wanted the bridge kept.",
    "The children who wanted to read more were given the keys of the library.",
    "The film club meets on Tuesdays in the room above the shop.",
    """
    Sponsored by the city, the festival drew nine thousand visitors and ended with fireworks \
    over the bay.
    """,
    "More than forty boats left the harbour before dawn.",
    "Related charges against two officers were dropped in May.",
    "The company will advertise the posts in June.",
    "“Read more books,” the teacher told the class.",
    "“Subscribe to nothing and trust nobody,” the old man said.",
    "The book sold two hundred copies in its first year.",
    "Police shared a picture of the van with the public.",
    """
    Comments by the minister angered the unions on both sides of the river and led to a \
    second day of strikes.
    """,
    "The court ordered the website to remove the page.",
    "Members of the union can vote until Friday.",
    "The correction of the border took forty years.",
    """
    Copyright law protects songs for seventy years after the death of the composer, the \
    court ruled on Monday.
    """,
    """
    Watch towers line the road from the border to the capital, and soldiers search each \
    truck that passes.
    """,
    "He follows the news on an old radio.",
    "The store on Mill Street was looted twice.",
    "A donation of two million crowns saved the theatre.",
    """
    Edited tapes of the call were played in court on Monday, and the jury heard them twice \
    before noon.
    """,
    "The podcast host was arrested at the airport.",
    """
    Trending upward for a decade, the price of bread has doubled since the war began and \
    shows no sign of falling.
    """,
    "The episode ended the career of the general.",
    "The minister launched a newsletter for farmers.",
    "An exclusive interview with the general ran in the Gazette on Sunday.",
    "Loading of the ship took two days because of the strike.",
    "The image of the burning tower went around the world.",
    "Reporting restrictions were lifted on Friday.",
    "This story began in a small town on the coast.",
    "The gallery will open a show of her maps in June.",
    "Pictured on every coin, the queen was known to all.",
  ]

  @Test(arguments: story) func `an ordinary paragraph is story`(paragraph: String) throws {
    let analysis = try analysis(with: paragraph)
    #expect(analysis.boilerplate.isEmpty)
    #expect(analysis.boilerplateWords == 0)
  }

  @Test func `a repeated caption is boilerplate at both places`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Mayor Ilona Brandt\n\nMayor Ilona Brandt\n\nThe council met on Monday.\n\nSnow fell."
    )
    #expect(analysis.boilerplate.count == 2)
    #expect(analysis.sentences.map(\.zone) == [.boilerplate, .boilerplate, .lead, .lead])
  }

  @Test func `a repeated sentence counts once`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "The road is shut.\n\nSnow fell.\n\nThe road is shut.\n\nThe bus is late."
    )
    #expect(analysis.sentences.map(\.zone) == [.lead, .lead, .boilerplate, .body])
  }

  @Test func `the title repeated in the text is scored once`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "Chaos on the quay\n\nThe boats left at noon.\n\nSnow fell.",
      title: "Chaos on the quay"
    )
    #expect(analysis.sentences.first?.zone == .boilerplate)
    #expect(analysis.loadedHits.title == 1)
    #expect(analysis.totalLoaded == 0)
  }
}
