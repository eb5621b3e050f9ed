/// The agreement of coders with each other, and of Slant with them.
///
///     let agreement = Agreement(key: key, sheets: [anna, ben])
///     agreement.rows.first { $0.measure == .alpha }
///
/// Where coders differ, the answer of more than half of them counts; items on which none has so many are
/// left out and counted. Precision is over all items answered, recall and F1 over the articles that a
/// coder searched to the end. An item that is found but read wrongly (another speaker) is wrong and missed
/// at once; a decoy that they take for what is looked for is missed. Wilson's intervals take items for independent; those of one article hang together, so that
/// they are a little too narrow. The interval of F1 draws articles, that of alpha items.
///
/// Krippendorff (2018), "Content Analysis", 4th edition, chapter 12. Wilson (1927),
/// doi:10.1080/01621459.1927.10502953.
public struct Agreement: Equatable, Sendable {
  /// What is judged.
  public let unit: CodingUnit
  /// How many coders there are.
  public let coders: Int
  /// How many items the key has.
  public let items: Int
  /// How many articles.
  public let articles: Int
  /// How many of these a coder searched to the end.
  public let searchedArticles: Int
  /// The figures: between coders by question, then Slant's by question, outlet and measure.
  public let rows: [AgreementRow]

  /// The agreement of sheets that were drawn with `key`.
  public init(key: CodingKey, sheets: [CodedSheet]) {
    let verdicts = Verdicts(key: key, sheets: sheets)
    unit = key.unit
    coders = sheets.count
    items = key.itemCount
    articles = key.articleCount
    searchedArticles = verdicts.searched.count
    rows = CoderAgreement(key: key, sheets: sheets).rows + Self.slant(verdicts)
  }

  /// Detection, alone and with the questions that have to be answered rightly too, then each question.
  private static func slant(_ verdicts: Verdicts) -> [AgreementRow] {
    let key = verdicts.key
    let scheme = CodingScheme(key.unit)
    let outlets = Set(key.outlets.values).sorted()
    let scopes = [.all] + (outlets.count > 1 ? outlets.map(AgreementRow.Scope.outlet) : [])
    var rows: [AgreementRow] = []
    if let detection = scheme.detection {
      let found = SlantDetection(verdicts, detection)
      for variable in [nil] + scheme.joint.map(Optional.some) {
        rows += scopes.flatMap { found.rows(with: variable, in: $0) }
      }
    }
    for variable in scheme.attributes
    where key.items.contains(where: { $0.answers[variable.name] != nil }) {
      rows += SlantAnswers(verdicts: verdicts, variable: variable).rows(in: scopes)
    }
    return rows
  }
}
