import Foundation
import Testing

/// `slant lexicon`: list, show, check and convert.
@Suite struct LexiconCommandTests {
  private static let liwc = "%\n1\tharm\n2\tcare\n%\nsiege*\t1\naid\t2\n:)\t2\nward\t3\n"

  private static let own = """
    # name: mine
    # licence: CC0-1.0
    # provenance: me: my own judgement
    # description: Words for a test.
    # class harm: damage
    term\tclass\tinflect\tprovenance
    raid\tharm\tv\tme

    """

  // MARK: list

  @Test func `the lexicons of an analysis are listed, the user's own among them`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine.dic", Self.liwc)
    let run = try CommandRun(["lexicon", "list", "--lexicon", scratch.path("mine.dic")])
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.allSatisfy { $0.count == 6 })
    #expect(rows[0] == ["name", "version", "entries", "licence", "classes", "description"])
    #expect(rows.map(\.[0]).contains("loaded"))
    #expect(
      rows.last == ["mine", "0", "2", "", "harm care", "Read from mine.dic (LIWC dic)."])
    #expect(run.errors.contains("mine.dic: note: read 2 entries with 2 warnings; "))
  }

  // MARK: show

  @Test func `the entries of a file are shown, and what was left out is told`() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("mine.dic")
    try scratch.write("mine.dic", Self.liwc)
    let run = try CommandRun(["lexicon", "show", path])
    #expect(run.status == 0)
    #expect(run.output == "term\tclass\tprovenance\nsiege*\tharm\tmine\naid\tcare\tmine\n")
    #expect(
      run.errors == """
        \(path):7: warning: ':)' has no word to match; it is left out
        \(path):8: warning: 'ward' is in category 3, which the header does not name

        """)
  }

  @Test func `entries are chosen by class and by what they stand for`() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("mine.dic")
    try scratch.write("mine.dic", Self.liwc)
    #expect(
      try CommandRun(["lexicon", "show", path, "--class", "care"]).output
        == "term\tclass\tprovenance\naid\tcare\tmine\n")
    #expect(
      try CommandRun(["lexicon", "show", path, "--term", "sieges"]).output
        == "term\tclass\tprovenance\nsiege*\tharm\tmine\n")
    let slammed = try CommandRun(["lexicon", "show", "loaded", "--term", "slammed"])
    #expect(slammed.output.contains("\nslam\tcombative\t"))
  }

  // MARK: check

  @Test func `a lexicon without findings is silent and exits with 0`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine.tsv", Self.own)
    let run = try CommandRun(["lexicon", "check", scratch.path("mine.tsv")])
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "")
  }

  @Test func `a finding is a line and the status 1`() throws {
    let scratch = try ScratchFolder()
    let (tsv, dic) = (scratch.path("mine.tsv"), scratch.path("mine.dic"))
    try scratch.write("mine.tsv", Self.own + "raided\thelp\t\tme\n")
    try scratch.write("mine.dic", Self.liwc.replacing("care", with: "care\n03\trest"))
    let run = try CommandRun(["lexicon", "check", tsv, dic])
    #expect(run.status == 1)
    #expect(
      run.output == """
        \(tsv):8: warning: 'raided' has the class 'help', which the header does not explain
        \(dic):8: warning: ':)' has no word to match; it is left out

        """)
    #expect(
      run.errors == """
        \(dic):4: note: a category number with a leading zero is read without it (lines: 1, the \
        first is this)

        """)
  }

  @Test func `a list that an analyzer refuses is told`() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("a.tsv")
    try scratch.write(
      "a.tsv",
      Self.own.replacing("mine", with: "sentiment").replacing("class\t", with: "valence\t")
        .replacing("# class harm: damage\n", with: "").replacing("\tharm\t", with: "\t5\t"))
    let run = try CommandRun(["lexicon", "check", path])
    #expect(run.status == 1)
    #expect(
      run.output
        == "\(path):6: error: '5' is not allowed in column 'valence'; use a number from -4 to 4\n")
  }

  @Test func `an unreadable file does not stop the others and exits with 2`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine.tsv", Self.own)
    try scratch.write("bad.dic", "raid\n")
    let run = try CommandRun([
      "lexicon", "check", "/nowhere.tsv", scratch.path("bad.dic"), scratch.path("mine.tsv"), "none",
    ])
    #expect(run.status == 2)
    #expect(run.output == "")
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(errors[0].hasPrefix("error: cannot read '/nowhere.tsv'"))
    #expect(
      errors[1].hasSuffix(
        "bad.dic:1: error: not in the format LIWC dic: its categories do not "
          + "stand between two lines of '%'"))
    #expect(errors[2].contains("or name a built-in lexicon: sentiment, "))
  }

  // MARK: convert

  @Test func `a list is converted to Slant's format and from it`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine.dic", Self.liwc)
    let converted = try CommandRun(["lexicon", "convert", scratch.path("mine.dic")])
    #expect(converted.status == 0)
    #expect(
      converted.output == """
        # name: mine
        # version: 0
        # licence:
        # provenance: mine: as in mine.dic
        # description: Read from mine.dic (LIWC dic).
        # class harm:
        # class care:
        term\tclass\tprovenance
        siege*\tharm\tmine
        aid\tcare\tmine

        """)
    try scratch.write("mine.tsv", converted.output)
    let back = try CommandRun(["lexicon", "convert", scratch.path("mine.tsv"), "--to", "dic"])
    #expect(back.output == "%\n1\tharm\n2\tcare\n%\nsiege*\t1\naid\t2\n")
    #expect(back.errors == "")
  }

  @Test func `what a format has no place for is told on standard error`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine.tsv", Self.own)
    let run = try CommandRun(["lexicon", "convert", scratch.path("mine.tsv"), "--to", "list"])
    #expect(run.output == "raid\nraids\nraided\nraiding\n")
    #expect(
      run.errors == "\(scratch.path("mine.tsv")): warning: columns without a place in this format: "
        + "class\n")
  }

  static let wrong: [(arguments: [String], message: String)] = [
    (
      ["show", "loaded", "--class", "nothing"], "'loaded' has no entry of class 'nothing'; its cla"
    ),
    (["show", "sentiment", "--class", "nothing"], "'sentiment' has no classes"),
    (["convert", "loaded", "--to", "vader"], "loaded.tsv: error: no column 'valence'"),
    (["convert", "loaded", "--to", "xml"], "is invalid for '--to <to>'"),
    (["show"], "Missing expected argument"),
  ]

  @Test(arguments: wrong)
  func `wrong use is told in a line and exits with 2`(
    arguments: [String], message: String
  ) throws {
    let run = try CommandRun(["lexicon"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test(arguments: ["list", "show", "check", "convert"])
  func `each part has its help`(name: String) throws {
    let run = try CommandRun(["lexicon", name, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: slant lexicon \(name)"))
  }
}
