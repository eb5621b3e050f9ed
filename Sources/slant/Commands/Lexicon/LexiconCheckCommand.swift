import ArgumentParser
import SlantAnalysis
import SlantLexicon

/// `slant lexicon check`: what a lexicon's author should look at.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells what is doubtful in lexicons, a line for each finding.",
    discussion: """
      Finds lines that cannot be read, terms that stand twice, are covered by another or \
      contradict it, contexts that never decide, and missing provenance, classes and numbers. \
      Exit 0: nothing found. 1: something found. 2: a file cannot be read.
      """)

  @Argument(
    help: ArgumentHelp("Built-in lexicons and files.", valueName: "name-or-file"),
    completion: .file())
  var lexicons: [String]

  func run() throws {
    let check = try LexiconCheck()
    var found = 0
    var isUnreadable = false
    for argument in lexicons {
      do {
        let lines = try self.lines(try LexiconArgument.builtInOrFile(argument), check)
        found += lines.count
        for line in lines { Output.print(line) }
      } catch {
        isUnreadable = true
        let text = String(describing: error)
        Diagnostics.write(text.contains("error: ") ? text : "error: \(text)")
      }
    }
    if isUnreadable { throw ExitStatus.failed }
    if found > 0 { throw ExitStatus.skipped }
  }

  /// A line for each finding; notes on how a file was read go to standard error.
  private func lines(_ file: LexiconFile, _ check: LexiconCheck) throws -> [String] {
    let path = file.lexicon.origin.path
    for note in file.warnings.filter(\.isNote) {
      Diagnostics.write(LexiconArgument.line(note, of: file))
    }
    // The check finds repeated terms by itself, and says whether they contradict each other.
    let read = file.warnings.filter { !$0.isNote && !$0.isRepetition }
      .map { ($0.line, LexiconArgument.line($0, of: file)) }
    let checked = check.findings(in: file).map { ($0.line, "\(path):\($0.line): warning: \($0)") }
    let lines = (read + checked).sorted { $0 < $1 }.map(\.1)
    return lines + (lines.isEmpty ? refusals(of: file.lexicon) : [])
  }

  /// What the analyzers do not accept in a lexicon that takes the place of a built-in one.
  private func refusals(of lexicon: Lexicon) -> [String] {
    guard BuiltInLexicons.names.contains(lexicon.name) else { return [] }
    do {
      _ = try ArticleAnalyzer(lexicons: .builtIn(replacements: [lexicon]))
      return []
    } catch {
      return ["\(error)"]
    }
  }
}
