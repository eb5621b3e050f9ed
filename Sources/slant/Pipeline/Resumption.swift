import SlantCorpus
import SlantReport

/// Goes on with a run that was stopped, and says what came of it.
struct Resumption {
  let writer: ResultWriter
  let isQuiet: Bool

  /// Takes the inputs that are done from the earlier run.
  ///
  /// - Parameters:
  ///   - gate: Looks at the articles among them.
  ///   - next: The next input, or `nil` at the end.
  /// - Returns: The first input that is to be analysed, and was read already.
  /// - Throws: An error of the system where the work of the earlier run cannot be read.
  func restore(_ gate: inout ArticleGate, next: () -> ReadResult?) throws -> ReadResult? {
    tell()
    var inputs = 0
    var first: ReadResult?
    while writer.isRestoring, Interruption.requested == nil, let input = next() {
      guard let restored = try writer.restore(input) else {
        first = input
        break
      }
      inputs += 1
      if case .article(let row) = restored { gate.add(row: row) }
    }
    if Interruption.requested == nil { try tell(inputs, until: writer.endRestoring()) }
    return first
  }

  private func tell() {
    switch writer.note {
    case nil, .resumed: break
    case .nothing: note("there is no interrupted run to go on with; starting anew")
    case .anew(let reason): note("starting anew, not from the interrupted run: \(reason)")
    case .unused: note("an interrupted run is there; '--resume' would go on with it")
    }
  }

  private func tell(_ inputs: Int, until reason: String?) {
    guard writer.note == .resumed else { return }
    let done = "\(DisplayNumber.count(inputs, "input")) of the interrupted run need no new analysis"
    note(done + (reason.map { "; \($0)" } ?? ""))
  }

  private func note(_ words: String) {
    if !isQuiet { Diagnostics.write("note: \(words)") }
  }
}

extension ReadResult? {
  /// Returns the input and forgets it.
  mutating func take() -> ReadResult? {
    defer { self = nil }
    return self
  }
}
