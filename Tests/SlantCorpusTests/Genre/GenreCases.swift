@testable import SlantCorpus

/// Names, addresses, titles and by-lines with the genre that an editor takes from them.
enum GenreCases {
  static let sections: [(String, Genre)] = [
    ("Opinion", .opinion), ("OPINIONS", .opinion), ("Op-Ed", .opinion), ("Op/Ed", .opinion),
    ("OpEd", .opinion), ("Letters to the Editor", .opinion), ("Comment is free", .opinion),
    ("Opinion & Analysis", .opinion), ("Comment and Analysis", .opinion),
    ("Sports columnists", .opinion), ("Global Opinions", .opinion), ("Editorial Page", .opinion),
    ("Film reviews", .opinion), ("Satire", .opinion), ("Pundits blog", .opinion),
    ("Voices", .opinion), ("Our view", .opinion),
    ("Opinion contributors", .opinion), ("News > Politics > Opinion", .opinion),
    // As databases give them.
    ("Section A; Column 1; Editorial Desk; Pg. 20", .opinion), ("EDITORIAL; Pg. A14", .opinion),
    ("Section A; Column 0; Foreign Desk; Pg. 8", .news), ("NEWS; Pg. 3A", .news),
    ("Section D; Column 2; Pg. 4", .unknown),
    // The newsroom.
    ("News", .news), ("World", .news), ("Politics", .news), ("US news", .news), ("Sport", .news),
    ("Ostrava News", .news), ("Business / Markets", .news), ("Elections 2024", .news),
    ("Live blog", .news), ("Features", .news), ("Obituaries", .news), ("Fact check", .news),
    // Neither.
    ("Analysis", .unknown), ("News analysis", .unknown), ("Sponsored content", .unknown),
    ("Press release", .unknown), ("Recipes", .unknown),
    // What says nothing.
    ("Lifestyle", .unknown), ("Books", .unknown), ("Magazine", .unknown), ("Blogs", .unknown),
    ("Article", .unknown), ("Homepage", .unknown), ("News and views", .unknown),
    ("Opinion polls", .unknown), ("Public opinion", .unknown), ("Chain letters", .unknown),
    ("Columns of smoke", .unknown), ("", .unknown),
  ]

  static let addresses: [(String, Genre)] = [
    ("https://www.gazette.example/opinion/2024/05/a-bridge-too-dear", .opinion),
    ("https://gazette.example/2024/05/12/opinions/lund-harbour/index.html", .opinion),
    ("https://gazette.example/commentisfree/2024/may/12/harbour", .opinion),
    ("https://gazette.example/news/op-ed/harbour?section=news", .opinion),
    ("https://gazette.example/letters/harbour", .opinion),
    ("https://gazette.example/US/Letters-to-the-Editor/harbour", .opinion),
    ("http://opinion.gazette.example/harbour", .opinion),
    ("gazette.example/columnists/veralund/2024/harbour", .opinion),
    ("https://gazette.example/news/opinion-polls-show-a-close-race", .news),
    ("https://gazette.example/world/editorial-freedom-under-threat", .news),
    ("https://gazette.example/homenews/senate/12345-letters-go-out", .news),
    ("https://gazette.example/us-news/2024/may/12/harbour", .news),
    ("https://gazette.example/story/politics/2024/harbour/774/", .news),
    ("https://gazette.example/analysis/2024/harbour", .unknown),
    ("https://gazette.example/blogs/the-quay/2024/harbour", .unknown),
    ("https://gazette.example/blogs/senate-blog/economy/harbour", .unknown),
    ("https://gazette.example/blogs/the-quay/news/harbour", .news),
    ("https://gazette.example/article/2024/harbour", .unknown),
    ("https://gazette.example/lifestyle/harbour", .unknown),
    ("https://gazette.example/2024/opinion?x=/opinion/y", .unknown),
    ("https://gazette.example/harbour#/opinion/top", .unknown),
    ("https://the-opinion.example/harbour", .unknown),
    ("https://opinion.example/harbour", .unknown), ("opinion", .unknown), ("", .unknown),
  ]

  static let titles: [(String, Genre)] = [
    ("Opinion: The bridge is too dear", .opinion), ("OPINION | A dear bridge", .opinion),
    ("A dear bridge | Opinion", .opinion), ("A dear bridge | Opinion | The Gazette", .opinion),
    ("Op-Ed: A dear bridge", .opinion), ("Editorial — A dear bridge", .opinion),
    ("[Commentary] A dear bridge", .opinion), ("A dear bridge (opinion)", .opinion),
    ("Letters: A dear bridge", .opinion), ("Letters to the editor", .opinion),
    ("Guest column: A dear bridge", .opinion), ("Film review: “The Bridge”", .opinion),
    ("Review: ‘The Bridge’ does not carry", .opinion), ("Our View: A dear bridge", .opinion),
    ("A dear bridge: Column", .opinion), ("Who pays? Nobody: Our view", .opinion),
    ("Fact check: Did the bridge cost a billion?", .news), ("Bridge vote – live", .news),
    ("Obituary: Vera Lund, who built bridges", .news), ("Explainer | Who pays", .news),
    ("Analysis: What the bridge vote means", .unknown), ("Analysis | Who pays", .unknown),
    ("The Opinion: a river town waits for its bridge", .unknown),
    ("Public opinion: split on the bridge", .unknown), ("Opinion polls: too close", .unknown),
    ("Columnist: ‘I was wrong’", .unknown), ("Senate review: bridge was unsafe", .unknown),
    ("State of opinion - and review", .unknown), ("Letter: Senator asked for bridge", .unknown),
    ("Editorial freedom under threat", .unknown), ("Politics: a dear bridge", .unknown),
    ("Minister says: Opinion is divided", .unknown), ("A dear bridge", .unknown), ("", .unknown),
  ]

  static let bylines: [(String, Genre)] = [
    ("Editorial Board", .opinion), ("The Editorial Board", .opinion), ("The Editors", .opinion),
    ("Vera Lund, guest contributor", .opinion), ("Vera Lund, Gazette columnist", .opinion),
    ("VERA LUND, OPINION CONTRIBUTOR", .opinion), ("Vera Lund | Opinion editor", .opinion),
    ("Vera Lund, Political Correspondent", .news), ("Vera Lund, Associated Press", .news),
    ("AP", .news), ("Northline News Agency", .news), ("Vera Lund, Staff Writer", .news),
    ("Vera Lund", .unknown), ("Staff", .unknown), ("Vera Lund, Health Editor", .unknown),
    ("Vera Lund, contributor", .unknown),
  ]
}
