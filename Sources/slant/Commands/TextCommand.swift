import ArgumentParser
import SlantCorpus
import SlantReport

/// `slant text`: what is read of an input.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Shows what is read: title, author, date, outlet and text of each article.",
    discussion: """
      Writes JSON Lines, which every other command reads: a folder of pages becomes one file. Nothing is \
      analysed.
      """)

  @Argument(help: "Files and folders with articles, or '-'.")
  var inputs: [String]

  @OptionGroup var input: InputOptions

  @Flag(help: "Write texts to be read: lines such as 'title: …', an empty line and the text.")
  var plain = false

  func run() throws {
    var source = ArticleSource(inputs, map: try input.fieldMap())
    var articles = 0
    while let result = source.next() {
      switch result {
      case .article(let article):
        if plain {
          Output.print((articles == 0 ? "" : "\n\n") + PlainArticle.text(article))
        } else {
          Output.write(ArticleWriter.line(article))
        }
        articles += 1
      case .skipped(let skipped): source.tell(skipped)
      }
    }
    guard articles > 0 else { throw CommandFailure("nothing to show: no article could be read") }
    if source.skipped > 0 { throw ExitStatus.skipped }
  }
}
