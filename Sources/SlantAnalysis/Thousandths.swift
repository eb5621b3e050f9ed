/// Numbers kept as whole thousandths, so that sums are exact in any order.
enum Thousandths {
  /// `value` × `factor`, both in thousandths, rounded half away from zero.
  static func product(_ value: Int, _ factor: Int) -> Int {
    let product = value * factor
    return (product + (product < 0 ? -500 : 500)) / 1000
  }
}
