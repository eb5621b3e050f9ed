/// What coders say together.
enum Verdict: Equatable {
  /// The value that more than half of those who answered gave.
  case value(String)
  /// They answered, and no value has more than half.
  case split
  /// Nobody answered.
  case missing

  /// The verdict of answers.
  init(_ answers: [String]) {
    guard !answers.isEmpty else {
      self = .missing
      return
    }
    let counts = Dictionary(answers.map { ($0, 1) }, uniquingKeysWith: +)
    self = counts.first { $0.value * 2 > answers.count }.map { .value($0.key) } ?? .split
  }
}

/// What all coders say of the items and of what is missing.
struct Verdicts {
  let key: CodingKey
  let sheets: [CodedSheet]
  private let scheme: CodingScheme

  init(key: CodingKey, sheets: [CodedSheet]) {
    self.key = key
    self.sheets = sheets
    scheme = CodingScheme(key.unit)
  }

  /// Whether an item is what Slant takes it for; articles are.
  func detection(of item: CodingKey.Item) -> Verdict {
    guard let detection = scheme.detection else { return .value(CodingScheme.yes) }
    return Verdict(sheets.compactMap { $0.answers[item.name]?[detection.name] })
  }

  /// The answer to a further question, by those who say that the item is what it is taken for.
  func answer(_ variable: CodingVariable, of item: CodingKey.Item) -> Verdict {
    let answers = sheets.compactMap { $0.answers[item.name] }.filter { answers in
      scheme.detection.map { answers[$0.name] == CodingScheme.yes } ?? true
    }
    return Verdict(answers.compactMap { $0[variable.name] })
  }

  /// The articles that at least one coder searched to the end.
  var searched: Set<String> { sheets.reduce(into: []) { $0.formUnion($1.complete) } }

  /// What Slant missed by article, as more than half of those say who searched it; and the number of
  /// cases in which just half do.
  func missed() -> (counts: [String: Int], splits: [String: Int]) {
    var cases: [(addition: CodedSheet.Addition, coders: Set<Int>)] = []
    for (coder, sheet) in sheets.enumerated() {
      for addition in sheet.additions {
        if let known = cases.firstIndex(where: { $0.addition.isLike(addition) }) {
          cases[known].coders.insert(coder)
        } else {
          cases.append((addition, [coder]))
        }
      }
    }
    var counts: [String: Int] = [:]
    var splits: [String: Int] = [:]
    for (addition, coders) in cases {
      let all = sheets.count { $0.complete.contains(addition.article) }
      if coders.count * 2 > all { counts[addition.article, default: 0] += 1 }
      if coders.count * 2 == all { splits[addition.article, default: 0] += 1 }
    }
    return (counts, splits)
  }
}
