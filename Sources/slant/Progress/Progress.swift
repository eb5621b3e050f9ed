import Glibc
import Synchronization

/// The line on a terminal that says how far a command is.
///
/// A command counts articles and no more: a thread of its own looks at the count ten times a second, at the
/// clock, and at how many bytes the program has read. Where standard error is no terminal there is neither
/// thread nor line.
enum Progress {
  /// What the line is made of.
  private struct State {
    /// The bytes of all inputs; `nil` where they are not known.
    var total: Int?
    let start: ContinuousClock.Instant
    /// The bytes that the program had read before the inputs.
    let readBefore: Int?
    /// What is being done, where it is not reading.
    var activity: String?
    var isDrawn = false
  }

  private static let interval: UInt32 = 100_000
  private static let articles = Atomic<Int>(0)
  private static let state = Mutex<State?>(nil)

  /// Shows the line, if there is a terminal to show it on.
  ///
  /// - Parameters:
  ///   - option: Whether the person wants it.
  ///   - alreadyRead: The bytes of the inputs that were read before.
  ///   - total: The bytes of all inputs; `nil` where they are not known. Called on another thread.
  static func start(
    _ option: QuietOption, alreadyRead: Int = 0, total: @escaping @Sendable () -> Int?
  ) {
    guard !option.quiet, Terminal.errors.takesLines else { return }
    let read = BytesRead.now().map { $0 - alreadyRead }
    state.withLock { $0 = State(total: nil, start: .now, readBefore: read) }
    measure.withLock { $0 = total }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        Progress.run()
        return nil
      }, nil)
  }

  /// Counts an article.
  static func count() { articles.add(1, ordering: .relaxed) }

  /// Says that something else is being done from here on.
  static func say(_ activity: String) { state.withLock { $0?.activity = activity } }

  /// Takes the line from the terminal.
  static func end() {
    state.withLock { state in
      erase(&state)
      state = nil
    }
  }

  /// Does `write`, which writes to the terminal, with the line out of the way.
  static func aside(_ write: () -> Void) {
    state.withLock { state in
      erase(&state)
      write()
    }
  }

  // MARK: The thread

  private static let measure = Mutex<(@Sendable () -> Int?)?>(nil)

  private static func run() {
    let total = measure.withLock { $0 }?()
    state.withLock { $0?.total = total }
    while state.withLock({ $0 != nil }) {
      usleep(interval)
      state.withLock { draw(&$0) }
    }
  }

  private static func draw(_ state: inout State?) {
    guard let drawn = state else { return }
    let line = ProgressLine(
      articles: articles.load(ordering: .relaxed),
      bytes: drawn.readBefore.flatMap { before in BytesRead.now().map { $0 - before } },
      total: drawn.total, elapsed: ContinuousClock.now - drawn.start)
    let text = drawn.activity.map { line.text($0, width: Terminal.errors.width - 1) }
    write("\r\(text ?? line.text(width: Terminal.errors.width - 1))\u{1B}[K")
    state?.isDrawn = true
  }

  private static func erase(_ state: inout State?) {
    guard state?.isDrawn == true else { return }
    write("\r\u{1B}[K")
    state?.isDrawn = false
  }

  private static func write(_ text: String) {
    Output.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
