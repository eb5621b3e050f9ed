import Glibc

/// Messages for the person at the terminal; they go to standard error.
enum Diagnostics {
  /// Writes a line.
  static func write(_ line: String) {
    Output.write(Array((line + "\n").utf8), to: STDERR_FILENO)
  }
}

/// Data for the next program; it goes to standard output.
enum Output {
  /// Whether standard output is a terminal that takes colours.
  static var isColoured: Bool {
    isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
  }

  /// Makes a write to a closed pipe return an error instead of ending the program.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes a line.
  static func print(_ line: String) { write(Array((line + "\n").utf8), to: STDOUT_FILENO) }

  /// Writes all bytes; a closed pipe ends the program with success, since nobody reads on.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EPIPE {
        Glibc.exit(ExitStatus.done.rawValue)
      } else if errno != EINTR, errno != EAGAIN {
        Glibc.exit(ExitStatus.failed.rawValue)
      }
    }
  }
}
