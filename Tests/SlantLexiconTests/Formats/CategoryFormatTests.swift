import SlantLexicon
import Testing

/// Formats that put terms into categories.
@Suite struct CategoryFormatTests {
  // MARK: LIWC

  static let liwc = """
    %
    1\tharm
    02\t\tcare (helping others)
    \t3\tcivic life
    %
    siege*\t1
    shelter\t\t2\t1
    ill will\t1
    civil rights 3
    aid\t02
    aid\t3
    \t1
    like\t(02 134)1/3 2
    kind\t<of>1/3
    ward\t9
    lone
    :)\t2
    siege*\t1
    911\t2
    """

  @Test func `LIWC dictionaries are read line by line`() throws {
    let read = try ReadFile(Self.liwc, "a.dic")
    #expect(
      read.file.lexicon.classes == [
        LexiconClass(id: "harm", meaning: ""), LexiconClass(id: "care", meaning: "helping others"),
        LexiconClass(id: "civic_life", meaning: ""),
      ])
    #expect(
      read.entries == [
        "6 siege*|harm", "7 shelter|care", "7 shelter|harm", "8 ill will|harm",
        "9 civil rights|civic_life", "10 aid|care", "11 aid|civic_life", "12 aid|harm",
        "13 like|care", "18 siege*|harm", "19 911|care",
      ])
  }

  @Test func `what is irregular in a LIWC dictionary is told`() throws {
    let read = try ReadFile(Self.liwc, "a.dic")
    #expect(
      read.warnings == [
        "3: note a category number with a leading zero is read without it (lines: 2, the first is "
          + "this)",
        "7: note several tabs are read as one (lines: 1, the first is this)",
        "8: note a term with a space is read as a phrase (lines: 2, the first is this)",
        "11: note a term on several lines is in the categories of all of them (lines: 2, the first "
          + "is this)",
        "12: note numbers without a term are read as categories of the term above (lines: 1, the "
          + "first is this)",
        "13: 'like' is in '(02 134)1/3', which depends on the words around it; that is left out",
        "14: 'kind' is in '<of>1/3', which depends on the words around it; that is left out",
        "15: 'ward' is in category 9, which the header does not name",
        "16: 'lone' is in no category; it is left out",
        "17: ':)' has no word to match; it is left out",
        "18: 'siege*' stands in line 6 too; the earlier one counts",
      ])
  }

  @Test func `what stands where no term can is told`() throws {
    let read = try ReadFile("a remark\n%\nharm\n1\tcare\n%\n\t1\naid\t1\n", "a.dic")
    #expect(read.entries == ["7 aid|care"])
    #expect(
      read.warnings == [
        "1: 'a remark' is nothing that the format knows; it is left out",
        "3: 'harm' is nothing that the format knows; it is left out",
        "6: '1' is nothing that the format knows; it is left out",
      ])
  }

  @Test func `LIWC tables have an X or a weight a category`() throws {
    let read = try ReadFile(
      """
      DicTerm,harm,"care, help",rest

      siege*,X,,
      "ill will",x,0.5,
      ward,yes,,
      lone,,,
      short,X
      """, "a.dicx")
    #expect(read.classes == ["harm", "care,_help", "rest"])
    #expect(read.entries == ["3 siege*|harm|", "4 ill will|harm|", "4 ill will|care,_help|0.5"])
    #expect(
      read.warnings == [
        "1: note no term is in category 'rest'", "5: 'yes' is no number; 'ward' is left out",
        "6: 'lone' is in no category; it is left out",
        "7: 2 cells where there should be 4; the line is left out",
      ])
  }

  // MARK: Lexicoder and WordStat

  @Test func `Lexicoder has categories with colours and patterns after a space`() throws {
    let read = try ReadFile(
      " early\r\n+harm#FF0000\r\n a siege\r\n sieg*\r\n+care\r\n aid\r\n", "a.lc3")
    #expect(read.classes == ["harm", "care"])
    #expect(read.entries == ["3 a siege|harm", "4 sieg*|harm", "6 aid|care"])
    #expect(read.warnings == ["1: 'early' is in no category; it is left out"])
  }

  @Test func `WordStat has a tree of categories and weights`() throws {
    let read = try ReadFile(
      """
      HARM
      \tSIEGE (1)
      \tWAR CRIMES
      \t\tILL_WILL (2)
      \t\tRAID* (1.0)
      \tRANSOM (1)
      CARE
      \tAID (1)
      REST
      """, "a.cat")
    #expect(read.classes == ["HARM", "HARM.WAR_CRIMES", "CARE", "REST"])
    #expect(
      read.entries == [
        "2 SIEGE|HARM|", "4 ILL WILL|HARM.WAR_CRIMES|2", "5 RAID*|HARM.WAR_CRIMES|",
        "6 RANSOM|HARM|", "8 AID|CARE|",
      ])
    #expect(read.warnings == ["9: note no term is in category 'REST'"])
  }

  @Test func `a column without values is left out`() throws {
    let read = try ReadFile("HARM\n\tSIEGE (1)\n", "a.cat")
    #expect(read.file.lexicon.columns == ["class"])
    #expect(read.entries == ["2 SIEGE|HARM"])
  }

  // MARK: Tables and clues

  @Test func `NRC tables have a category and 1, 0 or a strength`() throws {
    let read = try ReadFile(
      "siege\tharm\t1\nsiege\tcare\t0\n\naid\tcare\t0.85\naid\tjoy\tmuch\naid\tjoy\n", "a.txt")
    #expect(read.entries == ["1 siege|harm|", "4 aid|care|0.85"])
    #expect(
      read.warnings == [
        "2: note a word that is not in a category makes no entry (lines: 1, the first is this)",
        "5: 'much' is no number; 'aid' is left out",
        "6: 2 cells where there should be 3; the line is left out",
      ])
  }

  @Test func `tables of numbers have a weight and a sentiment a category`() throws {
    let read = try ReadFile(
      """
      word,care_p,harm_p,care_sent,harm_sent,size
      aid,0.21,0,0.35,0.0,
      siege,0.0,0.4,0,-1e-1,2
      blank,0,0,0,0,0
      odd,much,0,0,0,0
      """, "a.csv")
    #expect(read.file.lexicon.columns == ["class", "weight", "sentiment"])
    #expect(
      read.entries == [
        "2 aid|care|0.21|0.35", "3 siege|harm|0.4|-1e-1", "3 siege|size|2|",
      ])
    #expect(
      read.warnings == [
        "4: 'blank' is in no category; it is left out", "5: 'much' is no number; 'odd' is left out",
      ])
  }

  @Test func `the General Inquirer has senses`() throws {
    let read = try ReadFile(
      "\u{FEFF}Entry,Source,Positiv,Negativ,Othtags\rBEAR#1,H4Lvd,,Negativ,Verb\r"
        + "BEAR#2,H4,Positiv,Negativ,\rBEECH,Lvd,,,Noun\r", "a.csv")
    #expect(read.file.lexicon.columns == ["class", "sense", "source"])
    #expect(read.classes == ["Positiv", "Negativ"])
    #expect(
      read.entries == ["2 BEAR|Negativ|1|H4Lvd", "3 BEAR|Positiv|2|H4", "3 BEAR|Negativ|2|H4"])
    #expect(
      read.warnings == [
        "2: note the senses of a word are not told apart (lines: 2, the first is this)",
        "4: 'BEECH' is in no category; it is left out",
      ])
  }

  @Test func `MPQA clues have parts of speech, and stems`() throws {
    let read = try ReadFile(
      """
      type=strongsubj len=1 word1=besiege pos1=verb stemmed1=y priorpolarity=negative
      type=weaksubj len=1 word1=siege pos1=noun stemmed1=n m priorpolarity=negative
      type=weaksubj len=2 word1=ill word2=will pos1=anypos stemmed1=y priorpolarity=both
      type=weaksubj len=1 pos1=noun stemmed1=n priorpolarity=negative
      type=weaksubj len=1 word1=raid pos1=noun stemmed1=n
      """, "a.tff")
    #expect(
      read.entries == [
        "1 besiege|negative|verb|strongsubj", "2 siege|negative|noun|weaksubj",
        "3 ill will|both|anypos|weaksubj",
      ])
    #expect(read.file.lexicon.entries.map(\.inflection) == [.verb, [], [.verb, .noun]])
    #expect(
      read.warnings == [
        "2: 'm' is nothing that the format knows; it is left out",
        "4: 'type=weaksubj len=1 pos1=noun stemmed1=n priorpolarity=negative' is nothing that the "
          + "format knows; it is left out",
        "5: 'raid' is in no category; it is left out",
      ])
  }
}
