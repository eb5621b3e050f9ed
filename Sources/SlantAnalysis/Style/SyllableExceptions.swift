/// Words whose syllables the rules miscount, with their number.
enum SyllableExceptions {
  /// The syllables of a word in plain letters, if it is an exception.
  static func count(_ letters: ArraySlice<UInt8>) -> Int? {
    // A number of a word of at most 15 bytes is looked up without an allocation.
    letters.count <= 15 ? numbers[String(decoding: letters, as: UTF8.self)] : nil
  }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, words) in words {
      for word in words.split(whereSeparator: \.isWhitespace) { numbers[String(word)] = number }
    }
    return numbers
  }()

  private static let words: [(Int, String)] = [
    (
      1,
      """
      george juan league leagues priest priests seoul tier tiers pier piers vague hmm th sh plea
      pleas
      """
    ),
    (
      2,
      """
      aged bias cooper being business chaos cheyenne cleveland cruel crooked dial diet dr duel embed evening
      fluid forehead frontier fuel fuels giant giants handsome hatred hundred hundreds idol jesse
      jewel jr julia kindred knowledge lewis liar lion lions louis maybe michael mr mrs mueller
      naive naked noah poem poems poet poets premier quiet react reacts reuters rhythm riot riots
      royal ruin ruins ruined loyal sacred soldier soldiers someone sr trial trials vial via
      wednesday wicked bloodshed catholic cashier chelsea colleague colleagues joel firewall goers guinea ideal ideals
      jose iraq beijing fiat kiev luis quasi solely kenya thereby whereas phoenix
      triumph crying dying lying trying buying
      """
    ),
    (
      3,
      """
      area areas australia beloved businesses businessman businessmen cafe catholics comedy
      creator diego element elements evenings finale forever garcia genuine hawaii heroic
      heroin overseas wherever italian jesuit karate korean koreans linear moreover mosaic nuclear
      reaction reactions reactor reactors recipe recipes sierra stoic suicide suicides takeover
      takeovers theater theatre theaters theatres virginia wednesdays zimbabwe museum museums
      liable reliant violet violent violence diary dialogue dialogues idea ideas
      """
    ),
    (
      4,
      """
      albania apostrophe armenia businesswoman businesswomen california catastrophe coalition
      coalitions coordinate coordinates elementary etcetera estonia hyperbole
      nevertheless pennsylvania reelected reelection romania simultaneous comedian comedians
      """
    ),
    (5, "coordinated coordinating coordinator coordination louisiana minneapolis reiterated"),
  ]
}
