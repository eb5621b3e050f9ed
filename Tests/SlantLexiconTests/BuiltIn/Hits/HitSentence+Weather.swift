/// The weather and the arts.
extension HitSentence {
  static let weather =
    sentiment(
      .negative,
      [
        ("The hurricane tore off roofs.", "hurricane"),
        ("The drought ruined the maize.", "drought"),
        ("Floods cut off nine villages.", "flood"),
        ("The earthquake levelled the school.", "earthquake"),
        ("Wildfires forced 800 people out.", "wildfire"),
        ("A landslide buried the road.", "landslide"),
        ("The heatwave left dozens dead.", "heatwave"),
        ("The tornado wrecked a dairy.", "wreck"),
        ("The blizzard stranded the train.", "stranded"),
        ("The smog is choking the city.", "choke"),
        ("The death toll rose to 61.", "death toll"),
        ("The lake is running dry.", "run dry"),
      ])
    + sentiment(
      .positive,
      [
        ("The weather was glorious.", "glorious"),
        ("The sun was a delight after weeks of rain.", "delight"),
        ("The forecast is a relief for farmers.", "relief"),
        ("It was a pleasant afternoon on the coast.", "pleasant"),
      ])

  static let culture =
    sentiment(
      .negative,
      [
        ("The sequel is dull.", "dull"),
        ("The play bored the critics.", "bored"),
        ("The novel is a mess.", "mess"),
        ("The singer was mocked for her accent.", "mock"),
        ("The painting was stolen in 1990.", "steal"),
        ("The concert was a flop.", "flop"),
        ("The director was snubbed in Cannes.", "snub"),
        ("The dialogue is clumsy.", "clumsy"),
        ("Her death shocked the island.", "shocked"),
        ("The obituary spoke of his loneliness.", "loneliness"),
      ])
    + sentiment(
      .positive,
      [
        ("The soprano was magnificent.", "magnificent"),
        ("It is a charming little film.", "charm"),
        ("The poet was admired on three continents.", "admire"),
        ("The exhibition is a joy.", "joy"),
        ("The book is funny.", "funny"),
        ("The acting is wonderful.", "wonderful"),
        ("The award surprised her.", "award"),
        ("The masterpiece hung in a school.", "masterpiece"),
        ("The tribute moved the hall.", "tribute"),
        ("She was beloved in the village.", "beloved"),
      ])
}
