import SlantAnalysis
import Testing

/// The shares of frames in an article, from the weights of their cues.
struct FrameProfileTests {
  private static let filler = String(repeating: "Nobody was there to see it. ", count: 50)

  @Test func `a frame has the weights of its cues`() throws {
    let profile = try #require(try OwnFrames.profile("trade", "The crane lifts the cargo."))
    #expect(profile.all.cues == 2)
    #expect(profile.all.weight == 4000)
    // The first word counts twice, one after it by 1 + 100 / 101 and so on.
    #expect(profile.all.evidence == 1000 + 1000 * 100 / 101 + 3000 + 3000 * 100 / 104)
  }

  @Test func `words that speak for two frames count for both`() throws {
    let analysis = try OwnFrames.analyze("They dredge the bay.")
    let cues = analysis.terms.filter { $0.lexicon == "harbour" }
    #expect(cues.map(\.termClass) == ["trade", "water"])
    #expect(cues.map(\.value) == [1000, 2000])
  }

  @Test func `a repeated cue counts less each time`() throws {
    let once = try #require(try OwnFrames.profile("trade", "Cargo."))
    let twice = try #require(try OwnFrames.profile("trade", "Cargo cargo."))
    #expect(once.all.evidence == 6000)
    #expect(twice.all.weight == 6000)
    #expect(twice.all.evidence == 6000 + 1500 + 1500 * 100 / 101)
  }

  @Test func `what comes first counts most`() throws {
    let early = try #require(try OwnFrames.profile("water", "The tide rose. " + Self.filler))
    let late = try #require(try OwnFrames.profile("water", Self.filler + "The tide rose."))
    #expect(early.all.weight == late.all.weight)
    #expect(early.all.evidence > late.all.evidence)
    #expect(late.all.evidence > 2000)
  }

  @Test func `guards of a cue hold`() throws {
    let profile = try OwnFrames.profile("water", "A tide of complaints came in.")
    #expect(profile?.all == FrameEvidence.none)
  }

  @Test func `a frame under the floor is missing, not zero`() throws {
    let crane = try #require(
      try OwnFrames.profile(
        "trade",
        "The crane stood still all day while nobody came to see what had been done to it at last."))
    #expect(crane.all.cues == 1)
    #expect(crane.all.share == nil)
    let tide = try #require(try OwnFrames.profile("water", "The tide rose."))
    #expect(tide.all.share == 1)
  }

  @Test func `the floor rises with the words of the part`() throws {
    #expect(FrameEvidence.floor(words: 15) == 1000)
    #expect(FrameEvidence.floor(words: 16) == 2000)
    #expect(FrameEvidence.floor(words: 3, isWhole: false) == 2000)
    #expect(FrameEvidence.floor(words: 500) == 2000)
    #expect(FrameEvidence.floor(words: 1500) == 6000)
    let long = try OwnFrames.profile(
      "water", "The tide rose. " + Self.filler + Self.filler + Self.filler)
    #expect(long?.all.cues == 1)
    #expect(long?.all.share == nil)
  }

  @Test func `shares follow from evidence and add up to 1`() throws {
    let text = "The cargo waited for the tide, and the tide was low. Crane drivers went home."
    let trade = try #require(try OwnFrames.profile("trade", text))
    let water = try #require(try OwnFrames.profile("water", text))
    func strength(_ profile: FrameProfile) -> Double {
      Double(profile.all.evidence) / Double(profile.all.evidence + 10_000)
    }
    let share = try #require(trade.all.share)
    #expect(abs(share - strength(trade) / (strength(trade) + strength(water))) < 1e-12)
    #expect(abs(share + (water.all.share ?? 0) - 1) < 1e-12)
  }

  @Test func `the title is a part of its own`() throws {
    let profile = try #require(
      try OwnFrames.profile("trade", "The tide rose.", title: "Cargo waits for cranes"))
    #expect(profile.all == .none)
    #expect(profile.byVoice.title.cues == 2)
    #expect(profile.byVoice.title.evidence == 8000)
  }

  @Test func `boilerplate speaks for no frame`() throws {
    let profile = try OwnFrames.profile(
      "trade", "The tide rose over the wall and the fields.\n\nRead more: Cargo waits for cranes")
    #expect(profile?.all == FrameEvidence.none)
  }

  @Test func `moving a cue between voices changes these voices alone`() throws {
    func text(_ inside: String, _ outside: String) -> String {
      "“We wait for the \(inside) today,” Rosa Klein said. The \(outside) was late. "
        + "She said the tide was low."
    }
    let quoted = try #require(try OwnFrames.profile("trade", text("cargo", "train")))
    let author = try #require(try OwnFrames.profile("trade", text("train", "cargo")))
    #expect(quoted.byVoice.quoted.cues == 1 && quoted.byVoice.author.cues == 0)
    #expect(author.byVoice.quoted.cues == 0 && author.byVoice.author.cues == 1)
    #expect(quoted.byVoice.reported == author.byVoice.reported)
    #expect(quoted.byVoice.title == author.byVoice.title)
  }

  @Test func `the main frame is the one with the largest share`() throws {
    let frames = try OwnFrames.analyze("The cargo came in on the tide with more cargo.").frames
    let main = try #require(frames.main(of: "harbour"))
    #expect(frames[main].frame.id == "trade")
    #expect(frames.main(of: "harbour") { $0.byVoice.quoted } == nil)
  }
}
