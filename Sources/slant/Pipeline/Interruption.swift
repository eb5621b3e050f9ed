import Glibc
import Synchronization

/// What asks a command to stop: Ctrl-C (SIGINT), or the system (SIGTERM).
///
/// A thread of its own waits for the signals, so that what is done about one may be any code. A signal ends the
/// program, unless the command stops by itself between two articles; then a second one does.
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

  /// Starts waiting for signals.
  ///
  /// To be called before there are other threads, which inherit that the signals do not reach them.
  static func watch() {
    var signals = watched
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        while true { Interruption.waitForSignal() }
      }, nil)
  }

  /// From here on the first signal only sets ``requested``.
  static func isAwaited() { answer.withLock { $0 = .request } }

  /// From here on a signal ends the program, after `action`.
  static func ends(after action: @escaping @Sendable () -> Void) {
    answer.withLock { $0 = .end(action) }
  }

  /// From here on signals do nothing.
  static func isOver() { answer.withLock { $0 = .none } }

  /// The signals, but for those that whoever started the program wants ignored, as `nohup` does.
  private static var watched: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] {
      var action = sigaction()
      sigaction(signal, nil, &action)
      let isIgnored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
      if !isIgnored { sigaddset(&signals, signal) }
    }
    return signals
  }

  private static func waitForSignal() {
    var signals = watched
    var signal: Int32 = 0
    guard sigwait(&signals, &signal) == 0 else { return }
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
