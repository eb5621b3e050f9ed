/// A named list of terms with values.
public struct Lexicon: Equatable, Sendable {
  /// The name by which hits and columns refer to it: `loaded`.
  public let name: String
  /// The version of its contents.
  public let version: String
  /// The licence as an SPDX identifier or in words.
  public let licence: String
  /// What it is for, in a sentence or two.
  public let description: String
  /// What its entries' provenance values mean.
  public let provenance: String
  /// The meaning of each class, in the order of the file.
  public let classes: [LexiconClass]
  /// The names of the columns beside those that all lexicons share.
  public let columns: [String]
  /// The entries in the order of the file.
  public let entries: [LexiconEntry]
  /// The file as it was read, for messages and checksums.
  public let origin: LexiconOrigin

  /// A lexicon made of entries.
  public init(
    name: String, version: String = "0", licence: String = "", description: String = "",
    provenance: String = "", classes: [LexiconClass] = [], columns: [String] = [],
    entries: [LexiconEntry], origin: LexiconOrigin = LexiconOrigin(path: "", hash: "")
  ) {
    self.name = name
    self.version = version
    self.licence = licence
    self.description = description
    self.provenance = provenance
    self.classes = classes
    self.columns = columns
    self.entries = entries
    self.origin = origin
  }

  /// The position of a column in each entry's values, or `nil`.
  public func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The value of a column in an entry; empty where the cell or the column is missing.
  public func value(_ column: Int?, of entry: LexiconEntry) -> String {
    guard let column, column < entry.values.count else { return "" }
    return entry.values[column]
  }
}

extension Lexicon {
  /// The column that names the categories which entries belong to side by side: the longest match wins
  /// within a category, and words can stand for several.
  ///
  /// It is `class` or `frame` in `frames`, in `morals`, and in a lexicon of the user's own; `nil` for the
  /// other built-in lexicons, whichever file takes their place, for an axis (``isAxis``), and for a lexicon
  /// without categories. An entry whose cell is empty belongs to the category that has the lexicon's name.
  public var categoryColumn: Int? {
    let isSingle =
      BuiltInLexicons.names.contains(name) && !["frames", "morals"].contains(name)
    return isSingle || isAxis ? nil : column(Self.frameColumn) ?? column("class")
  }

  /// The column that names the frame of an entry: a lexicon that has it is a set of frames.
  public static let frameColumn = "frame"

  /// The columns that name the class of an entry, by lexicon.
  public static let classColumns = ["class", "kind", "stance", "concept", frameColumn, poleColumn]

  /// The same lexicon under another name.
  public func renamed(_ name: String) -> Lexicon {
    with(name: name, columns: columns, entries: entries)
  }

  /// The same lexicon with other entries.
  public func with(entries: [LexiconEntry]) -> Lexicon {
    with(name: name, columns: columns, entries: entries)
  }

  func with(name: String, columns: [String], entries: [LexiconEntry]) -> Lexicon {
    Lexicon(
      name: name, version: version, licence: licence, description: description,
      provenance: provenance, classes: classes, columns: columns, entries: entries, origin: origin)
  }
}

/// The meaning of a class that a lexicon's entries belong to.
public struct LexiconClass: Equatable, Sendable {
  /// The identifier in the `class`, `kind`, `concept`, `frame` or `pole` column.
  public let id: String
  /// The meaning in a line.
  public let meaning: String

  /// A class with its meaning.
  public init(id: String, meaning: String) {
    self.id = id
    self.meaning = meaning
  }
}

/// Where a lexicon was read from.
public struct LexiconOrigin: Equatable, Sendable {
  /// The path as given, or the path below `lexicons/` for a built-in one.
  public let path: String
  /// The 64-bit FNV-1a hash of the file's bytes in hexadecimal, to tell versions apart.
  public let hash: String

  /// The origin of a file.
  public init(path: String, hash: String) {
    self.path = path
    self.hash = hash
  }
}
