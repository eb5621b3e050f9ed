import SlantReport

/// What an analysis does when it ends before all is done: it keeps what is finished, and says so.
struct Stopping: @unchecked Sendable {
  // The writer belongs to the command; the thread that waits for signals reads its count alone, at a time
  // when no article is added any more.
  let writer: ResultWriter
  /// The folder for the results, as the user gave it.
  let folder: String

  /// Keeps what is finished after a signal.
  ///
  /// - Returns: The status to end with.
  func stop(_ signal: Int32) -> any Error {
    if inputs > 0 {
      do { try writer.keep() } catch { return error }
    }
    tellOfEnd()
    return ExitStatus(signal: signal)
  }

  /// Keeps what is finished when something else goes wrong.
  ///
  /// - Returns: `error`.
  func failure(_ error: any Error) -> any Error {
    guard inputs > 0, writer.canBeKept, !(error is ExitStatus), !(error is CommandFailure) else {
      return error
    }
    // What cannot be written now is done again.
    try? writer.keep()
    tellOfEnd()
    return error
  }

  /// Says what was written, and how to go on.
  func tellOfEnd() {
    guard inputs > 0 else {
      return Diagnostics.write("stopped before the first article was finished; nothing was written")
    }
    Diagnostics.write(
      "stopped; \(DisplayNumber.count(inputs, "input")) finished and kept, '\(folder)' is as it was; "
        + "the same command with --resume goes on")
  }

  private var inputs: Int { writer.count + writer.skipped }
}
