import SlantCorpus
import Testing

@testable import SlantComparison

struct GroupingTests {
  private static let article: ArticleKeys = {
    var keys = ArticleKeys(id: "echo/1")
    keys.outlet = "The Echo"
    keys.date = "2024-02-29"
    keys.author = "Ann Writer"
    keys.section = "World"
    keys.genre = .opinion
    keys.meta = [
      MetaField(key: "desk", value: "night"), MetaField(key: "blank", value: ""),
      MetaField(key: "Region", value: "north"),
    ]
    return keys
  }()

  static let groups: [(name: String, grouping: Grouping, group: String?)] = [
    ("outlet", .outlet, "The Echo"), ("section", .section, "World"),
    ("author", .author, "Ann Writer"), ("genre", .genre, "opinion"), ("month", .month, "2024-02"),
    ("desk", .field("desk"), "night"), ("Region", .field("Region"), "north"),
    // Names of fields count case, and a blank value is none.
    ("region", .field("region"), nil), ("blank", .field("blank"), nil),
    ("Outlet", .field("Outlet"), nil),
  ]

  @Test(arguments: groups)
  func `articles are put together by what the name says`(
    name: String, grouping: Grouping, group: String?
  ) {
    #expect(Grouping(named: name) == grouping)
    #expect(grouping.name == name)
    #expect(grouping.group(of: Self.article) == group)
  }

  @Test(arguments: groups.prefix(7))
  func `what the article does not have puts it in no group`(
    name: String, grouping: Grouping, group: String?
  ) {
    let bare = ArticleKeys(id: "x")
    #expect(grouping.group(of: bare) == (grouping == .genre ? "unknown" : nil))
  }

  @Test func `a comparison by another field puts the same articles together otherwise`() async {
    let articles = (0..<12).map { number in
      var keys = ArticleKeys(id: "a-\(number)")
      keys.outlet = "The Echo"
      keys.meta = [MetaField(key: "desk", value: number % 2 == 0 ? "day" : "night")]
      return HandMade.digest(keys, ["words": 100, "loaded:all": number])
    }
    var options = HandMade.options()
    options.grouping = .field("desk")
    let results = await CorpusResults(of: articles, options: options)
    #expect(results.summary.outlets.map(\.outlet) == ["day", "night"])
    let rows = results.comparison.estimates(of: "loaded_all_hits_per_1000")
    #expect(rows.map(\.outlet) == ["day", "night"])
    // 0 + 2 + … + 10 and 1 + 3 + … + 11 hits in 600 words.
    #expect(rows.map(\.value) == [50, 60])
    #expect(results.comparison.contrasts(of: "loaded_all_hits_per_1000").map(\.difference) == [-10])
  }
}
