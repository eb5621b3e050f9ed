extension [Double] {
  /// The value below which a part `probability` of the array lies.
  ///
  /// It lies on a straight line between neighbours. The array is rearranged; it has elements, all of
  /// them numbers.
  ///
  /// Type 7 of Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages".
  /// doi:10.2307/2684934
  ///
  /// - Complexity: O(*n*) as a rule.
  mutating func rearrangedQuantile(_ probability: Double) -> Double {
    let place = probability * Double(count - 1)
    let rank = Int(place)
    let lower = rearrangedValue(ofRank: rank)
    let part = place - Double(rank)
    if part == 0 { return lower }
    let upper = self[(rank + 1)...].reduce(.infinity) { $1 < $0 ? $1 : $0 }
    return lower + part * (upper - lower)
  }

  /// The value that would stand at `rank` in rising order; smaller ones are moved before it and larger
  /// ones behind.
  ///
  /// Hoare (1961), "Algorithm 65: Find". doi:10.1145/366622.366647
  private mutating func rearrangedValue(ofRank rank: Int) -> Double {
    var (low, high) = (0, count - 1)
    while low < high {
      let pivot = Self.median(self[low], self[(low + high) / 2], self[high])
      var (left, right) = (low, high)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        if left <= right {
          swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if rank <= right { high = right } else if rank >= left { low = left } else { break }
    }
    return self[rank]
  }

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
  }
}
