import ArgumentParser
import SlantLexicon

/// `slant lexicon list`: one line a lexicon.
struct LexiconListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the lexicons of an analysis as a table with tabs.")

  @Option(
    help: ArgumentHelp("A lexicon file of your own, as for 'slant analyze'.", valueName: "file"),
    completion: .file())
  var lexicon: [String] = []

  func run() throws {
    let all = try BuiltInLexicons.all(replacements: OwnLexicons.read(lexicon))
    Output.print("name\tversion\tentries\tlicence\tclasses\tdescription")
    for lexicon in all {
      Output.print(
        [
          lexicon.name, lexicon.version, "\(lexicon.entries.count)", lexicon.licence,
          lexicon.classes.map(\.id).joined(separator: " "), lexicon.description,
        ].joined(separator: "\t"))
    }
  }
}
