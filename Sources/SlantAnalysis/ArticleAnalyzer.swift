public import SlantLexicon

/// Analyses articles with a set of lexicons.
///
///     let analyzer = try ArticleAnalyzer(lexicons: .builtIn())
///     let analysis = analyzer.analyze(text: text, title: "Leader visits base")
///
/// An analyzer is built once and holds no state, so that several tasks can share it.
public struct ArticleAnalyzer: Sendable {
  /// The lexicons in use.
  public let lexicons: LexiconSet
  let cues: CueTable
  let valences: ValenceTable
  let shifters: ShifterTable
  let loaded: LoadedTable
  let naming: NamingTable
  let harm: HarmTable
  let categories: CategoryTable
  let frames: FrameTable
  let axes: AxisTable
  let names: NameTables
  let wordClasses: WordClassTable
  let boilerplate: BoilerplateFinder
  let listed: ListedEntities
  let style: StyleTables
  let roots: WordRoots

  /// An analyzer that uses `lexicons`.
  ///
  /// - Parameters:
  ///   - lexicons: The compiled lexicons.
  ///   - entities: Names and groups that the user lists; `lexicons` must hold their lexicon.
  /// - Throws: `LexiconError` for a cell that its column does not allow.
  public init(
    lexicons: LexiconSet, entities: EntityList? = nil
  ) throws(LexiconError) {
    self.lexicons = lexicons
    cues = try CueTable(lexicons)
    valences = try ValenceTable(lexicons)
    shifters = try ShifterTable(lexicons)
    loaded = try LoadedTable(lexicons)
    naming = try NamingTable(lexicons)
    harm = try HarmTable(lexicons)
    categories = CategoryTable(lexicons)
    frames = try FrameTable(lexicons)
    axes = try AxisTable(lexicons, categories.categories)
    names = NameTables(lexicons)
    wordClasses = WordClassTable(lexicons)
    boilerplate = try BoilerplateFinder(lexicons)
    style = try StyleTables(lexicons)
    roots = WordRoots(irregularBases: lexicons.irregularBases)
    listed = ListedEntities(
      entities, lexicon: lexicons.index(of: EntityList.lexiconName), names: names)
  }

  /// Analyses one article.
  ///
  /// - Parameters:
  ///   - text: The text as given.
  ///   - title: The title where it is given apart.
  ///   - date: The day of publication as `yyyy-MM-dd`, by which listed names and groups hold.
  ///   - targets: Ranges of Unicode scalars in `text` towards which the tone is asked.
  /// - Returns: The analysis; an empty text gives one without sentences.
  public func analyze(
    text: String, title: String? = nil, date: String? = nil, targets: [Range<Int>] = []
  ) -> ArticleAnalysis {
    let parts = ArticleParts(self, text: text, title: title)
    let findings = AnalysisPass(analyzer: self, parts: parts, date: date).findings()
    return AnalysisAssembler(self, parts, findings).analysis(targets: targets)
  }
}
