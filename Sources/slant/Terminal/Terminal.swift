import Glibc

/// What standard output or standard error takes: colours or none, and so many columns.
struct Terminal {
  /// Lines are never longer, since long ones are hard to read, and never shorter: there is no room for a table.
  static let columns = 40...80

  /// Standard output.
  static let output = Terminal(of: STDOUT_FILENO)
  /// Standard error.
  static let errors = Terminal(of: STDERR_FILENO)

  /// Whether a line can be written over another, and there is room for one.
  let takesLines: Bool
  let isColoured: Bool
  let width: Int

  /// The style of what is printed.
  var style: TerminalStyle { TerminalStyle(width: width) }

  private init(of descriptor: Int32) {
    self.init(
      isTerminal: isatty(descriptor) == 1, columns: Self.windowColumns(of: descriptor),
      environment: { name in getenv(name).map { String(cString: $0) } })
  }

  /// Decides by what the system and the person say.
  ///
  /// `NO_COLOR` turns colours off and `CLICOLOR_FORCE` on, as for `less -R`; `COLUMNS` counts for more than
  /// what the window says.
  init(isTerminal: Bool, columns: Int?, environment: (String) -> String?) {
    func isSet(_ name: String) -> Bool { environment(name)?.isEmpty == false }
    let isForced = isSet("CLICOLOR_FORCE") && environment("CLICOLOR_FORCE") != "0"
    isColoured =
      !isSet("NO_COLOR") && (isForced || (isTerminal && environment("TERM") != "dumb"))
    let asked = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let room = asked ?? columns ?? Self.columns.upperBound
    takesLines =
      isTerminal && environment("TERM") != "dumb" && room >= Self.columns.lowerBound
    width = min(max(room, Self.columns.lowerBound), Self.columns.upperBound)
  }

  private static func windowColumns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
