/// The bytes by which Excel knows that a table is UTF-8.
package enum ByteOrderMark {
  /// What a table opens with: the mark where it is wanted, else nothing.
  package static func opening(isWanted: Bool) -> [UInt8] { isWanted ? [0xEF, 0xBB, 0xBF] : [] }
}
