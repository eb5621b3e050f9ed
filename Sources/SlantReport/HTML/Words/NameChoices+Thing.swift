internal import SlantAnalysis
internal import SlantComparison

extension NameChoices {
  /// The pages of the sentences.
  var plans: [SentencePlan] { things.map(plan) }

  private func plan(_ thing: Thing) -> SentencePlan {
    SentencePlan(
      file: thing.file, title: "Names for \(thing.text)",
      findings: [RichText(says(thing))],
      limits: ["Names are counted in the author’s voice, headlines left out."],
      blocks: (corpus.groups.count > 1 ? [.figure(figure(thing))] : []) + [.table(table(thing))],
      data: [NamingTable.table(report.options.grouping).schema.path],
      pattern: thing.names.first?.variant.name ?? "",
      sections: thing.names.enumerated().flatMap { number, name in
        sections(name, number)
      })
  }

  private func says(_ thing: Thing) -> String {
    let names = thing.names.prefix(3).map {
      "“\($0.text)” \(DisplayNumber.percent($0.tally.total, of: thing.total))"
    }
    return "\(DisplayNumber.count(thing.articles, "article")) "
      + "\(thing.articles == 1 ? "names" : "name") it, by "
      + "\(DisplayNumber.count(thing.names.count, "name")): \(names.joined(separator: ", "))"
      + (thing.names.count > 3 ? " and others." : ".")
  }

  private func figure(_ thing: Thing) -> Figure {
    let used = corpus.groups.indices.filter { thing.total(ofGroup: $0) > 0 }
    let few = used.filter { thing.total(ofGroup: $0) < 5 }
    let part = few.count == used.count ? "all" : "\(DisplayNumber.integer(few.count)) of them"
    return Figure(
      title: "Shares of the names by \(report.group.singular).",
      says: "\(report.group.count(used.count)) \(used.count == 1 ? "names" : "name") it"
        + (few.isEmpty ? "." : ", \(part) fewer than 5 times: shares of so few say little."),
      svg: ShareBars(
        series: parts(of: thing) { $0.tally.total }.map(\.name),
        rows: used.map { group in
          ShareBars.Row(
            name: report.group.name(corpus.groups[group]),
            detail: DisplayNumber.count(thing.total(ofGroup: group), "use"),
            parts: parts(of: thing) { $0.tally.counts[group] }.map(\.share))
        }
      ).svg(), note: "")
  }

  private func table(_ thing: Thing) -> DataTable {
    let rows = corpus.groups.indices.flatMap { group in
      thing.names.enumerated().compactMap { number, name -> [RichText]? in
        let uses = name.tally.counts[group]
        guard uses > 0 else { return nil }
        let anchor = "#" + Self.anchor(number, group)
        return [
          RichText(report.group.name(corpus.groups[group])), RichText(name.text),
          RichText(name.variant.connotation.rawValue),
          .link(DisplayNumber.integer(uses), to: thing.file + anchor),
          RichText(DisplayNumber.percent(uses, of: thing.total(ofGroup: group))),
          RichText(DisplayNumber.integer(name.tally.articles[group])),
        ]
      }
    }
    let cut =
      rows.count > DataTable.rowLimit ? " The first \(DataTable.rowLimit); naming.csv has all." : ""
    return DataTable(
      caption: "Uses in the author’s voice; the share is of all names of the thing there." + cut,
      columns: [
        DataTable.Column(report.group.capitalised), "Name",
        DataTable.Column("Connotation"), .number("Uses"), .number("Share"), .number("Articles"),
      ],
      rows: Array(rows.prefix(DataTable.rowLimit)))
  }

  private func sections(_ name: Name, _ number: Int) -> [SentencePlan.Section] {
    corpus.groups.indices.filter { name.tally.counts[$0] > 0 }.map { group in
      SentencePlan.Section(
        anchor: Self.anchor(number, group),
        heading: "“\(name.text)” in \(report.group.name(corpus.groups[group]))",
        count: name.tally.counts[group],
        wants: name.tally.places[group].map {
          SentencePlan.Want(article: $0.article, hits: .name(name.variant), count: $0.count)
        })
    }
  }

  /// The anchor of a name in a group.
  static func anchor(_ name: Int, _ group: Int) -> String {
    "v\(name + 1)-" + WordsCorpus.anchor(ofGroup: group)
  }
}
