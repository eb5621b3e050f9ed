internal import SlantAnalysis
internal import SlantComparison
internal import SlantText

/// Reads the sentences of pages that were planned, and makes the pages.
///
/// Texts lie outside of memory. Pages are made in batches, and for each batch every text is read once, in
/// the order of the articles.
struct SentencePages {
  private static let batch = 128
  /// The most bytes of sentences on a page; what goes beyond is cut.
  private static let byteLimit = 200_000

  private let report: ReportContext
  private let corpus: WordsCorpus
  /// Whether there are articles of which no text is known.
  private let lacksTexts: Bool

  /// The pages of a report.
  init(_ report: ReportContext, _ corpus: WordsCorpus) {
    self.report = report
    self.corpus = corpus
    lacksTexts = corpus.articles.contains { !report.evidence.has($0.keys.id) }
  }

  /// Makes the pages of `plans`, and hands each to `body`.
  func forEach(of plans: [SentencePlan], _ body: (ReportPage) throws -> Void) throws {
    for start in stride(from: 0, to: plans.count, by: Self.batch) {
      let batch = Array(plans[start..<min(start + Self.batch, plans.count)])
      let items = try items(of: batch)
      for (plan, items) in zip(batch, items) { try body(page(plan, items)) }
    }
  }

  /// A sentence with its hits as an item of a list.
  private struct Item {
    let html: String
    let hits: Int
  }

  /// Where the hits of an article go.
  private struct Request {
    let want: SentencePlan.Want
    let plan: Int
    let section: Int
    let limit: Int
  }

  /// The items by page and section.
  private func items(of plans: [SentencePlan]) throws -> [[[Item]]] {
    var items = plans.map { Array(repeating: [Item](), count: $0.sections.count) }
    var requests: [Int: [Request]] = [:]
    for (number, plan) in plans.enumerated() {
      for (request, article) in Self.requests(plan, number) {
        requests[article, default: []].append(request)
      }
    }
    for article in requests.keys.sorted() {
      guard let evidence = try report.evidence.article(corpus.articles[article].keys.id) else {
        continue
      }
      let writer = ItemWriter(evidence, corpus.articles[article].keys, report)
      for request in requests[article] ?? [] {
        let hits = evidence.hits(request.want.hits).prefix(request.limit)
        for excerpt in Excerpt.excerpts(Array(hits), in: evidence.sentences) {
          items[request.plan][request.section].append(
            Item(
              html: writer.html(excerpt, look: plans[request.plan].look), hits: excerpt.hits.count))
        }
      }
    }
    return items
  }

  private static func requests(
    _ plan: SentencePlan, _ number: Int
  ) -> [(request: Request, article: Int)] {
    var requests: [(request: Request, article: Int)] = []
    for (position, (section, share)) in zip(plan.sections, plan.shares).enumerated() {
      var left = share
      for want in section.wants where left > 0 {
        let request = Request(want: want, plan: number, section: position, limit: left)
        requests.append((request, want.article))
        left -= want.count
      }
    }
    return requests
  }

  private func page(_ plan: SentencePlan, _ items: [[Item]]) -> ReportPage {
    var left = Self.byteLimit
    let lists = zip(plan.sections, items).map { html($0, $1, plan, &left) }
    let sentences = PageSection(
      id: "sentences", heading: "The sentences", blocks: [.html(lists.joined(separator: "\n"))],
      data: plan.data)
    return ReportPage(
      chapter: .words, file: plan.file, title: plan.title,
      kicker: .link("Words", to: Chapter.words.file), findings: plan.findings,
      limits: plan.limits,
      sections: (plan.blocks.isEmpty
        ? [] : [PageSection(id: "counts", heading: "The counts", blocks: plan.blocks)])
        + [sentences])
  }

  private func html(
    _ section: SentencePlan.Section, _ items: [Item], _ plan: SentencePlan, _ left: inout Int
  ) -> String {
    var list = ""
    var hits = 0
    for item in items where left > 0 {
      left -= item.html.utf8.count
      list += item.html
      hits += item.hits
    }
    let count = DisplayNumber.count(section.count, "use")
    return "<h3 id=\"\(section.anchor)\">\(Escaping.html(section.heading)) "
      + "<span class=\"kind\">\(count)</span></h3>\n"
      + (list.isEmpty ? "" : "<ol class=\"sentences\">\n\(list)</ol>\n")
      + rest(of: section, hits, plan)
  }

  /// The line that says where the uses are that are not listed.
  private func rest(
    of section: SentencePlan.Section, _ hits: Int, _ plan: SentencePlan
  ) -> String {
    guard hits < section.count else { return "" }
    let table = report.tables.contains(TermsTable.table.schema.path) && plan.look != nil
    let place =
      table
      ? "terms.csv has all."
      : "“slant keyword '\(plan.pattern)'” on the articles lists those of every voice."
    let listed = hits == 0 ? "Not listed here" : "The first \(DisplayNumber.integer(hits)) uses"
    let why = lacksTexts ? " Some records hold no text." : ""
    return "<p class=\"note\">\(Escaping.html("\(listed); \(place)\(why)"))</p>\n"
  }
}

/// Writes the items of one article.
private struct ItemWriter {
  private let evidence: ArticleEvidence
  private let date: String
  private let article: ArticleLink
  private let heading: String
  private let links: PageLinks

  init(_ evidence: ArticleEvidence, _ keys: ArticleKeys, _ report: ReportContext) {
    self.evidence = evidence
    date = keys.date.map { Shortening.text($0, to: 20) + " · " } ?? ""
    article = report.articles.link(of: keys)
    heading = Shortening.text(evidence.heading, to: 120)
    links = PageLinks(folder: "../", tables: [])
  }

  func html(_ excerpt: Excerpt, look: TermClasses.Look?) -> String {
    let text = excerpt.text(of: evidence.text) { hit in
      look.map { .loaded(hit, $0) } ?? .hit(hit)
    }
    let from = RichText(date) + .link(heading, to: address(excerpt))
    return "<li><p>\(text.html(links))</p><p class=\"from\">\(from.html(links))</p></li>\n"
  }

  /// The path of the hit on the page of its article, or else of its paragraph.
  private func address(_ excerpt: Excerpt) -> String? {
    guard let sentence = excerpt.sentence, evidence.paragraphs.indices.contains(sentence) else {
      return article.file
    }
    let anchor = excerpt.hits.first?.number.map(ArticleMarks.anchor(ofTerm:))
    return article.path(ofParagraph: evidence.paragraphs[sentence], anchor: anchor)
  }
}

extension ArticleEvidence {
  /// The places of hits in the text, in its order.
  fileprivate func hits(_ hits: SentencePlan.Hits) -> [Excerpt.Hit] {
    switch hits {
    case .loaded(let term, let termClass):
      return authorTerms.filter {
        $0.connotation == nil && $0.term == term && $0.termClass == termClass
      }.map { Excerpt.Hit(span: $0.span, number: $0.number) }
    case .name(let variant):
      return authorTerms.filter {
        $0.connotation == variant.connotation && $0.term == variant.name
          && $0.termClass == variant.concept
      }.map { Excerpt.Hit(span: $0.span) }
    case .words(let ranges):
      return ranges.compactMap { range in
        guard words.indices.contains(range.upperBound) else { return nil }
        let (first, last) = (words[range.lowerBound], words[range.upperBound])
        return Excerpt.Hit(span: TextSpan(first.start, max(first.end, last.end)))
      }
    }
  }

  /// The hits of the author outside of headlines, which are those that counts are of.
  private var authorTerms: [Term] { terms.filter { $0.voice == .author && !$0.isHeadline } }
}
