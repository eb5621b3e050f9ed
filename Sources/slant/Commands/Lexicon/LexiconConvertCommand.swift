public import ArgumentParser
public import SlantLexicon

/// `slant lexicon convert`: a lexicon in another format.
struct LexiconConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a lexicon in another format to standard output.",
    discussion: """
      tsv: Slant's own format, which holds everything. dic: LIWC. yaml: quanteda. list: a term a \
      line. vader: a term and its valence a line. What a format has no place for is told.
      """)

  @Argument(
    help: ArgumentHelp("A built-in lexicon or a file.", valueName: "name-or-file"),
    completion: .file())
  var lexicon: String

  @Option(help: "The format.")
  var to: LexiconWriter.Format = .tsv

  func run() throws {
    let file = try LexiconArgument.builtInOrFile(lexicon)
    LexiconArgument.tell(file)
    let (text, losses) = try LexiconWriter().write(file.lexicon, to)
    for loss in losses {
      Diagnostics.write("\(file.lexicon.origin.path): warning: \(loss)")
    }
    Output.write(Array(text.utf8))
  }
}

extension LexiconWriter.Format: ExpressibleByArgument {}
