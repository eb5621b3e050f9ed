internal import SlantLexicon

/// How the classes of loaded terms look and what they mean.
///
/// Each class has a letter, and one of four underlines in one of three colours, by its place in the
/// lexicon.
struct TermClasses {
  /// The look of a class.
  struct Look: Equatable {
    /// The class as the lexicon writes it.
    let id: String
    /// The class as a reader sees it.
    let name: String
    /// One line about it.
    let meaning: String
    /// Its letter.
    let letter: String
    /// The CSS class of its marks.
    let style: String
  }

  private static let styles = 12
  /// The classes in the order of the lexicon.
  let looks: [Look]
  private let byID: [String: Int]

  /// The looks of the classes of `lexicon`.
  init(_ lexicon: Lexicon?) {
    var taken: Set<Character> = []
    looks = (lexicon?.classes ?? []).enumerated().map { index, termClass in
      Look(
        id: termClass.id,
        name: Self.name(termClass.id),
        meaning: termClass.meaning,
        letter: Self.letter(for: termClass.id, taken: &taken),
        style: "l\(index % Self.styles)"
      )
    }
    byID = Dictionary(
      looks.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The look of the class `id`; a plain one for a class that the lexicon does not explain.
  func look(of id: String) -> Look {
    if let index = byID[id] { return looks[index] }
    return Look(
      id: id,
      name: Self.name(id),
      meaning: "",
      letter: id.prefix(1).uppercased(),
      style: "l0"
    )
  }

  /// `partisan_label` as two words.
  static func name(_ id: String) -> String {
    String(id.map { $0 == "_" ? " " : $0 })
  }

  /// The first letter of `id` that no other class has.
  private static func letter(for id: String, taken: inout Set<Character>) -> String {
    let letters = id.uppercased().filter(\.isLetter)
    let letter = letters.first { !taken.contains($0) } ?? letters.first ?? "?"
    taken.insert(letter)
    return String(letter)
  }
}
