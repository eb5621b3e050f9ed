import Testing

@testable import SlantCorpus

@Suite struct GenreTests {
  @Test(arguments: GenreCases.sections)
  func `a section says the genre`(_ section: String, genre: Genre) {
    #expect(Article(id: "a", section: section, text: "A").genre == genre)
  }

  @Test(arguments: GenreCases.addresses)
  func `the folders of an address say the genre`(_ url: String, genre: Genre) {
    #expect(Article(id: "a", url: url, text: "A").genre == genre)
  }

  @Test(arguments: GenreCases.titles)
  func `a label in the title says the genre`(_ title: String, genre: Genre) {
    #expect(Article(id: "a", title: title, text: "A").genre == genre)
  }

  @Test(arguments: GenreCases.bylines)
  func `a by-line says the genre`(_ author: String, genre: Genre) {
    #expect(Article(id: "a", author: author, text: "A").genre == genre)
  }

  @Test(
    arguments: [
      ("type", "Op-Ed", .opinion), ("type_of_material", "News", .news),
      ("kind", "live blog", .news),
      ("documentType", "Letter To The Editor", .opinion), ("desk", "Foreign Desk", .news),
      ("pillarName", "Opinion", .opinion), ("label", "Analysis", .unknown),
      ("category", #"["World","Opinion"]"#, .opinion), ("type", "article", .unknown),
      ("type", "NewsArticle", .unknown), ("type", "OpinionNewsArticle", .opinion),
      ("comment", "Opinion", .unknown), ("tags", "Opinion", .unknown), ("bias", "news", .unknown),
    ] as [(String, String, Genre)])
  func `a label field says the genre`(_ key: String, value: String, genre: Genre) {
    let meta = [MetaField(key: key, value: value)]
    #expect(Article(id: "a", meta: meta, text: "A").genre == genre)
  }

  @Test(
    arguments: [
      // The field decides where its value is known,
      ("news", "Opinion", .news), ("Column", "News", .opinion), ("analysis", "News", .unknown),
      // and otherwise is a hint as others are.
      ("ballad", "News", .news), ("politics", "Opinion", .opinion), ("politics", nil, .news),
    ] as [(String, String?, Genre)])
  func `the field genre goes before other hints`(
    _ label: String, section: String?, genre: Genre
  ) {
    #expect(Article(id: "a", section: section, genreLabel: label, text: "A").genre == genre)
  }

  @Test func `an article that gives no hint is of unknown genre`() {
    #expect(Article(id: "a", text: "Opinion: the bridge is ugly.").genre == .unknown)
  }

  @Test func `one hint of opinion makes opinion, then one of neither makes unknown`() {
    var article = Article(
      id: "a", author: "Staff writer", section: "World", url: "https://x.example/news/a", text: "A")
    #expect(article.genre == .news)
    article.title = "Analysis: What the vote means"
    #expect(article.genre == .unknown)
    article.meta = [MetaField(key: "type", value: "Column")]
    #expect(article.genre == .opinion)
  }

  @Test func `the label of an article is mapped and kept`() throws {
    let map = try FieldMap(parsing: "genre=rubrik")
    let results = read("text,rubrik,section\nA,Op-Ed,News\n", as: .csv, map: map)
    let article = try #require(results.first?.article)
    #expect(article.genreLabel == "Op-Ed")
    #expect(article.meta == [MetaField(key: "rubrik", value: "Op-Ed")])
    #expect(article.genre == .opinion)
  }

  @Test func `every phrase of the table can be found`() {
    for (phrase, role) in GenreWord.table where role.hint != nil {
      #expect(GenreName.hint(in: phrase) == role.hint, "\(phrase)")
    }
  }
}
