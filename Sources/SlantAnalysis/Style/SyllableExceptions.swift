import SlantText

/// Words whose syllables the rules miscount, with their number.
enum SyllableExceptions {
  /// The syllables of a word in plain letters, if it is an exception.
  static func count(_ letters: ArraySlice<UInt8>) -> Int? {
    let table = table
    let hash = hash(letters)
    var slot = Int(truncatingIfNeeded: hash) & (size - 1)
    while table[slot].number > 0 {
      if table[slot].hash == hash { return table[slot].number }
      slot = (slot + 1) & (size - 1)
    }
    return nil
  }

  /// Slots of the table: a power of 2, more than twice the words.
  private static let size = 1024

  /// The words by their hashes, with open addressing.
  ///
  /// 64 bits tell them from all other words that news holds.
  private static let table: [(hash: UInt64, number: Int)] = {
    var table = [(hash: UInt64, number: Int)](repeating: (0, 0), count: size)
    for (number, words) in words {
      for word in words.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
        let hash = hash(Array(word)[...])
        var slot = Int(truncatingIfNeeded: hash) & (size - 1)
        while table[slot].number > 0, table[slot].hash != hash { slot = (slot + 1) & (size - 1) }
        table[slot] = (hash, number)
      }
    }
    return table
  }()

  /// A hash with its high bits mixed into the low ones.
  private static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
    let hash = FNV64(letters).value
    return hash ^ (hash >> 32)
  }

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
