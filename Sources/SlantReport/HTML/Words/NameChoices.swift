internal import SlantAnalysis
internal import SlantComparison

/// The names that outlets choose for the same things, with the pages of their sentences.
struct NameChoices {
  /// The most things that are shown.
  static let limit = 20
  /// The most names that have a part of a bar each; the last part holds all others.
  static let partLimit = 5

  /// A name for a thing.
  struct Name {
    /// The name with the thing.
    let variant: NameVariant
    /// Its uses in the author's voice.
    let tally: TermTally
  }

  /// A thing with several names.
  struct Thing {
    /// The thing as in the lexicon.
    let concept: String
    /// The articles that name it in the author's voice.
    let articles: Int
    /// Its names in the author's voice, the most frequent first.
    let names: [Name]
    /// The page of its sentences.
    let file: String

    /// The thing in words.
    var text: String { Shortening.text(TermClasses.name(concept), to: 60) }

    /// All uses of all names.
    var total: Int { names.reduce(0) { $0 + $1.tally.total } }

    /// The uses of all names in a group.
    func total(ofGroup group: Int) -> Int { names.reduce(0) { $0 + $1.tally.counts[group] } }
  }

  /// The things named in most articles first.
  let things: [Thing]
  /// How many there are in all.
  let total: Int
  /// The report that they are of.
  let report: ReportContext
  /// The articles that are counted.
  let corpus: WordsCorpus

  /// Counts the names of a report.
  init(_ report: ReportContext, _ corpus: WordsCorpus, files: inout WordFiles) {
    self.report = report
    self.corpus = corpus
    var articles: [String: Int] = [:]
    var variants: [String: Set<NameVariant>] = [:]
    for article in corpus.articles {
      let used = article.names.filter { $0.uses.author > 0 }.map(\.variant)
      for concept in Set(used.map(\.concept)) { articles[concept, default: 0] += 1 }
      for variant in used { variants[variant.concept, default: []].insert(variant) }
    }
    let several = articles.filter { (variants[$0.key]?.count ?? 0) > 1 }
    total = several.count
    things = several.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.limit).map {
      concept, count in
      let names = Self.names(variants[concept] ?? [], corpus)
      return (concept, count, names)
    }.map { concept, count, all in
      Thing(
        concept: concept, articles: count, names: all,
        file: files.file(for: "name \(concept)"))
    }
  }

  private static func names(_ variants: Set<NameVariant>, _ corpus: WordsCorpus) -> [Name] {
    variants.sorted().map { variant in
      Name(
        variant: variant,
        tally: corpus.tally { article in
          article.names.first { $0.variant == variant }?.uses.author ?? 0
        })
    }.sorted { ($1.tally.total, $0.variant) < ($0.tally.total, $1.variant) }
  }
}

// MARK: All together

extension NameChoices {
  /// What was found, in a sentence; `nil` where nothing has several names.
  var finding: RichText? {
    guard !things.isEmpty else { return nil }
    let text =
      "\(DisplayNumber.count(total, "thing")) \(total == 1 ? "goes" : "go") by more than one name in "
      + "the authors’ voice"
    guard corpus.groups.count > 1 else { return RichText(text + ".") }
    let tests = report.results.comparison.contrasts.filter {
      $0.measure.family == .naming && $0.correctedP != nil
    }
    guard !tests.isEmpty else {
      return RichText(
        text + "; too few articles name any of them to test whether \(report.group.plural) differ.")
    }
    let found = tests.filter { ($0.correctedP ?? 1) <= ComparisonFindings.significance }
    guard let first = found.min(by: { ($0.correctedP ?? 1) < ($1.correctedP ?? 1) }) else {
      return RichText(
        text + "; in none of \(DisplayNumber.count(tests.count, "test")) do two "
          + "\(report.group.plural) differ beyond chance.")
    }
    return RichText(
      "\(text); two \(report.group.plural) differ beyond chance in \(DisplayNumber.integer(found.count)) "
        + "of \(DisplayNumber.count(tests.count, "test")), most clearly in \(clearest(first)).")
  }

  private func clearest(_ contrast: Contrast) -> String {
    let text = MeasureText(measure: contrast.measure)
    let name = Shortening.text(
      TermClasses.name(
        contrast.measure.subjectName.isEmpty
          ? contrast.measure.subject : contrast.measure.subjectName), to: 100)
    return "“\(name)”: \(text.value(contrast.first.value)) of the names in "
      + "\(report.group.name(contrast.first.outlet)), \(text.value(contrast.second.value)) in "
      + report.group.name(contrast.second.outlet)
  }

  /// The bars of all outlets together.
  func figure() -> Figure {
    let first = things.first.flatMap { thing in
      thing.names.first.map { name in
        "For \(thing.text), which most articles name, the authors write “\(name.text)” in "
          + "\(DisplayNumber.percent(name.tally.total, of: thing.total)) of "
          + "\(DisplayNumber.count(thing.total, "use"))."
      }
    }
    return Figure(
      title: "The names of the things named in most articles.",
      says: (first ?? "")
        + " A name is no fault: some are the usual word. The page of each thing has the "
        + "\(report.group.plural) apart.",
      svg: ShareBars(
        series: [],
        rows: things.map { thing in
          let parts = parts(of: thing) { $0.tally.total }
          return ShareBars.Row(
            name: thing.text, detail: DisplayNumber.count(thing.total, "use"),
            parts: parts.map(\.share), labels: parts.map(\.name))
        }
      ).svg(),
      table: table(), data: [NamingTable.table(report.options.grouping).schema.path])
  }

  private func table() -> DataTable {
    let cut = total > things.count ? " The \(things.count) of \(total) things." : ""
    return DataTable(
      caption:
        "Uses in the author’s voice, headlines left out; the shares of a thing add up to 100%."
        + cut,
      columns: [
        "Thing", .number("Articles", "Articles that name it."), .number("Uses"), "Names, with uses",
      ],
      rows: things.map { thing in
        [
          .link(thing.text, to: thing.file), RichText(DisplayNumber.integer(thing.articles)),
          RichText(DisplayNumber.integer(thing.total)),
          .joined(
            thing.names.prefix(Self.partLimit + 1).enumerated().map { number, name in
              RichText(name.text + " ")
                + .link(
                  DisplayNumber.integer(name.tally.total),
                  to: thing.file + "#" + Self.anchor(number, name.tally.firstGroup))
            }, separator: ", ")
            + (thing.names.count > Self.partLimit + 1 ? ", …" : ""),
        ]
      })
  }

  /// The shares of the names of a thing; `nil` without a use.
  func parts(
    of thing: Thing, _ count: (Name) -> Int
  ) -> [(name: String, share: Double?)] {
    let total = thing.names.reduce(0) { $0 + count($1) }
    func share(_ names: ArraySlice<Name>) -> Double? {
      total == 0 ? nil : Double(names.reduce(0) { $0 + count($1) }) / Double(total)
    }
    let first = thing.names.prefix(Self.partLimit)
    let rest = thing.names.dropFirst(Self.partLimit)
    return first.indices.map { (thing.names[$0].text, share(thing.names[$0...$0])) }
      + (rest.isEmpty ? [] : [("other names", share(rest))])
  }
}

extension NameChoices.Name {
  /// The name, cut where it is long.
  var text: String { Shortening.text(variant.name, to: 60) }
}
