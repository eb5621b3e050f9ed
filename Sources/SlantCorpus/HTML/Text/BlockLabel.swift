/// What a short block announces: other articles, or something that the reader is to do.
enum BlockLabel: UInt32 {
  /// A line that is no text.
  case notice = 1
  /// The head of a list of other articles, or of what readers wrote.
  case otherArticles = 2

  /// The label that a block is, by its first letters, or `nil`.
  ///
  /// The letters are compared, ASCII ones as small, with all else left out: "READ MORE:" is "readmore".
  init?(_ bytes: ArraySlice<UInt8>) {
    var hash = WordHash()
    var letters = 0
    var found: UInt32 = 0
    for byte in bytes {
      let letter = byte.asciiLowercase
      guard letter.isASCIISmall else { continue }
      hash.add(letter)
      letters += 1
      if letters >= 4 { found = max(found, Self.table[hash.value]) }
      if letters > 24 { break }
    }
    self.init(rawValue: found)
  }

  private static let table = WordTable(
    [(Self.notice, notices), (.otherArticles, heads)].flatMap { label, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), label.rawValue) }
    })

  private static let notices = """
    readmore readalso alsoread readnext seealso seemore watch advertisement sponsored subscribe signup sharethis
    shareon followus follow clickhere likethisstory continuereading storycontinues scrolltocontinue
    getthelatest newsletter downloadthe filedunder tags topics photos imagecredit photocredit photoby
    newyoucanread loading viewcomments postacomment writeacomment printthis emailthis
    """

  private static let heads = """
    related relatedlinks relatedarticles relatedstories relatedtopics relatedcontent morefrom morestories
    morenews moreon moregreat recommended youmayalsolike youmightalsolike youmightlike mostread mostpopular
    mostviewed topstories trending upnext alsoonthis aroundtheweb fromaroundtheweb latestnews latestfrom
    leaveacomment leaveareply comments editorspicks
    """
}
