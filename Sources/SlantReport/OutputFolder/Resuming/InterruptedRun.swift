internal import FoundationEssentials

/// The hidden folder of a run that was interrupted, beside its target.
struct InterruptedRun {
  /// Where it lies.
  let path: String
  /// What it was made with; `nil` where the run was stopped before it could say so.
  let identity: RunIdentity?
  /// The bytes of its journal: the more, the more was finished.
  private let size: Int

  /// The folder at `path`; `nil` where it is none, or is that of a run that goes on.
  private init?(path: String) {
    let journal = path + "/" + RunJournal.file
    guard FileManager.default.fileExists(atPath: journal),
      let file = try? BufferedFile(path: journal, keepsContent: true), file.lock()
    else { return nil }
    self.path = path
    identity = (try? RunJournal.frame(of: file)).map { RunIdentity(packed: $0) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: journal)
    size = attributes?[.size] as? Int ?? 0
  }

  /// Those whose results were to go to `target`, the one that got furthest first.
  static func all(for target: String) -> [InterruptedRun] {
    OutputFolder.hiddenFolders(of: target).sorted().compactMap { InterruptedRun(path: $0) }
      .sorted { ($1.size, $0.path) < ($0.size, $1.path) }
  }

  /// Removes the folder.
  func remove() { OutputFolder.remove(path) }
}
