import Glibc
import Synchronization

/// What asks a command to stop: Ctrl-C (SIGINT), or the system (SIGTERM).
///
/// The handler passes a signal on to a thread of its own, so that what is done about one may be any code. A signal
/// ends the program, unless the command stops by itself between two articles; then a second one does.
enum Interruption {
  /// What a signal leads to.
  private enum Answer {
    /// The command looks at ``requested`` and stops.
    case request
    /// The program ends, after this was done.
    case end(@Sendable () -> Void)
    /// Nothing: the command is about to be done.
    case none
  }

  private static let answer = Mutex(Answer.end {})
  private static let received = Atomic<Int32>(0)

  /// The signal that asked the command to stop; `nil` for none.
  static var requested: Int32? {
    let signal = received.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// Starts waiting for signals, but for those that whoever started the program wants ignored, as `nohup` does.
  static func watch() {
    guard channel.write >= 0 else { return }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        while true { Interruption.waitForSignal() }
      }, nil)
    for signal in [SIGINT, SIGTERM] {
      var action = sigaction()
      sigaction(signal, nil, &action)
      let isIgnored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
      guard !isIgnored else { continue }
      action = sigaction()
      action.__sigaction_handler.sa_handler = { Interruption.pass($0) }
      action.sa_flags = SA_RESTART
      sigaction(signal, &action, nil)
    }
  }

  /// From here on the first signal only sets ``requested``.
  static func isAwaited() { answer.withLock { $0 = .request } }

  /// From here on a signal ends the program, after `action`.
  static func ends(after action: @escaping @Sendable () -> Void) {
    answer.withLock { $0 = .end(action) }
  }

  /// From here on signals do nothing.
  static func isOver() { answer.withLock { $0 = .none } }

  // MARK: From the handler to the thread

  /// A pipe that carries the number of each signal; -1 where the system has none.
  private static let channel: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()

  /// Writes the number to the pipe: one of the few things that a handler may do.
  private static func pass(_ signal: Int32) {
    let code = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(channel.write, &byte, 1)
    errno = code
  }

  private static func waitForSignal() {
    var byte: UInt8 = 0
    guard read(channel.read, &byte, 1) == 1 else { return }
    let signal = Int32(byte)
    let status = ExitStatus(signal: signal).rawValue
    switch answer.withLock({ $0 }) {
    case .none: break
    case .end(let action):
      Progress.end()
      action()
      _exit(status)
    case .request:
      let earlier = received.exchange(signal, ordering: .relaxed)
      guard earlier != 0 else { return }
      Progress.end()
      _exit(status)
    }
  }
}
