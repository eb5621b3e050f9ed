internal import SlantComparison
internal import SlantCorpus
internal import SlantLexicon

/// What the pages of a report are made from.
struct ReportContext {
  /// What was found in the corpus.
  let results: CorpusResults
  /// How its outlets differ, by measure.
  let comparison: ComparisonIndex
  /// The texts, and the places in them that counts come from.
  let evidence: Evidence
  /// How its outlets were compared.
  let options: ComparisonOptions
  /// The names of entities.
  let names: EntityNames
  /// The pages of articles.
  let articles: ArticlePages
  /// How the classes of loaded terms look.
  let classes: TermClasses
  /// The inputs that could not be read, the first ones.
  let skipped: [Skipped]
  /// What the report is made from.
  let basis: ReportBuilder.Basis
  /// The lexicons of the analysis; none where only its records are known.
  let lexicons: [Lexicon]
  /// What the classes of lexicons mean, also where only records are known.
  let glosses: ClassGlosses
  /// How far Slant agrees with people; `nil` where nobody checked.
  let agreement: AgreementFile?
  /// The names of the tables beside the report: `outlets.csv`.
  let tables: Set<String>
  /// The options of the run, as run.json has them.
  let run: [RunOption]
  /// The version of Slant.
  let version: String

  /// What articles are put together by, in words.
  var group: GroupWords { GroupWords(options.grouping) }

  /// Where all of what a page cuts is: `table`, or the records where it does not stand beside the report.
  func hasAll(_ table: String) -> String {
    tables.contains(table) ? "\(table) has all." : "the records have all."
  }

  /// The estimates of the measure called `name`, by outlet.
  func estimates(of name: String, subject: String = "") -> [OutletEstimate] {
    Array(comparison.estimates(of: name, subject: subject))
  }
}
