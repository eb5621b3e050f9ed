import ArgumentParser
import SlantComparison
import SlantLexicon
import SlantReport

/// `slant merge`: partial states in, the tables of the whole or one state out.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins partial states and writes tables and a report to a folder, or one state.",
    discussion: """
      Reads what 'slant summarize --partial' writes of parts of a corpus, in any order and number of \
      files; '-' is standard input. The tables are the same bytes as those of one 'slant analyze' of \
      the whole corpus.
      """)

  @Argument(help: "Files of partial states, or '-'.", completion: .file())
  var states: [String]

  @OptionGroup var results: SummaryArguments

  func run() async throws {
    let lexicons = try LexiconSet.builtIn()
    let texts = TextDigester(lexicons: lexicons)
    let options = try results.options(texts: texts)
    let style = options.comparison.style
    let state = StateWriter(style: style)
    var joined = JoinedStates(RecordReader(texts: texts, style: style), state)
    for path in states { try joined.add(path) }
    let lines = joined.lines()
    guard let output = results.output else {
      var written = StateOutput(state)
      for line in lines { written.write(line) }
      return try written.finish()
    }
    let writer = try SummaryWriter(folder: output, lexicons: lexicons, options: options)
    for line in lines {
      if case .skipped(let skipped) = line { Diagnostics.write(SkippedLine.text(skipped)) }
      try writer.add(line)
    }
    try await results.finish(writer, options, folder: output)
  }
}
