import SlantText
import TestSupport
import Testing

@Suite struct ScalarOffsetsTests {
  @Test(.tags(.property), arguments: UInt64(0)..<100)
  func `offsets agree with the standard library in both directions`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = NewsText.random(pieces: random.below(90), &random)
    let offsets = ScalarOffsets(Array(text.utf8))
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalars(before: byte) == number)
      #expect(offsets.byte(ofScalar: number) == byte)
      byte += String(scalar).utf8.count
    }
    let count = text.unicodeScalars.count
    #expect(offsets.scalars(before: byte) == count)
    #expect(offsets.byte(ofScalar: count) == byte)
    #expect(offsets.byte(ofScalar: count + 1) == nil)
    #expect(offsets.byte(ofScalar: -1) == nil)
  }

  @Test func `a text of ASCII counts bytes`() {
    let offsets = ScalarOffsets(Array("The mayor".utf8))
    #expect(offsets.scalars(before: 4) == 4)
    #expect(offsets.byte(ofScalar: 9) == 9)
    #expect(offsets.byte(ofScalar: 10) == nil)
  }

  @Test(arguments: [63, 64, 65, 127, 128, 192])
  func `a text that ends at a checkpoint has its length`(length: Int) {
    let text = "é" + String(repeating: "a", count: length - 2)
    let offsets = ScalarOffsets(Array(text.utf8))
    #expect(offsets.scalars(before: length) == length - 1)
    #expect(offsets.byte(ofScalar: length - 1) == length)
    #expect(offsets.byte(ofScalar: length) == nil)
  }

  @Test func `an empty text has one offset`() {
    let offsets = ScalarOffsets([])
    #expect(offsets.scalars(before: 0) == 0)
    #expect(offsets.byte(ofScalar: 0) == 0)
    #expect(offsets.byte(ofScalar: 1) == nil)
  }
}
