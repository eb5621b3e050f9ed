import ArgumentParser
import SlantComparison
import SlantReport

/// What people found who checked Slant, for the report.
struct AgreementOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The CSV that 'slant agree --output' wrote: the report then says how far coders agree with each "
        + "other and Slant with them.", valueName: "file"),
    completion: .file())
  var agreement: String?

  /// The figures in the file; `nil` where none is given.
  ///
  /// - Throws: ``CommandFailure`` or `CodingFault` for a file that is not one.
  func file() throws -> AgreementFile? {
    guard let agreement else { return nil }
    return try AgreementFile(
      try FileBytes.read(agreement), path: agreement, name: EntityListFile.name(agreement))
  }

  /// What run.json says of it.
  var runOptions: [RunOption] {
    [RunOption("agreement", .text(agreement.map(EntityListFile.name) ?? ""))]
  }
}
