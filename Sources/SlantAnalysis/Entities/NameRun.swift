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
    /// One ordinary word with a capital, which names something only where a longer name explains it.
    case word
  }

  /// The tokens of the name itself.
  let tokens: Range<Int>
  /// The tokens of the whole mention: demonyms and titles before the name included.
  let whole: Range<Int>
  let guess: Guess
  /// The name that a lexicon gives it.
  var canonical: String?
  var gender = Entity.Gender.unknown
  /// Roles that titles before it tell: president; for an organisation what a lexicon calls it: agency.
  var roles: [String] = []
  /// The country that a demonym before it tells: Russia.
  var country: String?
}
