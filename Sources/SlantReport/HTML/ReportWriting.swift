/// Makes and writes the pages of a report in several tasks.
struct ReportWriting {
  private let report: ReportContext
  private let folder: ReportFolder

  /// Writes to `folder`.
  init(_ report: ReportContext, _ folder: ReportFolder) {
    self.report = report
    self.folder = folder
  }

  /// Makes pages and writes them.
  ///
  /// - Parameters:
  ///   - makers: What makes the pages of each chapter.
  ///   - others: What else is to be written.
  ///   - jobs: Tasks at the same time; what is written does not hang on it.
  /// - Returns: The first page of each chapter, in the order of `makers`.
  /// - Throws: A file error where a page cannot be written.
  func write(
    _ makers: [ReportPages.Maker], others: [@Sendable () throws -> Void], jobs: Int
  ) async throws -> [ReportPage] {
    let works =
      makers.map { maker -> ReportPages.Maker in { try written(maker()) } }
      + others.map { other -> ReportPages.Maker in
        {
          try other()
          return []
        }
      }
    return try await withThrowingTaskGroup(of: (Int, [ReportPage]).self) { group in
      var next = 0
      var chapters = [[ReportPage]](repeating: [], count: works.count)
      func start() {
        guard next < works.count else { return }
        let (number, work) = (next, works[next])
        next += 1
        group.addTask { (number, try work()) }
      }
      for _ in 0..<max(1, jobs) { start() }
      while let (number, pages) = try await group.next() {
        chapters[number] = pages
        start()
      }
      return chapters.flatMap(\.self)
    }
  }

  /// Writes `pages` and returns the first of their chapter.
  private func written(_ pages: [ReportPage]) throws -> [ReportPage] {
    for page in pages { try folder.write(page.html(report), to: page.file) }
    return pages.filter { $0.file == $0.chapter.file }
  }
}
