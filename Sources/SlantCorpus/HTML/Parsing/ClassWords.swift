/// What the names that an element carries say of its part in the page.
struct ClassWords: OptionSet {
  let rawValue: UInt32

  /// The text of the article: "article-body", `itemprop="articleBody"`.
  static let body = Self(rawValue: 1 << 0)
  /// The article, or the main part of the page.
  static let content = Self(rawValue: 1 << 1)
  static let comments = Self(rawValue: 1 << 2)
  /// Links to other articles.
  static let related = Self(rawValue: 1 << 3)
  static let share = Self(rawValue: 1 << 4)
  static let advertising = Self(rawValue: 1 << 5)
  static let navigation = Self(rawValue: 1 << 6)
  /// Newsletters, subscriptions, cookies: what asks the reader for something.
  static let request = Self(rawValue: 1 << 7)
  /// Captions and credits of pictures, players, galleries.
  static let media = Self(rawValue: 1 << 8)
  static let byline = Self(rawValue: 1 << 9)
  static let date = Self(rawValue: 1 << 10)
  /// Tags, categories, reading time, rights.
  static let notes = Self(rawValue: 1 << 11)
  static let sidebar = Self(rawValue: 1 << 12)
  static let hidden = Self(rawValue: 1 << 13)
  static let headline = Self(rawValue: 1 << 14)
  /// The word before something that is merely spoken of: "has-sidebar".
  private static let negator = Self(rawValue: 1 << 15)

  /// What takes an element out of the text.
  static let boilerplate: Self = [
    .comments, .related, .share, .advertising, .navigation, .request, .media, .byline, .date,
    .notes,
    .sidebar, .hidden,
  ]
}

extension ClassWords {
  /// Adds what the value of an attribute says, which ends with NUL.
  ///
  /// Words end at everything that is no letter and where a capital follows a small letter. Each is looked up
  /// alone and joined to the one before it: `read-more`, `readMore` and `read_more` are "readmore".
  mutating func add(_ value: UnsafePointer<UInt8>) {
    var word = WordHash()
    var joined = WordHash()
    var before: UInt8 = 0
    var isNegated = false
    var hasWord = false
    var index = 0
    while true {
      let byte = value[index]
      let letter = byte.asciiLowercase
      let isLetter = letter.isASCIISmall
      if hasWord, !isLetter || byte.isASCIICapital && before.isASCIISmall {
        var found = Self(rawValue: Self.table[word.value])
        if joined.value != word.value { found.formUnion(Self(rawValue: Self.table[joined.value])) }
        if !isNegated { formUnion(found.subtracting(.negator)) }
        isNegated = found.contains(.negator)
        joined = word
        word = WordHash()
        hasWord = false
      }
      if byte == 0 { return }
      if byte == .space || byte == .tab || byte == .newline {
        joined = WordHash()
        isNegated = false
      }
      if isLetter {
        word.add(letter)
        joined.add(letter)
        hasWord = true
      }
      before = byte
      index += 1
    }
  }

  private static let table = WordTable(
    lists.flatMap { flag, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), flag.rawValue) }
    })

  private static let lists: [(Self, String)] = [
    (.body, bodies), (.content, contents), (.comments, commentParts), (.related, relatedParts),
    (.share, shareParts), (.advertising, advertisements), (.navigation, navigationParts),
    (.request, requests), (.media, mediaParts), (.byline, bylines), (.date, dates),
    (.notes, noteParts),
    (.sidebar, sidebars), (.hidden, hiddenParts), (.headline, headlines), (.negator, negators),
  ]

  private static let bodies = """
    articlebody articlecontent articletext articlecopy articlestory storybody storycontent storytext storycopy
    postbody postcontent posttext entrycontent entrybody entrytext newsbody newscontent newstext bodycontent
    bodycopy bodytext contentbody maintext articlemain articledetail articledetails contentarticle contenttext
    blogcontent singlecontent thecontent bodyarticle caasbody wysiwyg fieldbody namebody textbody pagebody
    """

  private static let contents = """
    article articles story stories post posts entry content main body text news blog single hentry
    """

  private static let commentParts = """
    comment comments commenting commentlist commentary disqus respond reply replies livefyre viafoura spotim
    discussion discussions
    """

  private static let relatedParts = """
    related relatedcontent relatedlinks recommended recommendation recommendations recommends recirc
    recirculation trending popular mostread mostviewed mostpopular morefrom morestories morenews morein moreon
    readmore readnext readalso alsoread seealso upnext nextarticle nextpost prevpost previouspost
    postnavigation postnav youmaylike maylike alsolike outbrain taboola zergnet revcontent mgid promo promos
    promobox promotion teaser teasers storylist articlelist newslist latestnews topstories editorspicks
    suggested suggestions similar linklist moreabout
    """

  private static let shareParts = """
    share shares sharing sharebar sharebuttons social socials sharethis addthis addtoany follow followus
    socialmedia sociallinks sharetools
    """

  private static let advertisements = """
    ad ads adv advert adverts advertisement advertisements advertising sponsor sponsored sponsors sponsorship
    adslot adunit adsense adsbygoogle dfp gpt promoted adwrapper
    """

  private static let navigationParts = """
    nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager paginator skiplink
    skiplinks toolbar masthead footer siteheader sitefooter pagefooter globalnav topbar navlinks
    """

  private static let requests = """
    newsletter newsletters subscribe subscription subscriptions signup optin mailchimp paywall regwall login
    cookie cookies consent gdpr popup popover modal lightbox overlay cta donate donation
    """

  private static let mediaParts = """
    caption captions figcaption imagecaption photocaption wpcaption captiontext credit credits photocredit
    imagecredit gallery slideshow carousel slider videoplayer mediaplayer audioplayer mediacaption videocaption videotitle
    videodescription cutline lightbox
    """

  private static let bylines = """
    byline bylines author authors authorbio authorinfo aboutauthor postauthor contributor contributors bio
    """

  private static let dates = """
    date datetime timestamp publishdate pubdate published updated postdate entrydate datepublished
    datemodified lastupdated
    """

  private static let noteParts = """
    tags taglist posttags articletags topics keywords entrymeta postmeta articlemeta metainfo articleinfo
    entryfooter postfooter articlefooter storyfooter filedunder copyright disclaimer readingtime readtime
    rating ratings viewcount commentcount toc tableofcontents
    """

  private static let sidebars = """
    sidebar sidebars aside secondary rightcol rightcolumn rightrail colright sidecol complementary widgetarea
    rail
    """

  private static let hiddenParts = """
    sronly visuallyhidden screenreader screenreadertext printonly
    """

  private static let headlines = "headline articletitle storytitle posttitle entrytitle pagetitle"

  private static let negators = "has no with without not js hide"
}
