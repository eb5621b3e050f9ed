internal import SlantComparison
internal import SlantLexicon

/// What the rows of a run hang on beside its input: two runs with the same can be one.
struct RunIdentity: Equatable {
  private let version: String
  private let lexicons: [String]
  private let options: [String]

  /// The identity of a run with these lexicons and options.
  init(lexicons: [Lexicon], options: [RunOption]) {
    version = SlantVersion.current
    self.lexicons = lexicons.map { "\($0.name) \($0.version) \($0.origin.hash)" }
    self.options = options.map { "\($0.name) \($0.value)" }
  }

  /// What of it differs in another run; `nil` where nothing does.
  func difference(from other: RunIdentity) -> String? {
    if version != other.version { return "it was made with version \(other.version) of Slant" }
    if lexicons != other.lexicons { return "a lexicon or the list of entities differs" }
    return options == other.options ? nil : "its options differ"
  }

  /// The identity as bytes.
  var packed: [UInt8] {
    var writer = PackedWriter(capacity: 2048)
    writer.add(version)
    writer.add(lexicons) { $0.add($1) }
    writer.add(options) { $0.add($1) }
    return writer.bytes
  }

  /// The identity that was stored as `packed`.
  init(packed: [UInt8]) {
    var reader = PackedReader(packed)
    version = reader.string()
    lexicons = reader.list { $0.string() }
    options = reader.list { $0.string() }
  }
}
