/// The version of Slant, as `slant --version` prints it and run.json records it.
public enum SlantVersion {
  /// Major, minor and patch (Semantic Versioning 2.0.0).
  public static let current = "0.1.0"
}
