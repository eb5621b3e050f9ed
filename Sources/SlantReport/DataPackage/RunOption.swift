/// An option of a run, as run.json records it.
public struct RunOption: Equatable, Sendable {
  /// What an option can be.
  public enum Value: Equatable, Sendable {
    /// A word or name.
    case text(String)
    /// On or off.
    case flag(Bool)
    /// A whole number.
    case integer(Int)
    /// Several words or names.
    case list([String])
  }

  /// The name as on the command line, without hyphens.
  public let name: String
  /// What it was set to.
  public let value: Value

  /// An option with its value, which must not hold an absolute path.
  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}
