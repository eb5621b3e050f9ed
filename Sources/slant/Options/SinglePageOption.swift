import ArgumentParser
import SlantReport

/// Whether the report is also written as one page.
struct SinglePageOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Also write report.html: the essentials of the report on one page that needs no other file, for "
        + "mailing."))
  var singleFile = false

  /// What run.json says of it.
  var runOptions: [RunOption] { [RunOption("single-file", .flag(singleFile))] }
}
