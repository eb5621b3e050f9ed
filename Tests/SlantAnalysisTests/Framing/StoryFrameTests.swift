import SlantAnalysis
import Testing

/// The frames of short stories, as an editor would name them.
struct StoryFrameTests {
  private static let stories: [(frame: String, text: String)] = [
    (
      "economic",
      "The mill will close in March with the loss of 300 jobs. Its owner blamed rising costs and "
        + "falling sales, and shares fell by a tenth."
    ),
    (
      "capacity",
      "The ward has no beds left and too few nurses. Two theatres stand empty for lack of staff, and "
        + "the backlog has doubled."
    ),
    (
      "morality",
      "The bishop told worshippers that greed is a sin and that conscience, not fear, should guide "
        + "them. The sermon dwelt on forgiveness."
    ),
    (
      "fairness",
      "Black applicants were turned away twice as often as white ones, the tribunal heard, and women "
        + "were paid less. Campaigners called it discrimination."
    ),
    (
      "legality",
      "The Supreme Court ruled that the ban was unconstitutional. Judges split over the plaintiffs' "
        + "right to appeal."
    ),
    (
      "policy",
      "Ministers set out a new policy on school meals. The draft bill would widen the programme and "
        + "bring in rules for caterers."
    ),
    (
      "crime",
      "Police arrested two men after the robbery. Both were charged with murder and could face life in "
        + "prison."
    ),
    (
      "security",
      "Soldiers crossed the border before dawn. The army said the missile attack was answered with "
        + "artillery."
    ),
    (
      "health",
      "Doctors at the hospital treated forty patients for the virus. A vaccine against the disease is "
        + "being tested."
    ),
    (
      "culture",
      "The museum shows paintings and songs of the valley's traditions. Its festival keeps the old "
        + "language and folklore alive."
    ),
    (
      "public_opinion",
      "Sixty per cent of respondents in the opinion poll back the petition. Public support has grown "
        + "since the survey in May."
    ),
    (
      "politics",
      "The party chose its candidate for the election. Republicans and Democrats traded votes in the "
        + "Senate, and the campaign begins on Monday."
    ),
    (
      "external",
      "The foreign minister flew in to sign the treaty. Diplomats hope that sanctions will be lifted "
        + "and the embassy reopened."
    ),
  ]

  @Test(arguments: stories)
  func `the main policy frame is the editor's`(frame: String, text: String) throws {
    let frames = try SharedAnalyzer.analyze(text).frames
    #expect(frames.main(of: Frame.policy).map { frames[$0].frame.id } == frame)
  }

  private static let generic: [(frame: String, text: String)] = [
    (
      "conflict",
      "The two sides clashed again. Opponents accused the mayor of betrayal, and she hit back at her "
        + "critics."
    ),
    (
      "human_interest",
      "The mother of the boy wept as she held his photograph. Her family had lost everything, and "
        + "neighbours brought flowers."
    ),
    (
      "consequences",
      "The closure will cost the town 900 jobs and millions of pounds in lost income, and prices will "
        + "rise."
    ),
    (
      "responsibility",
      "The government is responsible for the failure, the inquiry found, and must do more to tackle the "
        + "problem. It called for urgent action."
    ),
    (
      "generic_morality",
      "It is our duty to act, the archbishop said, for greed is a sin and we owe it to God and to "
        + "future generations."
    ),
  ]

  @Test(arguments: generic)
  func `the main generic frame is the editor's`(frame: String, text: String) throws {
    let frames = try SharedAnalyzer.analyze(text).frames
    #expect(frames.main(of: Frame.generic).map { frames[$0].frame.id } == frame)
  }

  @Test func `a text without a cue has no frame`() throws {
    let frames = try SharedAnalyzer.analyze("Nobody was there to see it.").frames
    #expect(frames.main(of: Frame.policy) == nil)
    #expect(frames.allSatisfy { $0.all.share == nil })
  }
}
