import Foundation
import Testing

/// The scripts by which shells complete command lines.
@Suite struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell reads the script, and it names commands, options and choices`(shell: String) throws
  {
    let script = try CommandRun(["--generate-completion-script", shell])
    #expect(script.status == 0)
    for word in ["summarize", "fail-on", "resume", "sample", "lexicon"] {
      #expect(script.output.contains(word), "\(word)")
    }
    guard let program = Self.path(of: shell) else { return }
    let scratch = try ScratchFolder()
    let file = try scratch.write("script", script.output)
    let process = Process()
    process.executableURL = program
    process.arguments = ["-n", file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(arguments: [
    (["slant", ""], ["analyze", "keyword", "lexicon"]),
    (["slant", "analyze", "x", "--pages", ""], ["none", "sample", "all"]),
    (["slant", "analyze", "x", "--fail"], ["--fail-on"]),
    (["slant", "analyze", "notebooks-data/ent"], ["notebooks-data/entities.csv"]),
    (["slant", "stream", "notebooks-data/ent"], ["notebooks-data/entities.csv"]),
    (["slant", "lexicon", "show", "lo"], ["loaded"]),
  ])
  func `bash completes commands, choices and files`(words: [String], expected: [String]) throws {
    guard let bash = Self.path(of: "bash") else { return }
    let scratch = try ScratchFolder()
    let script = try CommandRun(["--generate-completion-script", "bash"]).output
    try scratch.write("script", script)
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let line = words.joined(separator: " ")
    let process = Process()
    process.executableURL = bash
    process.currentDirectoryURL = Checkout.folder
    process.arguments = [
      "--norc", "-c",
      """
      . '\(scratch.path("script"))'
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
      function_name=$(complete -p slant | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      "$function_name" slant "${COMP_WORDS[$COMP_CWORD]}" "${COMP_WORDS[$COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}" > '\(scratch.path("replies"))'
      """,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let data = try Data(contentsOf: scratch.url.appending(path: "replies"))
    let replies = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    for word in expected { #expect(replies.contains(word), "\(replies)") }
  }

  private static func path(of shell: String) -> URL? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { URL(filePath: $0 + shell) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
