#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension [Double] {
  /// The value below which a part `probability` of the array lies.
  ///
  /// It lies on a straight line between neighbours. The array is rearranged; it has elements, all of
  /// them numbers. Type 7 of Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages".
  /// doi:10.2307/2684934
  ///
  /// - Complexity: O(*n*) as a rule.
  mutating func rearrangedQuantile(_ probability: Double) -> Double {
    let place = probability * Double(count - 1)
    let rank = Int(place)
    select(rank, in: 0...count - 1)
    let part = place - Double(rank)
    if part == 0 { return self[rank] }
    let upper = self[(rank + 1)...].reduce(.infinity) { $1 < $0 ? $1 : $0 }
    return self[rank] + part * (upper - self[rank])
  }

  /// Moves the value of `rank` in rising order to its place, no larger ones before and no smaller ones
  /// behind it, if that is so outside `range`.
  ///
  /// Floyd & Rivest (1975), "Algorithm 489: The Algorithm SELECT". doi:10.1145/360680.360694
  private mutating func select(_ rank: Int, in range: ClosedRange<Int>) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      if high - low > 600 { select(rank, in: Self.sample(around: rank, of: low...high)) }
      let pivot = self[rank]
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
      if rank <= right { high = right } else if rank >= left { low = left } else { return }
    }
  }

  /// A small part of `range` whose value of `rank` is likely to be a little beyond that of the whole,
  /// towards the middle, so that a pivot leaves little on the side of `rank`.
  private static func sample(around rank: Int, of range: ClosedRange<Int>) -> ClosedRange<Int> {
    let count = Double(range.count)
    let place = Double(rank - range.lowerBound + 1)
    let size = 0.5 * exp(2 * log(count) / 3)
    let spread = 0.5 * (log(count) * size * (count - size) / count).squareRoot()
    let shift = place < count / 2 ? -spread : spread
    let low = Int(Double(rank) - place * size / count + shift)
    let high = Int(Double(rank) + (count - place) * size / count + shift)
    let first = Swift.max(range.lowerBound, Swift.min(low, rank))
    return first...Swift.min(range.upperBound, Swift.max(high, rank))
  }
}
