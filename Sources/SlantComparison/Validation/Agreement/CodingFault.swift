public import SlantCorpus

/// What is wrong in a line of a sheet, key or table of agreement, or what of it is passed over.
public struct CodingFault: Error, Equatable, Sendable {
  /// What can be wrong.
  public enum Problem: Equatable, Sendable {
    /// A file that is no key, since this column is missing.
    case notAKey(missing: String)
    /// A file that is to be a table of agreement and cannot be read as a table.
    case badTable(ReaderError)
    /// A file that is no table of agreement, since this column is missing.
    case notAnAgreement(missing: String)
    /// A cell in a table of agreement that `slant agree` does not write.
    case badFigure(String, column: String)
    /// A table of agreement without a row.
    case noFigures
    /// A level that there is not.
    case unknownLevel(String)
    /// A column that the sheet has lost.
    case missingColumn(String)
    /// Two columns of one name.
    case repeatedColumn(String)
    /// A name of an item that the key does not have.
    case unknownItem(String)
    /// An item that stands in the sheet before.
    case repeatedItem(String, first: Int)
    /// A value that the codebook does not have.
    case badValue(String, column: String, allowed: String)
    /// A row that a coder added, with an article that the key does not have.
    case unknownArticle(String)
    /// A row that a coder added, with something else than a number for the sentence.
    case badSentence(String)
    /// A row without an item and without words.
    case noItem
    /// A sheet without an answer.
    case nothingFilledIn
    /// Words that a coder added, which are an item of the sheet.
    case alreadyListed(item: String)
    /// Words that a coder added in an article that is not marked as complete.
    case notComplete(article: String)
    /// Items without an answer.
    case unanswered(Int, of: Int)
  }

  /// The path as given.
  public let path: String
  /// The line, from 1; `nil` where the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// Whether the rest can be used as it is.
  public var isWarning: Bool {
    switch problem {
    case .alreadyListed, .notComplete, .unanswered: true
    default: false
    }
  }
}

extension CodingFault: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(isWarning ? "warning" : "error"): \(problem)"
  }
}

extension CodingFault.Problem: CustomStringConvertible {
  private static let giveAgreement =
    "give the CSV that 'slant agree --output' wrote with --agreement"

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .notAKey(let column):
      "no column '\(column)'; give the key.csv that 'slant sample' wrote with --key"
    case .badTable(let error): "\(error), or \(Self.giveAgreement)"
    case .notAnAgreement(let column):
      "no column '\(column)'; \(Self.giveAgreement)"
    case .badFigure(let value, let column):
      "'\(value)' in column '\(column)' is not what 'slant agree' writes; \(Self.giveAgreement)"
    case .noFigures: "no figure in the whole table; \(Self.giveAgreement)"
    case .unknownLevel(let level):
      "'\(level)' in column 'level' is none of "
        + CodingUnit.allCases.map(\.rawValue).joined(separator: ", ")
    case .missingColumn(let column):
      "no column '\(column)'; put it back, or give the sheet that was drawn with this key"
    case .repeatedColumn(let column): "two columns are called '\(column)'; leave one"
    case .unknownItem(let item):
      "no item '\(item)' in the key; leave the cell empty in rows that you add, or give the key that "
        + "the sheet was drawn with"
    case .repeatedItem(let item, let first):
      "item '\(item)' stands in line \(first) too; leave one of the rows"
    case .badValue(let value, let column, let allowed):
      "'\(value)' is not allowed in column '\(column)'; use \(allowed)"
    case .unknownArticle(let name):
      "no article '\(name)' in the key; write its name as in articles.csv in column 'article'"
    case .badSentence(let value):
      "'\(value)' in column 'sentence' is no number; write that of articles.csv"
    case .noItem:
      "neither an item nor words; write what the sheet lacks in column 'words', or remove the row"
    case .nothingFilledIn: "no answer in the whole sheet; fill it in as codebook.txt says"
    case .alreadyListed(let item):
      "these words are item \(item) of the sheet; they are not counted as missed"
    case .notComplete(let article):
      "\(article) is not marked as complete; what was missed in it is not counted"
    case .unanswered(let count, let all): "\(count) of \(all) items have no answer"
    }
  }
}
