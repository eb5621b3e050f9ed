/// What a word is in the name of a section or in a label.
enum GenreWord: Equatable, Sendable {
  /// It says something of the genre.
  case hint(GenreHint)
  /// It goes with words that do, also in a title: "guest", "film".
  case qualifier
  /// It stands in names of sections and says nothing.
  case filler

  /// What it says of the genre.
  var hint: GenreHint? { if case .hint(let hint) = self { hint } else { nil } }

  /// The words, and phrases without their spaces, by what they are.
  static let table: [String: Self] = {
    var table: [String: Self] = [:]
    for (role, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = role }
    }
    return table
  }()

  private static let lists: [(Self, String)] = [
    (.hint(.opinion), opinion), (.hint(.neither), neither), (.hint(.news), news),
    (.hint(.topic), topics), (.qualifier, qualifiers), (.filler, fillers),
  ]

  private static let opinion = """
    opinion opinions opinionpiece opinionpieces opinionnewsarticle oped opeds opedcolumn opedcolumns
    editorial editorials leadingarticle commentary commentaries comment commentisfree commentpiece
    column columns columnist columnists letters letterstotheeditor lettertotheeditor
    letterstoeditor lettertoeditor readersletters viewpoint viewpoints pointofview pointsofview
    views myview ourview yourview anotherview opposingview perspective perspectives voices
    breakingviews pundit pundits essay essays review reviews reviewnewsarticle satire satiricalarticle parody
    """

  private static let neither = """
    analysis analyses newsanalysis analysisnewsarticle sponsored sponsoredcontent sponsoredpost
    partnercontent brandedcontent paidpost paidcontent advertorial advertorials advertisement
    advertisements advertisercontentarticle pressrelease pressreleases prnewswire transcript
    transcripts poem poems poetry fiction shortstory horoscope horoscopes crossword crosswords quiz
    quizzes puzzle puzzles recipe recipes correction corrections deathnotice deathnotices
    classified classifieds listings
    """

  private static let news = """
    news breaking breakingnews latestnews localnews worldnews hardnews straightnews spotnews
    newsfeature newsarticles newsstory newsbrief newsbriefs newsinbrief newsreport newswire
    reportage reportagenewsarticle dispatch dispatches specialreport live liveblog liveblogs
    liveblogposting liveupdates liveupdate asithappened feature features explainer explainers
    backgroundnewsarticle factcheck factchecks factchecking factbox investigation investigations
    interview interviews qa qanda obituary obituaries obits
    """

  private static let topics = """
    politics political policy government parliament congress senate house whitehouse election
    elections campaign campaigns world international foreign foreignpolicy foreignaffairs global
    national nation us usa uk eu domestic local metro metropolitan city regional region state
    states europe asia africa americas asiapacific middleeast mideast business economy economics
    finance financial money markets market companies industry technology tech science sciences
    health healthcare medicine environment climate energy weather education crime court courts
    justice law legal police military defense defence security nationalsecurity cybersecurity
    immigration society administration regulation transport transportation labor labour housing
    agriculture space sport sports
    """

  private static let qualifiers = """
    guest book books film films movie movies tv television music album concert theatre theater
    stage dance art arts culture exhibition restaurant food game games personal photo
    """

  private static let fillers = """
    and the of to from by in on a an our your my all more top main home free page pages section
    sections desk copy reader readers writer writers contributor contributors contribution
    contributions staff guests lifestyle life style travel entertainment magazine weekend sunday
    saturday daily week weekly today video videos audio podcast podcasts photos gallery interactive
    blog blogs blogposting blogpost article articles newsarticle story stories post posts archive
    archives en special syndicated
    """
}
