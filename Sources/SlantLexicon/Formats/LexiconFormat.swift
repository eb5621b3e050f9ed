/// A kind of file that lexicons come in.
public enum LexiconFormat: CaseIterable, Sendable {
  /// Slant's own.
  case slant
  /// LIWC's `.dic`: numbered categories, then terms with category numbers.
  case liwc
  /// LIWC-22's `.dicx`: a table with an X where a term is in a category.
  case liwcTable
  /// quanteda's YAML: categories, nested or not, with lists of patterns.
  case quanteda
  /// Lexicoder 3's `.lc3`.
  case lexicoder
  /// WordStat's `.cat`.
  case wordStat
  /// VADER's: token, mean, standard deviation, ratings.
  case vader
  /// AFINN's: term and whole number.
  case afinn
  /// NRC's: word, category and 0, 1 or a strength.
  case nrc
  /// eMFD's, and tables with numbers in columns of their own.
  case numberTable
  /// The General Inquirer's: a column a category, senses as `#n`.
  case generalInquirer
  /// MPQA's `key=value` clues.
  case mpqa
  /// A word or phrase a line, as in Hu and Liu's lists.
  case wordList

  /// What people call it.
  public var title: String {
    switch self {
    case .slant: "Slant TSV"
    case .liwc: "LIWC dic"
    case .liwcTable: "LIWC dicx"
    case .quanteda: "quanteda YAML"
    case .lexicoder: "Lexicoder lc3"
    case .wordStat: "WordStat cat"
    case .vader: "VADER"
    case .afinn: "AFINN"
    case .nrc: "NRC table"
    case .numberTable: "table of numbers"
    case .generalInquirer: "General Inquirer"
    case .mpqa: "MPQA clues"
    case .wordList: "word list"
    }
  }

  /// The format of a file, by its ending where that says it, else by its first lines.
  init(path: String, lines: [String]) {
    let file = SlantTSV.fileName(ofPath: path).lowercased()
    let ending = file.split(separator: ".").dropFirst().last ?? ""
    switch ending {
    case "dic": self = .liwc
    case "dicx": self = .liwcTable
    case "yml", "yaml": self = .quanteda
    case "lc3": self = .lexicoder
    case "cat": self = .wordStat
    case "tff": self = .mpqa
    case "csv": self = Self.table(lines)
    default: self = Self.sniffed(lines)
    }
  }

  /// The format of a table with commas, by the names of its columns.
  private static func table(_ lines: [String]) -> LexiconFormat {
    let header = lines.first { !$0.isEmpty }.map { CSVCells.cells(of: $0) } ?? []
    switch header.first?.lowercased() {
    case "dicterm": return .liwcTable
    case "entry" where header.dropFirst().first?.lowercased() == "source": return .generalInquirer
    default: return header.count > 1 ? .numberTable : .wordList
    }
  }

  private static func sniffed(_ lines: [String]) -> LexiconFormat {
    let content = lines.lazy.filter { !$0.words.isEmpty && !WordList.isComment($0) }
    guard let first = content.first else { return .wordList }
    if first.plainSpaced == "%" { return .liwc }
    if first.hasPrefix("+"), content.dropFirst().first?.hasPrefix(" ") == true {
      return .lexicoder
    }
    if first.contains("word1=") { return .mpqa }
    if first.split(separator: "\t").map(\.plainSpaced).contains("term") { return .slant }
    // The first line may hold the names of columns.
    if let table = content.prefix(2).compactMap(tabbed).first { return table }
    if first.contains("\t") { return .slant }
    let header = table([first])
    return header == .generalInquirer || header == .liwcTable ? header : .wordList
  }

  /// The format of a row with tabs, by where its first number stands.
  private static func tabbed(_ line: String) -> LexiconFormat? {
    let cells = line.split(separator: "\t").map(\.plainSpaced).filter { !$0.isEmpty }
    guard let number = cells.dropFirst().firstIndex(where: { $0.number != nil }) else { return nil }
    switch (cells.count, number) {
    case (2, 1): return .afinn
    case (3..., 1): return .vader
    case (3, 2): return .nrc
    default: return nil
    }
  }
}
