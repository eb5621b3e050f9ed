/// Sentences in which a frame must have no cue, though a word of them is one elsewhere.
extension FrameTraps {
  static let legality = [
    "The tennis court behind the school was resurfaced.",
    "He wore a dark suit to the funeral.",
    "Don't judge the soup by its colour.",
    "The ruling party lost four seats.",
    "The settlements on the hill date from Roman times.",
    "The song has broad appeal among drivers.",
    "The jury is out on the new stadium.",
    "The festival jury prize went to a film from Peru.",
    "The museum holds a breach-loading gun and a suit of mail.",
  ]

  static let policy = [
    "Her electricity bill doubled in March.",
    "The family had to foot the bill for the wedding.",
    "His life insurance policy had lapsed.",
    "The red carpet was rolled out for the band.",
    "She kissed him as a rule before work.",
    "The walk takes two hours and requires good boots.",
    "The game plan was to run on every down.",
    "The television programme returns in autumn.",
    "The choir sang Brahms with some feeling.",
  ]

  static let crime = [
    "The coffee mug was still warm.",
    "The killer whale followed the boat for an hour.",
    "The critics attacked the play.",
    "She stole the show with one song.",
    "The keeper faced a penalty in the last minute.",
    "He finished the sentence in a whisper.",
    "The phone takes an hour to charge to the full.",
    "The clinical trial ended early.",
    "We suspect that the soil is too dry.",
    "Tickets for the detective series sold out.",
  ]

  static let security = [
    "The fish tank leaked into the hall.",
    "The film was a box office bomb.",
    "His offensive remarks cost him the job.",
    "The sapling needs a tank of water.",
    "He wore a navy blue jacket.",
    "An army of volunteers swept the beach.",
    "Job security matters more than pay, teachers say.",
    "She held the baby in her arms.",
    "The two chains are fighting a price war.",
    "Protecting the reef is a task for decades.",
  ]

  static let health = [
    "The economy is in rude health, the bank says.",
    "The bank set up a safety net for savers.",
    "The spin doctor left by the back door.",
    "Be patient with the new drivers.",
    "The stock market crash of that year ruined him.",
    "It was a stroke of luck.",
    "The court granted him immunity from prosecution.",
    "Gold fever drew thousands to the valley.",
    "The film broke her heart, and she did not care.",
    "The safe in the cellar was empty.",
  ]

  static let publicOpinion = [
    "The polling station opened at seven.",
    "The court's opinion runs to ninety pages.",
    "Shares rallied late in the day.",
    "The seasons march on.",
    "The study demonstrates how bees find home.",
    "He asked a friend for a favour.",
    "She cheered from the kitchen.",
    "The trick was popular with tourists in the resort.",
    "The firm filed a petition for bankruptcy.",
    "The viral load fell within a week.",
  ]

  static let politics = [
    "The birthday party ended at midnight.",
    "The kitchen cabinet was painted green.",
    "He is the vice president for marketing at a paper mill.",
    "The job candidate forgot her papers.",
    "Please put on your seat belt.",
    "The actress has two Oscar nominations.",
    "The liver donor was her sister.",
    "The rain runoff flooded the cellar.",
    "The hotel lobby smelled of paint.",
    "The premier league side sold its keeper.",
  ]

  static let other = [
    "Sign up for our newsletter.",
    "The fossil fuel lobby objected.",
    "He let the cat out of the bag.",
    "The LA Galaxy signed a striker.",
    "The plan is a recipe for disaster.",
    "The Penguin Random House editor resigned.",
    "The rainbow coalition fell apart.",
    "The lunar new year holiday begins on Friday.",
    "Investors liked the gorilla-sized merger.",
    "The butterfly effect is a favourite of columnists.",
  ]

  /// All of them, by the name of the frame.
  static let institutions = [
    ("legality", legality), ("policy", policy), ("crime", crime), ("security", security),
    ("health", health), ("public_opinion", publicOpinion), ("politics", politics),
    ("other", other),
  ]
}
