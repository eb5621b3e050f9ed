/// What a name does to the thing that it names.
public enum Connotation: String, CaseIterable, Sendable {
  /// It honours, softens or excuses.
  case positive
  /// It tells.
  case neutral
  /// It condemns or belittles.
  case negative
}
