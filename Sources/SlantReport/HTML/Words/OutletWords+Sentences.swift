internal import SlantComparison

extension OutletWords {
  /// The pages of the sentences.
  var plans: [SentencePlan] {
    var standing: [WordPlaces.Term: [DistinctiveWord]] = [:]
    for row in rows.joined() { standing[row.word.place, default: []].append(row.word) }
    return terms.enumerated().compactMap { number, term in
      files[term].map { plan(term, places.uses[number], on: $0, standing[term] ?? []) }
    }
  }

  private func plan(
    _ term: WordPlaces.Term, _ uses: [String?: WordPlaces.Uses], on file: String,
    _ rows: [DistinctiveWord]
  ) -> SentencePlan {
    let text = Shortening.text(term.text, to: 60)
    let counts = corpus.groups.map { uses[$0]?.count ?? 0 }
    let words = corpus.groups.map { group in
      report.results.words.outlets.first { $0.name == group }?.words ?? 0
    }
    let table = UsesTable(report, corpus).table(
      counts, corpus.groups.map { uses[$0]?.articles ?? 0 }, of: words, on: file)
    return SentencePlan(
      file: file, title: "“\(text)”",
      findings: rows.map { RichText(standing($0, text)) },
      limits: [
        RichText(
          "Sentences that come word for word a second time in \(aGroup) are counted once, and the "
            + "names of \(report.group.plural) and authors are left out.")
      ],
      blocks: [.table(table)],
      data: [ContrastsTable.table(report.options.grouping).schema.path], pattern: term.text,
      sections: corpus.groups.indices.filter { counts[$0] > 0 }.map { group in
        SentencePlan.Section(
          anchor: WordsCorpus.anchor(ofGroup: group),
          heading: report.group.name(corpus.groups[group]), count: counts[group],
          wants: Self.wants(uses[corpus.groups[group]]?.places ?? []))
      })
  }

  private func standing(_ word: DistinctiveWord, _ text: String) -> String {
    let p =
      word.adjustedP.map {
        $0 <= Self.significance
          ? ", which is hardly chance (\(DisplayNumber.probability($0)))"
          : ", which may be chance (\(DisplayNumber.probability($0)))"
      } ?? ", which is in too few articles to be tested"
    return
      "\(report.group.name(word.outlet)) uses “\(text)” \(rate(word.target)) times per 1,000 words "
      + "of its authors, all others \(rate(word.reference)) times\(p)."
  }

  /// The uses put together by article.
  private static func wants(_ places: [WordPlaces.Place]) -> [SentencePlan.Want] {
    var wants: [SentencePlan.Want] = []
    var start = 0
    while start < places.count {
      let article = places[start].article
      let end = places[start...].firstIndex { $0.article != article } ?? places.count
      wants.append(
        SentencePlan.Want(
          article: article, hits: .words(places[start..<end].map { $0.first...$0.last }),
          count: end - start))
      start = end
    }
    return wants
  }
}
