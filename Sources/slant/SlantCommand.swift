import ArgumentParser
import SlantReport

/// The command `slant` with its sub-commands.
struct SlantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slant",
    abstract: "Shows how news articles tell their stories: who speaks, in which words, and whose.",
    version: SlantVersion.current,
    subcommands: [
      AnalyzeCommand.self, StreamCommand.self, SummarizeCommand.self, MergeCommand.self,
      ExplainCommand.self, KeywordCommand.self, TextCommand.self, SampleCommand.self,
      AgreeCommand.self, LexiconCommand.self,
    ])
}

@main
enum Program {
  /// Runs the command line and exits with one of ``ExitStatus``.
  static func main() async {
    Output.ignoreBrokenPipes()
    do {
      var command = try SlantCommand.parseAsRoot()
      Interruption.watch()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      ExitStatus.exit(for: error)
    }
  }
}
