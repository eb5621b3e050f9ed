/// What a short block announces: other articles, or something that the reader is to do.
enum BlockLabel: UInt32 {
  /// A line that is no text.
  case notice = 1
  /// The head of a list of other articles, or of what readers wrote.
  case otherArticles = 2

  /// The label that a block is, by its first words, or `nil`.
  ///
  /// The letters are compared, ASCII ones as small, with all else left out: "READ MORE:" is "readmore". A single word
  /// must be all there is, or stand before a colon: "Watch: …", but not "Watch the river, he said."
  init?(_ bytes: ArraySlice<UInt8>) {
    var hash = WordHash()
    var found: UInt32 = 0
    for index in bytes.indices.prefix(40) {
      let letter = bytes[index].asciiLowercase
      guard letter.isASCIISmall || letter >= 0x80 else { continue }
      hash.add(letter)
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : .colon
      guard !next.asciiLowercase.isASCIISmall, next < 0x80 else { continue }
      found = max(found, Self.phrases[hash.value])
      if next == .colon || bytes[(index + 1)...].allSatisfy(\.isBlank) {
        found = max(found, Self.words[hash.value])
      }
    }
    self.init(rawValue: found)
  }

  private static func table(_ lists: [(Self, String)]) -> WordTable {
    WordTable(
      lists.flatMap { label, words in
        words.split(whereSeparator: \.isWhitespace).map { (String($0), label.rawValue) }
      })
  }

  private static let words = table([
    (
      .notice,
      """
      watch listen advertisement ad sponsored subscribe share follow tags topics photos photo image video
      newsletter loading more source credit print email
      """
    ),
    (.otherArticles, "related recommended trending comments"),
  ])

  private static let phrases = table([
    (
      .notice,
      """
      readmore readalso alsoread readnext seealso seemore signup subscribeto sharethis shareon followus clickhere
      likethisstory continuereading storycontinues articlecontinues scrolltocontinue getthelatest downloadthe
      downloadour filedunder imagecredit photocredit newyoucanread viewcomments postacomment writeacomment
      printthis emailthis advertisementcontinue
      """
    ),
    (
      .otherArticles,
      """
      relatedlinks relatedarticles relatedstories relatedtopics relatedcontent relatedposts relatednews
      morefrom morestories morenews moreon moregreat recommendedfor youmayalsolike youmightalsolike youmightlike
      mostread mostpopular mostviewed topstories trendingnow upnext alsoonthis aroundtheweb fromaroundtheweb
      latestnews latestfrom leaveacomment leaveareply editorspicks
      """
    ),
  ])
}
