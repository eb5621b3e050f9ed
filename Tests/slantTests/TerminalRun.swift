import Foundation
import Glibc

/// The program run in the window of a terminal.
struct TerminalRun {
  /// What the window shows, with the codes of colours.
  let output: String

  /// Runs `slant` with `arguments` in a window of `columns` and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - columns: The width of the window.
  ///   - variables: What is set in the environment.
  ///   - showsErrors: Whether standard error goes to the window too.
  /// - Throws: What the system says where it cannot run the program.
  init(
    _ arguments: [String], columns: UInt16 = 80, variables: [String: String] = [:],
    showsErrors: Bool = false
  ) throws {
    var ours: Int32 = -1
    var theirs: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ours, &theirs, nil, nil, &size) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
    for descriptor in [ours, theirs] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(ours) }
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = arguments
    process.currentDirectoryURL = Checkout.folder
    process.environment = CommandRun.environment(variables)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(fileDescriptor: theirs, closeOnDealloc: false)
    process.standardError =
      showsErrors ? process.standardOutput : FileHandle.nullDevice
    try process.run()
    close(theirs)
    output = Self.text(of: ours)
    process.waitUntilExit()
  }

  /// All that comes until the other end is closed, with the line feeds of the program.
  private static func text(of descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
