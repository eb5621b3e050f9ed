import SlantAnalysis
import SlantLexicon
import Testing

/// Figures of NELA that hang on a lexicon that may be missing.
struct CategoryFeatureTests {
  private static let morals = """
    # name: morals
    # class care_virtue: kindness and protection
    # class care_vice: harm and cruelty
    term\tclass\tinflect
    shelter\tcare_virtue\tvn
    cruelty\tcare_vice\t
    """

  private static let text =
    "They gave shelter to all. “Such cruelty, such cruelty,” Rosa Klein said."

  private static func value(_ name: String, _ style: PartStyle) -> Double? {
    StyleFeature.named(name)?.value(style).map { ($0 * Double(style.words)).rounded() }
  }

  @Test func `the classes of a lexicon of morals are counted by voice`() throws {
    let lexicon = try SlantTSV.read(Array(Self.morals.utf8), path: "morals.tsv")
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn(replacements: [lexicon]))
    let style = analyzer.analyze(text: Self.text).style
    #expect(Self.value("harm_virtue", style.text) == 1)
    #expect(Self.value("harm_virtue", style.author) == 1)
    #expect(Self.value("harm_vice", style.text) == 2)
    #expect(Self.value("harm_vice", style.quoted) == 2)
    #expect(Self.value("harm_vice", style.author) == 0)
  }

  @Test func `a class that no lexicon has is missing, not 0`() throws {
    let lexicon = try SlantTSV.read(Array(Self.morals.utf8), path: "morals.tsv")
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn(replacements: [lexicon]))
    let style = analyzer.analyze(text: Self.text).style
    #expect(Self.value("purity_vice", style.text) == nil)
    #expect(Self.value("hedges", style.text) == 0)
  }

  @Test func `the ten foundations and four classes of certainty have features`() {
    let names = CategoryFeature.all.map(\.name)
    #expect(names.count == 14 && Set(names).count == 14)
    #expect(names.allSatisfy { StyleFeature.named($0) != nil })
    let purity = CategoryFeature.all.first { $0.nela == "PurityVice" }
    #expect(purity?.name == "purity_vice" && purity?.id == "sanctity_vice")
  }
}
