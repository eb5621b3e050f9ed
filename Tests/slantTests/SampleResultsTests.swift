import Foundation
import TestSupport
import Testing

/// The tables of the sample that lie in notebooks-data/results, for notebooks.
@Suite struct SampleResultsTests {
  private static let folder = Checkout.folder.appending(path: "notebooks-data/results")

  /// The files of a folder of results without the records and the report, which are large.
  private static func isStored(_ name: String) -> Bool {
    !name.contains("/") && name != "analysis.jsonl"
  }

  @Test func `the stored results of the sample are what analyze writes`() throws {
    let files = try #require(AnalyzeTests.listed).files.filter { Self.isStored($0.key) }
    #expect(files.count > 10)
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      let path = Self.folder.appending(path: name).path
      #expect(try Snapshot.difference(from: text, storedAt: path) == nil)
    }
    let stored = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(stored) == Set(files.keys))
  }
}
