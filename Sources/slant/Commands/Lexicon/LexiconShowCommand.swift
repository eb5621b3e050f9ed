import ArgumentParser
import SlantLexicon

/// `slant lexicon show`: the entries of a lexicon.
struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints the entries of a lexicon as a table with tabs.")

  @Argument(
    help: ArgumentHelp("A built-in lexicon or a file.", valueName: "name-or-file"),
    completion: .list(BuiltInLexicons.names))
  var lexicon: String

  @Option(name: .customLong("class"), help: "Only the entries of this class.")
  var className: String?

  @Option(help: "Only the entries that stand for this word or phrase in some form.")
  var term: String?

  func run() throws {
    let file = try LexiconArgument.builtInOrFile(lexicon)
    LexiconArgument.tell(file)
    var entries = file.lexicon.entries
    if let className { entries = try self.entries(of: className, in: file.lexicon) }
    if let term { entries = try LexiconSearch().entries(entries, for: term) }
    Output.write(Array(SlantTSV.table(file.lexicon.with(entries: entries)).utf8))
  }

  private func entries(of name: String, in lexicon: Lexicon) throws -> [LexiconEntry] {
    let columns = Lexicon.classColumns.compactMap { lexicon.column($0) }
    let entries = lexicon.entries.filter { entry in
      columns.contains { lexicon.value($0, of: entry) == name }
    }
    guard entries.isEmpty else { return entries }
    let known = lexicon.classes.map(\.id)
    throw CommandFailure(
      known.isEmpty
        ? "'\(lexicon.name)' has no classes"
        : "'\(lexicon.name)' has no entry of class '\(name)'; its classes are "
          + known.joined(separator: ", "))
  }
}
