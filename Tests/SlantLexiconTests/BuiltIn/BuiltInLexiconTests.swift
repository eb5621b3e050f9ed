import SlantLexicon
import Testing

@Suite struct BuiltInLexiconTests {
  static let names = [
    "sentiment", "shifters", "loaded", "naming", "certainty", "frames", "morals", "harm",
    "clickbait", "cues",
    "boilerplate",
    "wordclass", "irregular", "first_names", "titles", "roles", "places", "demonyms",
    "organisations",
    "org_heads",
    "abbreviations",
  ]

  private static func lexicon(_ name: String) throws -> Lexicon {
    try #require(BuiltIn.lexicons.get().first { $0.name == name })
  }

  @Test func `every file is read, in a fixed order`() throws {
    #expect(try BuiltIn.lexicons.get().map(\.name) == Self.names)
    #expect(BuiltInLexicons.names == Self.names)
  }

  @Test func `all files compile together`() throws {
    let set = try BuiltIn.set.get()
    #expect(set.lexicons.map(\.name) == Self.names.filter { $0 != "irregular" })
    #expect(set.index(of: "loaded") == 2)
    #expect(set.index(of: "irregular") == nil)
  }

  @Test(arguments: names)
  func `the header says licence, version, provenance and purpose`(name: String) throws {
    let lexicon = try Self.lexicon(name)
    #expect(!lexicon.version.isEmpty && lexicon.version != "0")
    #expect(lexicon.licence.hasPrefix("Apache-2.0"))
    #expect(!lexicon.provenance.isEmpty)
    #expect(!lexicon.description.isEmpty)
    #expect(lexicon.origin.path.hasSuffix(name + ".tsv"))
    #expect(lexicon.origin.hash.utf8.count == 16)
  }

  @Test(arguments: names)
  func `every entry has a provenance`(name: String) throws {
    let others = ["sentiment": ["vader", "pattern"], "certainty": Self.papers]
    let allowed = Set(["slant"] + (others[name] ?? []))
    for entry in try Self.lexicon(name).entries {
      #expect(allowed.contains(entry.provenance), "line \(entry.line): \(entry.term)")
    }
  }

  /// The papers that the header of `certainty.tsv` names.
  private static let papers = ["hooper1975", "karttunen1971", "kiparsky1970"]

  @Test func `the papers that entries come from are named in the header`() throws {
    let lexicon = try Self.lexicon("certainty")
    #expect(Self.papers.allSatisfy { lexicon.provenance.contains($0 + ": ") })
    #expect(Set(lexicon.entries.map(\.provenance)) == Set(["slant"] + Self.papers))
  }

  @Test(arguments: names)
  func `no term is listed twice`(name: String) throws {
    let lexicon = try Self.lexicon(name)
    // The irregular forms of a noun and of a verb are two rows, and a word may be a cue of two frames.
    let column = name == "irregular" ? lexicon.column("class") : lexicon.categoryColumn
    var seen: Set<String> = []
    for entry in lexicon.entries {
      let key = entry.term + "\t" + lexicon.value(column, of: entry)
      #expect(seen.insert(key).inserted, "line \(entry.line): \(entry.term)")
    }
  }

  static let classColumns: [(String, String, Character?)] = [
    ("shifters", "kind", nil), ("loaded", "class", nil),
    ("naming", "concept", nil), ("certainty", "class", nil), ("harm", "class", nil),
    ("boilerplate", "kind", nil),
    ("wordclass", "class", "/"), ("irregular", "class", nil), ("first_names", "kind", nil),
    ("titles", "kind", nil), ("roles", "kind", nil), ("places", "kind", nil),
    ("demonyms", "kind", nil), ("organisations", "kind", nil), ("org_heads", "kind", nil),
    ("abbreviations", "kind", nil),
  ]

  @Test(arguments: classColumns)
  func `every class is declared with its meaning and every declared one is used`(
    name: String, column: String, separator: Character?
  ) throws {
    let lexicon = try Self.lexicon(name)
    let position = try #require(lexicon.column(column))
    var used: Set<String> = []
    for entry in lexicon.entries {
      let value = lexicon.value(position, of: entry)
      let parts = separator.map { value.split(separator: $0).map(String.init) } ?? [value]
      #expect(!parts.isEmpty, "line \(entry.line): \(entry.term)")
      used.formUnion(parts)
    }
    #expect(used == Set(lexicon.classes.map(\.id)))
    #expect(lexicon.classes.count == used.count)
    #expect(lexicon.classes.allSatisfy { !$0.meaning.isEmpty })
  }

  @Test func `the stances and kinds of cues are declared and used`() throws {
    let cues = try Self.lexicon("cues")
    let stances = Set(cues.entries.map { cues.value(cues.column("stance"), of: $0) })
    let kinds = Set(cues.entries.map { cues.value(cues.column("kind"), of: $0) })
    let expected: Set = [
      "neutral", "endorsing", "distancing", "insisting", "conceding", "threatening", "accusing",
      "emotive",
    ]
    #expect(stances == expected)
    #expect(kinds == ["speech", "thought", "evidence"])
    #expect(Set(cues.classes.map(\.id)) == stances.union(kinds))
  }

  static let allowedValues: [(String, String, Set<String>)] = [
    ("loaded", "intensity", ["1", "2", "3"]),
    ("loaded", "polarity", ["positive", "negative", "neutral"]),
    ("naming", "connotation", ["positive", "negative", "neutral"]),
    (
      "shifters", "scope",
      ["word", "clause", "theme", "before", "sentence", "after", "subordinate"]
    ),
    (
      "harm", "form",
      [
        "verb", "noun", "verb/noun", "verb/intransitive", "intransitive", "adjective",
        "participant",
      ]
    ),
    ("harm", "of", ["", "person", "people", "thing", "target", "foe", "object", "struck"]),
    ("cues", "pos", ["v", "n", "adj", "vn", "prep", "adv"]),
    ("cues", "factivity", ["factive", "nonfactive", "counterfactive"]),
    ("first_names", "gender", ["f", "m", "u"]),
    ("titles", "gender", ["f", "m", ""]),
    ("roles", "gender", ["f", "m", ""]),
  ]

  @Test(arguments: allowedValues)
  func `a column holds only the values it allows`(
    name: String, column: String, allowed: Set<String>
  ) throws {
    let lexicon = try Self.lexicon(name)
    let position = try #require(lexicon.column(column))
    for entry in lexicon.entries {
      let value = lexicon.value(position, of: entry)
      #expect(allowed.contains(value), "line \(entry.line): \(entry.term): '\(value)'")
    }
    #expect(Set(lexicon.entries.map { lexicon.value(position, of: $0) }) == allowed)
  }

  @Test func `the patterns of cues are known`() throws {
    let cues = try Self.lexicon("cues")
    let position = try #require(cues.column("pattern"))
    let known: Set = [
      "quote", "that", "obj-that", "wh", "to", "obj-to", "np", "obj-as", "obj-np", "obj-of",
      "obj-for", "about", "of", "for", "on", "against", "with", "passive", "appear", "prep",
      "adv",
    ]
    for entry in cues.entries {
      let patterns = cues.value(position, of: entry).split(separator: " ").map(String.init)
      #expect(!patterns.isEmpty && known.isSuperset(of: patterns), "\(entry.term): \(patterns)")
    }
  }

  /// A valence has at most one decimal: `-2.4`.
  @Test func `valences run from -4 to 4 and are not 0`() throws {
    let sentiment = try Self.lexicon("sentiment")
    let position = try #require(sentiment.column("valence"))
    for entry in sentiment.entries {
      let valence = Double(sentiment.value(position, of: entry)) ?? 0
      #expect(valence != 0 && abs(valence) <= 4, "line \(entry.line): \(entry.term)")
      #expect(valence * 10 == (valence * 10).rounded(), "line \(entry.line): \(entry.term)")
    }
  }

  @Test func `the weight of a shifter agrees with its kind`() throws {
    let shifters = try Self.lexicon("shifters")
    let kind = shifters.column("kind")
    let weight = shifters.column("weight")
    for entry in shifters.entries {
      let value = Double(shifters.value(weight, of: entry)) ?? .nan
      let agrees: Bool =
        switch shifters.value(kind, of: entry) {
        case "negator", "fall": value < 0 && value >= -1
        case "booster", "rise", "excess": value > 1 && value <= 2
        case "dampener": value > 0 && value < 1
        case "conditional": value > 0 && value <= 1
        default: value > 0 && value <= 2
        }
      #expect(agrees, "line \(entry.line): \(entry.term) \(value)")
    }
  }

  @Test func `what a shifter says itself is no stronger than a word of sentiment`() throws {
    let shifters = try Self.lexicon("shifters")
    let valence = shifters.column("valence")
    let cells = shifters.entries.map { shifters.value(valence, of: $0) }.filter { !$0.isEmpty }
    #expect(cells.count >= 100)
    #expect(cells.allSatisfy { (Double($0) ?? 0) != 0 && abs(Double($0) ?? 9) <= 2 })
  }

  @Test(arguments: [
    ("sentiment", 2500), ("loaded", 600), ("cues", 200), ("shifters", 100), ("titles", 100),
    ("roles", 200), ("first_names", 1000), ("places", 300), ("demonyms", 200),
    ("organisations", 300), ("abbreviations", 100), ("naming", 600), ("certainty", 1000),
    ("harm", 700),
  ])
  func `a lexicon has at least as many lemmas as promised`(name: String, count: Int) throws {
    #expect(Set(try Self.lexicon(name).entries.map(\.term)).count >= count)
  }

  @Test func `each of 150 things has names of several connotations`() throws {
    let naming = try Self.lexicon("naming")
    let connotation = naming.column("connotation")
    let concepts = Dictionary(grouping: naming.entries) {
      naming.value(naming.column("concept"), of: $0)
    }
    for (concept, names) in concepts { #expect(names.count >= 2, "\(concept)") }
    let contested = concepts.values.count { names in
      Set(names.map { naming.value(connotation, of: $0) }).count >= 2
    }
    #expect(contested >= 150)
  }

  @Test func `each class of certainty has at least a hundred`() throws {
    let certainty = try Self.lexicon("certainty")
    let column = certainty.column("class")
    let classes = Dictionary(grouping: certainty.entries) { certainty.value(column, of: $0) }
    #expect(
      Set(classes.keys) == [
        "hedge", "booster", "factive", "assertive", "implicative", "intensifier",
      ])
    #expect(classes.allSatisfy { $0.value.count >= 100 })
  }

  @Test func `each class of loaded terms has at least twenty`() throws {
    let loaded = try Self.lexicon("loaded")
    let column = loaded.column("class")
    let classes = Dictionary(grouping: loaded.entries) { loaded.value(column, of: $0) }
    #expect(classes.count == 12)
    #expect(classes.allSatisfy { $0.value.count >= 20 })
  }
}
