/// A row of a user's entities file: a name, another name for the same, and a group, for a time.
public struct EntityRow: Equatable, Sendable {
  /// The name that tables and records use.
  public var canonical: String
  /// Another name that articles use; `nil` where the row gives none.
  public var alias: String?
  /// The party, side or other group; `nil` where the row gives none.
  public var group: String?
  /// The first day on which the row holds: `2017`, `2017-12` or `2017-12-11`; `nil` for ever.
  public var validFrom: String?
  /// The last day on which it holds, in the same forms.
  public var validTo: String?
  /// The line of the file, from 1.
  public var line: Int

  /// Creates a row from its cells.
  ///
  /// - Parameters:
  ///   - canonical: The name that tables and records use.
  ///   - alias: Another name that articles use.
  ///   - group: The party, side or other group.
  ///   - validFrom: The first year, month or day.
  ///   - validTo: The last year, month or day.
  ///   - line: The line of the file, from 1.
  public init(
    canonical: String, alias: String? = nil, group: String? = nil, validFrom: String? = nil,
    validTo: String? = nil, line: Int = 0
  ) {
    self.canonical = canonical
    self.alias = alias
    self.group = group
    self.validFrom = validFrom
    self.validTo = validTo
    self.line = line
  }
}
