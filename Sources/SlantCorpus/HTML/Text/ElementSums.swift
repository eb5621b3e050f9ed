extension HTMLTree {
  /// For each element the bytes of prose inside it, of the blocks given.
  func prose(of blocks: [TextBlock]) -> [Int32] {
    var sums = [Int32](repeating: 0, count: elements.count)
    for block in blocks where block.isProse { sums[block.element] += Int32(block.bytes) }
    addUpwards(&sums)
    return sums
  }

  /// Adds the number of each element to those of all around it.
  private func addUpwards(_ sums: inout [Int32]) {
    // An element stands behind the one around it, so that its own sum is complete when it is added.
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      sums[Int(elements[index].parent)] += sums[index]
    }
  }
}
