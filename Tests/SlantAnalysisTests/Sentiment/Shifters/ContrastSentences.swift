/// Sentences in which clauses are set against each other, or something is not a fact.
enum ContrastSentences {
  static let table: [(String, Sign)] = [
    // But and its kin: the second clause counts more.
    ("The plan is good, but the roof is dangerous.", .bad),
    ("The roof is bad, but the plan is good.", .good),
    ("The plan is good; however, the roof is bad.", .bad),
    ("The start was bad, yet the crew was happy.", .good),
    ("The food was bad; nevertheless, the crowd was happy.", .good),
    ("The clerk was honest, and yet corrupt.", .bad),
    // Although and its kin: the main clause counts more.
    ("Although the plan is good, the roof is bad.", .bad),
    ("The crew was happy, although the food was bad.", .good),
    ("Despite the bad roof, the crowd was happy.", .good),
    ("The crowd was happy despite the bad roof.", .good),
    ("While the plan is good, the roof is bad.", .bad),
    ("Even though the clerk was guilty, the town was happy.", .good),
    ("In spite of the good start, the end was bad.", .bad),
    // Too much of it.
    ("The terms were too generous.", .bad),
    ("The harbour was too dangerous.", .bad),
    ("The guards were too weak to stop the march.", .bad),
    ("The clerk was too honest to be kept.", .bad),
    // What should have been is not.
    ("The plan should have been good.", .bad),
    ("The roof ought to have been safe.", .bad),
  ]
}

/// Pairs of sentences of which the first is heard as worse.
enum OrderedSentences {
  static let table: [(worse: String, better: String)] = [
    // Boosters and dampeners.
    ("The roof is very bad.", "The roof is bad."),
    ("The roof is utterly bad.", "The roof is very bad."),
    ("The roof is bad.", "The roof is slightly bad."),
    ("The crew was happy.", "The crew was extremely happy."),
    ("The crew was somewhat happy.", "The crew was happy."),
    ("The crew was fairly happy.", "The crew was really happy."),
    ("It was a massive disaster.", "It was a disaster."),
    ("It was a disaster.", "It was a mild disaster."),
    // Comparatives.
    ("The road is more dangerous than the river.", "The road is dangerous."),
    ("The crew is less happy.", "The crew is happy."),
    ("It was the most dangerous road.", "It was a dangerous road."),
    ("The crew was happy.", "The crew was the most happy."),
    // Denial weakens: not good is not as bad as bad, not bad not as good as good.
    ("The plan is bad.", "The plan is not good."),
    ("The plan is not good.", "The plan is not bad."),
    ("The plan is not bad.", "The plan is good."),
    ("The plan is not good.", "The plan is hardly bad."),
    ("The plan is not very good.", "The plan is very good."),
    // Contrast.
    ("The plan is good, but the roof is bad.", "The roof is bad, but the plan is good."),
    ("The plan is good, but the roof is bad.", "The plan is good, and the roof is bad."),
    ("Although the plan is good, the roof is bad.", "The plan is good, and the roof is bad."),
    ("The plan is bad.", "Although the roof is safe, the plan is bad."),
    // What is not a fact.
    ("The roof is bad.", "The roof may be bad."),
    ("The roof is bad.", "If the roof is bad, the hall is closed."),
    ("The crew would be happy.", "The crew is happy."),
    ("The crew could be happy.", "The crew is happy."),
    ("The clerk was guilty.", "The clerk was allegedly guilty."),
    ("The plan should have been good.", "The plan should be good."),
    // Marks.
    ("Is the clerk honest?", "The clerk is honest."),
    ("What a bad plan!", "What a bad plan."),
    ("What a good plan.", "What a good plan!"),
    ("What a good plan!", "What a good plan!!"),
    // What says something by itself.
    ("He did not get the post.", "He got the post."),
    ("The pumps failed to start.", "The pumps did not start."),
  ]
}
