internal import SlantComparison
internal import SlantLexicon

/// The formulas, the lexicons with their versions, the limits, how far people agree, and how to cite.
struct MethodsSection {
  /// The lexicons of the analysis; none where only its records are known.
  let lexicons: [Lexicon]
  /// How far Slant agrees with people; `nil` where nobody checked.
  let agreement: AgreementFile?
  let version: String

  /// The section.
  func html() throws -> String {
    let rows = lexicons.map { lexicon in
      [
        "name": lexicon.name, "version": lexicon.version, "licence": lexicon.licence,
        "entries": DisplayNumber.integer(lexicon.entries.count), "hash": lexicon.origin.hash,
      ]
    }
    var values: [String: Any] = [
      "lexicons": rows, "has-lexicons": !rows.isEmpty, "version": version,
      "has-agreement": agreement != nil,
    ]
    if let agreement { values.merge(AgreementSection(agreement).values()) { $1 } }
    return try Templates.render("methods", values)
  }
}
