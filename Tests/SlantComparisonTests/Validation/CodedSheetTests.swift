import SlantCorpus
import Testing

@testable import SlantComparison

/// The sheets of a small sample of quotations.
enum SmallSample {
  /// Four items and a decoy of an article of the Echo, two items of one of the Lamp.
  static let key = """
    item,level,article,article_id,outlet,sentence,text,names,quotation,extent,speaker,stance
    Q001,quote,A001,echo/1,Echo,1,the quay is closed,3,yes,whole,1,neutral
    Q002,quote,A001,echo/1,Echo,2,it will sink,3,yes,whole,2,distancing
    Q003,quote,A001,echo/1,Echo,3,a great day,3,yes,whole,1,neutral
    Q004,quote,A001,echo/1,Echo,4,we have lost,3,yes,whole,90,emotive
    Q005,quote,A002,lamp/1,Lamp,1,nothing is known,2,yes,whole,2,neutral
    Q006,quote,A002,lamp/1,Lamp,5,the ferries wait,2,yes,whole,99,neutral
    Q007,quote,A001,echo/1,Echo,6,The crowd had gone by then and nobody spoke,3,no,,,
    A001,quote,A001,echo/1,Echo,,,,,,,
    A002,quote,A002,lamp/1,Lamp,,,,,,,

    """

  static let header = "item,article,sentence,quotation,extent,speaker,stance,words,complete,note\n"

  /// A coder who takes Q003 for none and the decoy for one, hears another speaker in Q002, and misses
  /// a quotation in the first article, the only one searched.
  static let anna =
    header + """
      Q001,A001,1,yes,whole,1,neutral,,,
      Q002,A001,2,yes,whole,3,distancing,,,
      Q003,A001,3,no,,,,,,
      Q004,A001,4,yes,short,90,emotive,,,
      Q005,A002,1,yes,whole,2,neutral,,,
      Q006,A002,5,yes,whole,99,accusing,,,
      Q007,A001,6,yes,whole,1,neutral,,,
      A001,A001,,,,,,,yes,
      A002,A002,,,,,,,,
      ,A001,7,,,,,they are all liars,,

      """

  static func table(_ text: String) throws -> PlainTable {
    try PlainTable(Array(text.utf8), path: "sheet.csv")
  }

  static func coded(_ text: String, key: String = key) throws -> (CodedSheet, [CodingFault]) {
    let key = try CodingKey(table(key), path: "key.csv")
    let result = CodedSheet.read(try table(text), path: "sheet.csv", key: key)
    return (result.sheet, result.faults)
  }
}

@Suite struct CodedSheetTests {
  @Test func `answers, searched articles and additions are read`() throws {
    let (sheet, faults) = try SmallSample.coded(SmallSample.anna)
    #expect(faults == [])
    #expect(sheet.answers.count == 7)
    #expect(sheet.answers["Q002"]?["speaker"] == "3")
    #expect(sheet.complete == ["A001"])
    #expect(
      sheet.additions == [
        CodedSheet.Addition(
          article: "A001", sentence: 7, words: ["they", "are", "all", "liars"])
      ])
  }

  @Test(arguments: [
    // Another case, spaces for underscores, and what is short for yes.
    ("Yes", "quotation", "yes"), ("Y", "quotation", "yes"), ("0", "quotation", "no"),
    ("TRUE", "quotation", "yes"), ("NEUTRAL", "stance", "neutral"),
    // A number with its name, or as spreadsheets show it.
    ("3 Ann Lee", "speaker", "3"), ("3.0", "speaker", "3"), ("90", "speaker", "90"),
  ])
  func `what a coder means is read`(cell: String, column: String, value: String) throws {
    let variable = try #require(CodingScheme(.quote).variables.first { $0.name == column })
    #expect(AnswerReader.value(cell, variable, names: 3) == value)
  }

  @Test func `a value of several words can be written with spaces`() throws {
    let frame = try #require(CodingScheme(.article).variables.first { $0.name == "frame" })
    #expect(AnswerReader.value("Quality of life", frame, names: 0) == "quality_of_life")
  }

  @Test func `the order of columns and rows does not matter`() throws {
    let rows = SmallSample.anna.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let turned = ([rows[0]] + rows.dropFirst().reversed())
      .map { $0.reversed().joined(separator: ";") }.joined(separator: "\r\n")
    let (sheet, faults) = try SmallSample.coded("\u{FEFF}" + turned)
    #expect(faults == [])
    #expect(sheet == (try SmallSample.coded(SmallSample.anna)).0)
  }

  /// A row of a sheet, and what is said of it.
  @Test(arguments: [
    (
      "Q001,A001,1,maybe,,,,,,",
      "sheet.csv:2: error: 'maybe' is not allowed in column 'quotation'; use yes or no"
    ),
    (
      "Q001,A001,1,yes,whole,4,neutral,,,",
      "sheet.csv:2: error: '4' is not allowed in column 'speaker'; "
        + "use 1 to 3, 90, 91, 92, 93 or 99"
    ),
    (
      "Q001,A001,1,yes,whole,1,angry,,,",
      "sheet.csv:2: error: 'angry' is not allowed in column 'stance'; use neutral, endorsing, "
        + "distancing, insisting, conceding, threatening, accusing or emotive"
    ),
    (
      "A001,A001,,,,,,,done,",
      "sheet.csv:2: error: 'done' is not allowed in column 'complete'; use yes or no"
    ),
    (
      "Q099,A001,1,yes,,,,,,",
      "sheet.csv:2: error: no item 'Q099' in the key; leave the cell empty in rows that you add, "
        + "or give the key that the sheet was drawn with"
    ),
    (
      "Q001,A001,1,yes,,,,,,\nQ001,A001,1,no,,,,,,",
      "sheet.csv:3: error: item 'Q001' stands in line 2 too; leave one of the rows"
    ),
    (
      ",A009,1,,,,,some words,,",
      "sheet.csv:2: error: no article 'A009' in the key; "
        + "write its name as in articles.csv in column 'article'"
    ),
    (
      ",A001,first,,,,,some words,,",
      "sheet.csv:2: error: 'first' in column 'sentence' is no number; write that of articles.csv"
    ),
    (
      ",A001,1,yes,,,,,,",
      "sheet.csv:2: error: neither an item nor words; write what the sheet lacks in column 'words', "
        + "or remove the row"
    ),
    (
      "A001,A001,,,,,,,yes,",
      "sheet.csv: error: no answer in the whole sheet; fill it in as codebook.txt says"
    ),
  ])
  func `what is wrong is told with its row and column`(rows: String, message: String) throws {
    let (_, faults) = try SmallSample.coded(SmallSample.header + rows + "\n")
    #expect(faults.map(\.description) == [message])
    #expect(faults.allSatisfy { !$0.isWarning })
  }

  @Test func `all wrong values are told, not the first alone`() throws {
    let (_, faults) = try SmallSample.coded(
      SmallSample.header + "Q001,A001,1,ja,,,,,,\nQ002,A001,1,yes,all,,,,,\n")
    #expect(faults.map(\.line) == [2, 3])
  }

  @Test(arguments: [
    (
      "item,article\nQ001,A001\n",
      "sheet.csv:1: error: no column 'quotation'; put it back, or give the sheet that was drawn "
        + "with this key"
    ),
    (
      "item,Stance,stance," + SmallSample.header.dropFirst(5).replacing("stance,", with: "")
        + "Q001,,,,,,,,,\n",
      "sheet.csv:1: error: two columns are called 'stance'; leave one"
    ),
  ])
  func `a sheet without its columns is refused`(text: String, message: String) throws {
    #expect(try SmallSample.coded(text).1.first?.description == message)
  }

  @Test func `what is passed over is told`() throws {
    let (sheet, faults) = try SmallSample.coded(
      SmallSample.header + """
        Q001,A001,1,yes,whole,1,neutral,,,
        Q007,A001,6,no,,,,,,
        A001,A001,,,,,,,yes,
        ,A001,1,,,,,“The quay is closed”,,
        ,A001,6,,,,,nobody spoke,,
        ,A002,3,,,,,not so fast,,

        """)
    #expect(
      faults.map(\.description) == [
        "sheet.csv:5: warning: these words are item Q001 of the sheet; they are not counted as missed",
        "sheet.csv:7: warning: A002 is not marked as complete; what was missed in it is not counted",
        "sheet.csv: warning: 5 of 7 items have no answer",
      ])
    // Words within a decoy that the coder does not take for a quotation are missed.
    #expect(sheet.additions.map(\.sentence) == [6])
  }

  @Test(arguments: [
    (
      SmallSample.header + "Q001,A001,1,,,,,,,\n",
      "key.csv:1: error: no column 'level'; give the key.csv that 'slant sample' wrote with --key"
    ),
    (
      "item,level,article,outlet,sentence,text\nQ001,word,A001,Echo,1,a\n",
      "key.csv:2: error: 'word' in column 'level' is none of article, quote, term"
    ),
    (
      "item,level,article,outlet,sentence,text\nQ001,quote,A001,Echo,1,a\n",
      "key.csv:1: error: no column 'quotation'; give the key.csv that 'slant sample' wrote with --key"
    ),
  ])
  func `a file that is no key is refused`(text: String, message: String) throws {
    let table = try SmallSample.table(text)
    let error = #expect(throws: CodingFault.self) { try CodingKey(table, path: "key.csv") }
    #expect(error?.description == message)
  }
}
