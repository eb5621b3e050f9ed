import Glibc

/// Messages for the person at the terminal; they go to standard error.
enum Diagnostics {
  /// Writes a line.
  static func write(_ line: String) {
    Progress.aside {
      Output.write(TerminalText.bytes(line + "\n", isColoured: false), to: STDERR_FILENO)
    }
  }
}

/// Data for the next program; it goes to standard output.
enum Output {
  /// Makes a write to a closed pipe return an error instead of ending the program.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes a line for a person to read, with the colours that the terminal takes.
  static func print(_ line: String) {
    write(TerminalText.bytes(line + "\n", isColoured: Terminal.output.isColoured))
  }

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
