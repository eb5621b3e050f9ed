import Foundation

/// `slant analyze` that is stopped on the way: articles go to its standard input one by one, so that it is known
/// how many are finished.
struct StoppedRun {
  /// Articles are analysed in groups of this size; after each the files are written out.
  private static let group = 16

  let status: Int32
  let errors: String

  /// Sends `lines`, waits until all but the last group or two are finished, and stops the program.
  ///
  /// - Parameters:
  ///   - lines: Articles as JSON Lines, without line ends; at least 48.
  ///   - arguments: What follows `analyze -`.
  ///   - scratch: The folder in which results go to `out`.
  ///   - signal: How it is stopped.
  /// - Throws: What the system says where it cannot run the program.
  init(
    _ lines: [String], _ arguments: [String], in scratch: ScratchFolder, by signal: Int32
  ) async throws {
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = ["analyze", "-", "--jobs", "1", "-o", scratch.path("out")] + arguments
    process.environment = CommandRun.environment([:])
    let input = Pipe()
    let errorFile = try scratch.write("errors", Data())
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    let text = lines.map { $0 + "\n" }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    let finished = (lines.count / Self.group - 1) * Self.group
    while try Self.records(in: scratch) < finished {
      try await Task.sleep(for: .milliseconds(20))
    }
    kill(process.processIdentifier, signal)
    // Time for the signal to arrive before the end of the input does.
    try await Task.sleep(for: .milliseconds(200))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    status = process.terminationStatus
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// The hidden folder that was left, if there is one.
  static func folder(in scratch: ScratchFolder) throws -> String? {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
      .first { $0.hasPrefix(".out.slant-") }
  }

  private static func records(in scratch: ScratchFolder) throws -> Int {
    guard let folder = try folder(in: scratch),
      let data = FileManager.default.contents(
        atPath: scratch.path(folder + "/analysis.jsonl"))
    else { return 0 }
    return data.count { $0 == UInt8(ascii: "\n") }
  }
}

/// Eighty short articles as JSON Lines.
enum ManyArticles {
  private static let places = ["Dunlin", "Marrow", "Keld", "Ostrey", "Varn"]
  private static let outlets = ["Echo", "Lamp", "Daily Tern"]

  static let lines = (0..<80).map { line(number: $0) }

  /// The article on a line, with `word` for what it calls the plan.
  static func line(number: Int, word: String = "reckless") -> String {
    let place = places[number % places.count]
    let text =
      "The mayor of \(place) defended the \(word) plan number \(number) on Monday evening. “We crushed the "
      + "doubts,” Orla Fenwick said. Critics claimed that the harbour board had betrayed \(number) families."
    return #"{"id": "a\#(number)", "outlet": "\#(outlets[number % outlets.count])", "#
      + #""date": "2024-03-0\#(number % 9 + 1)", "title": "\#(place) votes", "text": "\#(text)"}"#
  }
}
