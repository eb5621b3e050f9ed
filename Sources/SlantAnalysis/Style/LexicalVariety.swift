/// How varied the words of a text are: a sequence of words given by the numbers of their types.
struct LexicalVariety {
  /// The words of the window of ``mattr``, as in Covington & McFall.
  static let window = 50
  /// The least number of words for ``mtld``: shorter texts are too short for it (McCarthy & Jarvis 2010).
  static let leastForMTLD = 100
  /// Where a factor of ``mtld`` ends.
  private static let threshold = 0.72

  private let words: [Int32]
  private let typeLimit: Int

  /// The words of a text, each below `typeLimit`.
  init(_ words: [Int32], typeLimit: Int) {
    self.words = words
    self.typeLimit = typeLimit
  }

  /// The number of distinct words.
  var types: Int {
    var isSeen = [Bool](repeating: false, count: typeLimit)
    var types = 0
    for word in words where !isSeen[Int(word)] {
      isSeen[Int(word)] = true
      types += 1
    }
    return types
  }

  /// The mean share of distinct words over all windows of 50 words, 0…1; `nil` for a shorter text.
  ///
  /// Covington & McFall (2010), "Cutting the Gordian knot: the moving-average type–token ratio",
  /// Journal of Quantitative Linguistics 17(2). doi:10.1080/09296171003643098
  var mattr: Double? {
    guard words.count >= Self.window else { return nil }
    var counts = [Int32](repeating: 0, count: typeLimit)
    var types = 0
    var sum = 0
    for (index, word) in words.enumerated() {
      counts[Int(word)] += 1
      if counts[Int(word)] == 1 { types += 1 }
      if index >= Self.window {
        let left = Int(words[index - Self.window])
        counts[left] -= 1
        if counts[left] == 0 { types -= 1 }
      }
      if index >= Self.window - 1 { sum += types }
    }
    let windows = words.count - Self.window + 1
    return Double(sum) / Double(windows) / Double(Self.window)
  }

  /// The mean length of stretches whose share of distinct words stays above .72, read forwards and
  /// backwards; `nil` under 100 words.
  ///
  /// McCarthy & Jarvis (2010), "MTLD, vocd-D, and HD-D", Behavior Research Methods 42(2).
  /// doi:10.3758/BRM.42.2.381
  var mtld: Double? {
    guard words.count >= Self.leastForMTLD else { return nil }
    return (length(words) + length(words.reversed())) / 2
  }

  /// The number of words by the number of factors in one direction.
  private func length(_ words: some Collection<Int32>) -> Double {
    // The last factor in which a word was seen; no list has to be emptied when a factor ends.
    var seen = [Int32](repeating: -1, count: typeLimit)
    var factor: Int32 = 0
    var types = 0
    var count = 0
    for word in words {
      count += 1
      if seen[Int(word)] != factor {
        seen[Int(word)] = factor
        types += 1
      }
      if Double(types) / Double(count) <= Self.threshold {
        factor += 1
        types = 0
        count = 0
      }
    }
    let rest = count == 0 ? 0 : (1 - Double(types) / Double(count)) / (1 - Self.threshold)
    let factors = Double(factor) + rest
    return factors == 0 ? Double(words.count) : Double(words.count) / factors
  }
}
