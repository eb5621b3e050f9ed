internal import SlantComparison

/// A subject with its sums in each outlet.
struct SubjectTally {
  /// Whom the sums are of.
  let subject: Subject
  /// What it is called, cut to what a cell holds.
  let name: String
  /// The type of an entity: `person`; empty for others.
  let kind: String
  /// The groups that the entities file puts it in, in the order of the alphabet.
  private(set) var groups: [String] = []
  private var sums: [CorpusPart: BalanceSums] = [:]

  /// A subject without sums.
  init(_ subject: Subject, _ names: EntityNames) {
    self.subject = subject
    switch subject {
    case .entity(let id):
      name = Shortening.text(names.name(of: id).text, to: 80)
      kind = names.name(of: id).kind
    case .group(let group): (name, kind) = (Shortening.text(group, to: 80), "")
    case .rest(let rest): (name, kind) = (Subject.name(of: rest), "")
    }
  }

  /// Its sums in a part of the corpus.
  func sums(in part: CorpusPart = .all) -> BalanceSums { sums[part] ?? BalanceSums() }

  /// Its part of the quoted words of a part of the corpus, in thousandths.
  func quotedMilli(in part: CorpusPart = .all) -> Int { sums(in: part).speech.quotedWordsMilli }

  /// The articles in which it occurs.
  var articles: Int { sums().articles }

  /// Adds a row of the balance.
  mutating func add(_ row: BalanceRow) {
    sums[.all, default: BalanceSums()] += row.sums
    sums[.outlet(row.outlet), default: BalanceSums()] += row.sums
    guard case .entity = subject, let group = row.source.source.group, !groups.contains(group)
    else { return }
    groups = (groups + [group]).sorted()
  }
}
