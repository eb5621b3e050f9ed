/// Things of daily life and of the stage.
extension TrapSentences {
  /// Rooms, tools and food.
  static let objects: [String] = [
    "The emergency exit is on the left.",
    "The alarm clock rang at six.",
    "A security guard sat by the door.",
    "The security code has four digits.",
    "The health centre opens at eight.",
    "A welfare officer visits on Mondays.",
    "The fire station is on Mill Lane.",
    "The arms of the chair are oak.",
    "The plot behind the church is 40 metres long.",
    "The engagement ring is in a drawer.",
    "The relief map hangs in the hall.",
    "Visitors enter through the revolving door.",
    "The left wing of the building is closed.",
    "The right wing of the palace is open to visitors.",
    "The far left of the photograph shows the mayor.",
    "The liberal arts college has 900 students.",
    "The butcher sells lamb on Fridays.",
    "The exercise regime has ten steps.",
    "The puppet theatre seats 60.",
    "The tennis court is behind the school.",
    "The complete works fill 20 volumes.",
  ]

  /// Genres and crafts.
  static let stage: [String] = [
    "The plot of the film follows two sisters.",
    "The crew will shoot the film in Malta.",
    "The horror film opens on Friday.",
    "The crime writer Ada Finch lives in Fife.",
    "Crime fiction fills two shelves.",
    "A film critic lives next door.",
    "The art critic Lena Roth wrote the catalogue.",
    "The critical edition of the poems has three volumes.",
    "The drama school has 90 pupils.",
    "The stunt driver wore a blue suit.",
    "The rendition of the song lasts six minutes.",
    "The action film was made in Prague.",
  ]
}
