import SlantText
import Testing

@testable import SlantAnalysis

struct PennTaggerTests {
  /// Words with their tags, written as the Treebank writes them.
  static let sentences = [
    "The/DT old/JJ harbour/NN was/VBD closed/VBN by/IN two/CD storms/NNS",
    "She/PRP said/VBD that/IN he/PRP will/MD not/RB leave/VB her/PRP$ house/NN",
    "There/EX was/VBD nothing/NN to/TO see/VB",
    "All/PDT the/DT boats/NNS have/VBP left/VBN",
    "They/PRP want/VBP higher/JJR wages/NNS",
    "It/PRP is/VBZ the/DT largest/JJS port/NN which/WDT they/PRP took/VBD",
    "Rosa/NNP Klein/NNP 's/POS boat/NN sank/VBD in/IN May/NNP",
    "Who/WP knows/VBZ why/WRB the/DT men/NNS whose/WP$ old/JJ boats/NNS sank/VBD",
    "He/PRP did/VBD not/RB go/VB and/CC she/PRP has/VBZ been/VBN working/VBG",
    "The/DT tool/NN was/VBD used/VBN by/IN men/NNS who/WP used/VBD to/TO fish/VB",
    "Many/JJ people/NNS quickly/RB ran/VBD",
  ]

  @Test(arguments: sentences)
  func `a token has the tag that comes nearest`(marked: String) throws {
    let pairs = marked.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
    let text = pairs.map { $0[0] }.joined(separator: " ").replacing(" 's", with: "'s") + "."
    let part = try IndexedPart(text, SharedAnalyzer.get())
    let tagger = try PennTagger(part, words: SharedAnalyzer.get().style.functionWords)
    let found = part.text.tokens.indices.compactMap { index in
      tagger.tag(index).map { "\(part.text.string(part.text.tokens[index]))/\($0.code)" }
    }
    #expect(found.joined(separator: " ") == marked)
  }

  @Test func `each tag has its code`() {
    #expect(Set(PennTag.allCases.map(\.code)).count == PennTag.allCases.count)
    #expect(PennTag.noun.code == "NN" && PennTag.whAdverb.code == "WRB")
  }
}
