internal import SlantLexicon

/// The formulas, the lexicons with their versions, the limits, and how to cite.
struct MethodsSection {
  /// The lexicons of the analysis; none where only its records are known.
  let lexicons: [Lexicon]
  let version: String

  /// The section.
  func html() throws -> String {
    let rows = lexicons.map { lexicon in
      [
        "name": lexicon.name, "version": lexicon.version, "licence": lexicon.licence,
        "entries": DisplayNumber.integer(lexicon.entries.count), "hash": lexicon.origin.hash,
      ]
    }
    return try Templates.render(
      "methods", ["lexicons": rows, "has-lexicons": !rows.isEmpty, "version": version])
  }
}
