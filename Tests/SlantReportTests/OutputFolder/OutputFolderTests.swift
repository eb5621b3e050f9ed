import Foundation
import Testing

@testable import SlantReport

struct OutputFolderTests {
  private static let manifest = #"{"program":"slant","files":["run.json","old.csv"]}"#

  @Test func `results appear at the end alone`() throws {
    try withFolder { parent in
      let target = parent + "/a/b"
      let folder = try OutputFolder(target: target)
      try write("new", to: folder.path("x.csv"))
      #expect(try names(in: parent + "/a").allSatisfy { $0.hasPrefix(".b.slant-") })
      try folder.finish()
      #expect(try names(in: parent + "/a") == ["b"])
      #expect(try read(target + "/x.csv") == "new")
    }
  }

  @Test func `earlier results are exchanged and other files kept`() throws {
    try withFolder { parent in
      let target = try earlierResults(in: parent)
      try write("mine", to: target + "/notes.md")
      let folder = try OutputFolder(target: target + "/")
      try write("new", to: folder.path("x.csv"))
      #expect(try names(in: target) == ["notes.md", "old.csv", "run.json"])
      try folder.finish()
      #expect(try names(in: target) == ["notes.md", "x.csv"])
      #expect(try names(in: parent) == ["out"])
    }
  }

  @Test func `a run that is dropped leaves the earlier results`() throws {
    try withFolder { parent in
      let target = try earlierResults(in: parent)
      do {
        let folder = try OutputFolder(target: target)
        try write("new", to: folder.path("x.csv"))
      }
      #expect(try names(in: target) == ["old.csv", "run.json"])
      #expect(try names(in: parent) == ["out"])
    }
  }

  @Test func `a folder with other files is refused`() throws {
    try withFolder { parent in
      try write("mine", to: parent + "/notes.md")
      let error = #expect(throws: OutputError.self) { _ = try OutputFolder(target: parent) }
      #expect(error == .notOurs(path: parent))
      #expect(try names(in: parent) == ["notes.md"])
    }
  }

  @Test func `a run of another program is refused`() throws {
    try withFolder { parent in
      try write(#"{"program":"other","files":[]}"#, to: parent + "/run.json")
      let error = #expect(throws: OutputError.self) { _ = try OutputFolder(target: parent) }
      #expect(error == .notOurs(path: parent))
    }
  }

  @Test func `a file is refused`() throws {
    try withFolder { parent in
      try write("mine", to: parent + "/out")
      let error = #expect(throws: OutputError.self) {
        _ = try OutputFolder(target: parent + "/out")
      }
      #expect(error == .notAFolder(path: parent + "/out"))
    }
  }

  @Test func `a link to a folder stays a link`() throws {
    try withFolder { parent in
      let target = try earlierResults(in: parent)
      let link = parent + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let folder = try OutputFolder(target: link)
      try write("new", to: folder.path("x.csv"))
      try folder.finish()
      #expect(try names(in: parent) == ["link", "out"])
      #expect(try names(in: target) == ["x.csv"])
    }
  }

  static let messages: [(error: OutputError, expected: String)] = [
    (
      .notOurs(path: "out"),
      "'out' is not empty and holds no results of Slant; choose another folder or empty it"
    ),
    (.notAFolder(path: "out"), "'out' is a file; choose a folder for the results"),
    (.system(path: "out", reason: "No space left"), "cannot write 'out': No space left"),
  ]

  @Test(arguments: messages)
  func `errors say what to do`(error: OutputError, expected: String) {
    #expect(error.description == expected)
  }

  @Test(arguments: [
    ("out", "", "out"), ("out/", "", "out"), ("a/b", "a", "b"), ("/a", "/", "a"),
    ("/a/b//", "/a", "b"), ("./out", ".", "out"), ("/", "", "/"),
  ])
  func `paths are split at the last name`(path: String, parent: String, name: String) {
    #expect(FolderPath(path).parent == parent)
    #expect(FolderPath(path).name == name)
  }

  private func earlierResults(in parent: String) throws -> String {
    let target = parent + "/out"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    try write(Self.manifest, to: target + "/run.json")
    try write("old", to: target + "/old.csv")
    return target
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
