extension RandomAccessCollection {
  /// The first index from which on all elements belong to the second part, found by bisection.
  ///
  /// - Parameter belongsToSecond: False for all elements of the first part, true for those after it.
  /// - Returns: An index of the collection, or `endIndex` where no element belongs to the second part.
  @inlinable package func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsToSecond(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
