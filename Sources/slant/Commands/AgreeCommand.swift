import ArgumentParser
import SlantComparison
import SlantCorpus
import SlantReport

/// `slant agree`: how far coders agree, and how far Slant does with them.
struct AgreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Compares the sheets that coders filled in with each other and with Slant.",
    discussion: """
      Reads one sheet of 'slant sample' for each coder, and the key. Prints Krippendorff's alpha \
      between the coders for each question (with one coder there is none), and precision, recall and \
      F1 of Slant against them, in all and by outlet, with 95% intervals.

      Where coders differ, the answer of more than half of them counts; items on which they are \
      divided are left out and counted. What Slant missed is counted in the articles that a coder \
      marked as complete. A value that the codebook does not have is told with its file, row and \
      column, and nothing is counted.
      """)

  @Argument(
    help: "The filled-in sheets, one for each coder.", completion: .file(extensions: ["csv"]))
  var sheets: [String]

  @Option(
    help: ArgumentHelp("The key.csv that 'slant sample' wrote with the sheet.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var key: String

  @OptionGroup var table: TableOptions
  @OptionGroup var voice: QuietOption

  func run() throws {
    let key = try CodingKey(try read(self.key), path: self.key)
    if let twice = sheets.enumerated().first(where: { sheets[..<$0.offset].contains($0.element) }) {
      throw CommandFailure("'\(twice.element)' is given twice; give the sheet of each coder once")
    }
    var coded: [CodedSheet] = []
    var hasErrors = false
    for path in sheets {
      let (sheet, faults) = CodedSheet.read(try read(path), path: path, key: key)
      for fault in faults { Diagnostics.write("\(fault)") }
      if faults.contains(where: { !$0.isWarning }) { hasErrors = true }
      coded.append(sheet)
    }
    if hasErrors { throw ExitStatus.failed }
    let agreement = Agreement(key: key, sheets: coded)
    if table.isCSV { try table.write(AgreementTable.csv(agreement)) }
    if table.csv || voice.quiet { return }
    Output.print(AgreementText(agreement: agreement, style: Terminal.output.style).text)
  }

  private func read(_ path: String) throws -> PlainTable {
    try PlainTable(try FileBytes.read(path), path: path)
  }
}
