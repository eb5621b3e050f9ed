internal import Synchronization

/// The articles of each outlet that have pages where not all have: those with the smallest hashes of their
/// ids, so that the choice does not depend on their order.
struct ArticleSample {
  /// The most articles of an outlet.
  static let size = 20

  /// What becomes of an article.
  enum Verdict: Equatable {
    /// It is not among the smallest so far, and so never will be.
    case left
    /// It is among them for now, and the article with this id no longer is.
    case kept(dropping: String?)
  }

  private struct Candidate {
    let hash: UInt64
    let id: String
  }

  private var chosen: [String?: [Candidate]] = [:]

  /// Takes note of an article.
  mutating func add(_ id: String, outlet: String?) -> Verdict {
    let candidate = Candidate(hash: PageNames.hash(of: id), id: id)
    var own = chosen[outlet, default: []]
    let place = own.firstIndex { (candidate.hash, id) < ($0.hash, $0.id) } ?? own.count
    guard place < Self.size else { return .left }
    own.insert(candidate, at: place)
    let dropped = own.count > Self.size ? own.removeLast() : nil
    chosen[outlet] = own
    return .kept(dropping: dropped?.id)
  }
}

/// The sample of articles as tasks see it that run at the same time.
///
/// What it leaves out is in no sample, whatever comes first; what it takes may drop out later.
final class SharedArticleSample: Sendable {
  private let sample = Mutex(ArticleSample())

  /// Whether the article may have a page.
  func takes(_ id: String, outlet: String?) -> Bool {
    sample.withLock { $0.add(id, outlet: outlet) != .left }
  }
}
