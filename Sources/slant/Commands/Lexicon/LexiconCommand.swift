import ArgumentParser

/// `slant lexicon`: look at lexicons, check and convert them.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Lists, shows, checks and converts lexicons.",
    discussion: """
      A lexicon is a built-in one, given by its name, or a file: Slant's own TSV, LIWC (.dic, \
      .dicx), quanteda (.yml), Lexicoder (.lc3), WordStat (.cat), MPQA (.tff), VADER, AFINN and \
      NRC lists, eMFD and General Inquirer tables (.csv), or a word or phrase a line. NAME=FILE \
      gives it another name; sentiment=FILE makes it the list that tone is scored with.
      """,
    subcommands: [
      LexiconListCommand.self, LexiconShowCommand.self, LexiconCheckCommand.self,
      LexiconConvertCommand.self,
    ])
}
