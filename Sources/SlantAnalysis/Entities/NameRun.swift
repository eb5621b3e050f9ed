/// Capitalised words that name something, with what stands before the name.
struct NameRun {
  /// What the words look like.
  enum Guess {
    case person
    case organisation
    case place
    /// A plural demonym: Republicans.
    case group
    /// One word that tells nothing by itself.
    case single
  }

  /// The tokens of the name itself.
  let tokens: Range<Int>
  /// The tokens of the whole mention: demonyms and titles before the name included.
  let whole: Range<Int>
  let guess: Guess
  /// The name that a lexicon gives it.
  let canonical: String?
  let gender: Entity.Gender
  /// Roles that titles before it tell: president.
  let roles: [String]
  /// The country that a demonym before it tells: Russia.
  let country: String?
}
