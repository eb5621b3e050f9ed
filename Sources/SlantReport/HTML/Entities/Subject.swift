internal import SlantComparison

/// Somebody of whom sums are kept: an entity whatever its group, a group, or sources without a name.
enum Subject: Hashable {
  /// An entity by its identifier across the corpus.
  case entity(String)
  /// A group of entities by its name.
  case group(String)
  /// What is left: entities in no group, sources without a name, not stated, or unknown.
  case rest(SourceClass)

  /// What a row of the balance speaks of.
  init(_ source: Source) {
    switch source.kind {
    case .entity: self = .entity(source.id)
    case .group: self = .group(source.group ?? "")
    default: self = .rest(source.kind)
    }
  }

  /// The column `subject` of outlets.csv; empty for rests, which are not compared.
  var measured: String {
    switch self {
    case .entity(let id): id
    case .group(let name): "group " + name
    case .rest: ""
    }
  }

  /// Whether it is what is left beside those with a name.
  var isRest: Bool {
    if case .rest = self { true } else { false }
  }

  /// Whether it is an entity that is one within an article alone: `article#name`.
  var isWithinArticle: Bool {
    if case .entity(let id) = self { id.utf8.contains(UInt8(ascii: "#")) } else { false }
  }

  /// Whether it is a group.
  var isGroup: Bool {
    if case .group = self { true } else { false }
  }

  /// What sources of a class are called on the pages.
  static func name(of kind: SourceClass) -> String {
    switch kind {
    case .entity: "Named"
    case .group: "In a group"
    case .ungrouped: "Named, in no group"
    case .unnamed: "Unnamed"
    case .unstated: "Not stated"
    case .unknown: "Unknown"
    }
  }

  /// The classes of sources of which each attribution has one.
  static let kinds: [SourceClass] = [.entity, .unnamed, .unstated, .unknown]

  /// What the classes mean, for those who see them for the first time.
  static let gloss =
    "Named: a person, organisation or group with a name. Unnamed: critics, a senior official, a report. "
    + "Not stated: the text names nobody (“is widely seen as”). Unknown: Slant could not tell who speaks."
}

/// An outlet, or all of them together.
enum CorpusPart: Hashable {
  /// All outlets.
  case all
  /// One of them; `nil` for the articles that name none.
  case outlet(String?)
}
