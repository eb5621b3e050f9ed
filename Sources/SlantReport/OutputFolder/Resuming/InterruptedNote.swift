/// What is to be told of an earlier run into the same folder that was interrupted.
public enum InterruptedNote: Equatable, Sendable {
  /// It is gone on with.
  case resumed
  /// The user asked to go on, and there is nothing to go on with.
  case nothing
  /// The user asked to go on, and it cannot be, for this reason.
  case anew(reason: String)
  /// The user did not ask to go on, and could.
  case unused

  /// What holds for the runs that were interrupted; `nil` where nothing is to be told.
  init?(_ interrupted: [InterruptedRun], _ identity: RunIdentity, resumes: Bool) {
    let reasons = interrupted.compactMap(\.identity).map { identity.difference(from: $0) }
    switch (resumes, reasons.contains(nil), reasons.first.flatMap(\.self)) {
    case (true, true, _): self = .resumed
    case (true, false, let reason?): self = .anew(reason: reason)
    case (true, false, nil): self = .nothing
    case (false, true, _): self = .unused
    case (false, false, _): return nil
    }
  }
}
