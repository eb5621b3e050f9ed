import Testing

@testable import SlantCorpus

@Suite struct DiscoveryTests {
  /// What was found below `folder`: ids and outlets, or endings of paths and reasons.
  private func found(_ folder: TemporaryFolder, _ names: [String] = [""]) -> [String] {
    Discovery.inputs(names.map { folder / $0 }).map { found in
      switch found {
      case .file(let file): "\(file.id) \(file.outlet ?? "-")"
      case .skipped(let skipped):
        "\(skipped.file.dropFirst(folder.path.count + 1)): \(skipped.reason)"
      }
    }
  }

  static let endings = ".txt, .text, .md, .jsonl, .ndjson, .json, .csv, .tsv, .html and .htm"

  @Test func `files come in the byte order of their paths`() throws {
    let folder = try TemporaryFolder([
      "b.txt": "", "a/z.TXT": "", "a-b/x.md": "", "a/c/y.txt": "", "B.csv": "", "é.jsonl": "",
      "a/rows.json": "",
    ])
    #expect(found(folder) == ["B -", "a-b/x a-b", "a/c/y a", "a/rows -", "a/z a", "b -", "é -"])
  }

  @Test func `hidden files and notes on the data are passed over`() throws {
    let folder = try TemporaryFolder([
      ".a.txt": "", ".git/b.txt": "", "README.md": "", "LICENSE": "", "NOTICE.txt": "",
      "x/LICENSE-data.txt": "", "x/a.txt": "",
    ])
    #expect(found(folder) == ["x/a x"])
    #expect(found(folder, ["README.md", ".a.txt"]) == ["README -", ".a -"])
  }

  @Test func `other files in a folder are skipped with their type`() throws {
    let folder = try TemporaryFolder(["a/x.pdf": "", "b.tar.gz": "", "c": "", "d.txt": ""])
    #expect(
      found(folder) == [
        "a/x.pdf: files of type '.pdf' cannot be read; Slant reads \(Self.endings)",
        "b.tar.gz: files of type '.tar.gz' cannot be read; Slant reads \(Self.endings)",
        "c: a name without an ending cannot be read; Slant reads \(Self.endings)",
        "d -",
      ])
  }

  @Test func `a path that leads nowhere is skipped`() throws {
    let folder = try TemporaryFolder(["a.txt": "", "empty/.hidden": ""])
    try folder.link("gone.txt", to: "nothing")
    #expect(
      found(folder, ["b.txt", "a.txt/c", "gone.txt", "empty"]) == [
        "b.txt: no such file or folder; check the path",
        "a.txt/c: no such file or folder; check the path",
        "gone.txt: no such file or folder; check the path",
        "empty: no file to read in this folder; Slant reads \(Self.endings)",
      ])
    #expect(found(folder) == ["a -", "gone.txt: no such file or folder; check the path"])
  }

  @Test func `loops of links end, and a folder is read once by its own path`() throws {
    let folder = try TemporaryFolder(["x/a.txt": "", "y/b.txt": ""])
    try folder.link("x/up", to: "..")
    try folder.link("x/y", to: "../y")
    try folder.link("y/x", to: "../x")
    try folder.link("aa", to: "x")
    #expect(found(folder) == ["x/a x", "y/b y"])
  }

  @Test func `a link to a folder outside is followed`() throws {
    let outside = try TemporaryFolder(["a.txt": ""])
    let folder = try TemporaryFolder()
    try folder.link("flare", to: outside.path)
    #expect(found(folder) == ["flare/a flare"])
  }

  @Test func `a device is skipped`() {
    #expect(
      Discovery.inputs(["/dev/null"]) == [
        .skipped(
          Skipped(
            file: "/dev/null",
            reason:
              "neither a file nor a folder; use '-' to read JSON Lines from standard input"))
      ])
  }

  @Test func `a hyphen is standard input`() {
    #expect(
      Discovery.inputs(["-"]) == [
        .file(InputFile(path: "-", id: "stdin", format: .jsonLines))
      ])
  }

  @Test func `what the system says is passed on`() {
    #expect(ReaderError.system(code: 13).description == "permission denied; make it readable")
    #expect(ReaderError.system(code: 5).description == "cannot be read: input/output error")
    #expect(
      ReaderError.unreadableName.description
        == "a file name that is not valid UTF-8; rename the file")
  }
}
