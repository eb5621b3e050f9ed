import ArgumentParser
import Glibc

/// How the program ends.
enum ExitStatus: Int32, Error {
  /// Everything was done.
  case done = 0
  /// Done, and some inputs were skipped, or a condition of `--fail-on` is met.
  case skipped = 1
  /// Wrong use, or nothing readable.
  case failed = 2
  /// Stopped by Ctrl-C.
  case interrupted = 130
  /// Stopped by the system.
  case terminated = 143

  /// How the program ends that a signal stopped: as if it were ended by it.
  init(signal: Int32) { self = signal == SIGINT ? .interrupted : .terminated }

  /// Prints what `error` says and exits.
  ///
  /// Help and version go to standard output with status 0; everything else to standard error. The
  /// argument parser's own status for wrong use becomes 2 here.
  static func exit(for error: any Error) -> Never {
    if let status = error as? ExitStatus { Glibc.exit(status.rawValue) }
    if SlantCommand.exitCode(for: error) == .success {
      Output.print(SlantCommand.fullMessage(for: error))
      Glibc.exit(done.rawValue)
    }
    let isUsage = SlantCommand.exitCode(for: error) == .validationFailure
    Diagnostics.write(isUsage ? SlantCommand.fullMessage(for: error) : message(of: error))
    Glibc.exit(failed.rawValue)
  }

  private static func message(of error: any Error) -> String {
    let text = String(describing: error)
    return text.contains("error: ") ? text : "error: \(text)"
  }
}
