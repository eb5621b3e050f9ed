import SlantText
import Testing

struct WordTypesTests {
  private func types(_ string: String) -> (numbers: [Int32], words: [String]) {
    let text = IndexedText(string, tokenizer: Tokenizer(vocabulary: Vocabulary()))
    let types = WordTypes(text)
    let words = (0..<types.count).map {
      String(decoding: types.bytes(of: Int32($0)), as: UTF8.self)
    }
    return (types.numbers, words)
  }

  @Test func `each spelling has a number in the order of the text, case folded`() {
    let found = types("The grebe saw THE other grebes.")
    #expect(found.numbers == [0, 1, 2, 0, 3, 4, -1])
    #expect(found.words == ["the", "grebe", "saw", "other", "grebes"])
  }

  @Test func `accents are folded and told apart`() {
    let found = types("Émile émile emile")
    #expect(found.numbers == [0, 0, 1])
    #expect(found.words == ["émile", "emile"])
  }

  @Test func `clitics have numbers, with either apostrophe`() {
    let found = types("Orla's and Orla’s")
    #expect(found.numbers == [0, 1, 2, 0, 1])
    #expect(found.words == ["orla", "'s", "and"])
  }

  @Test func `many words keep their numbers`() {
    let words = (0..<3000).map { "word\($0)" }
    let found = types((words + words).joined(separator: " "))
    #expect(found.numbers == (0..<3000).map(Int32.init) + (0..<3000).map(Int32.init))
    #expect(found.words == words)
  }

  @Test func `a text without words has no types`() {
    #expect(types("").words.isEmpty)
    #expect(types("!?").numbers == [-1, -1])
  }
}
