public import Testing

extension Tag {
  /// Compares with a recorded result.
  @Tag public static var golden: Self
  /// Seeded random cases against an invariant or a model.
  @Tag public static var property: Self
  /// Takes seconds rather than milliseconds.
  @Tag public static var slow: Self
}
