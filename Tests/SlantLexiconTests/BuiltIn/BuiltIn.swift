import SlantLexicon
import SlantText

/// The built-in lexicons, read and compiled once for all tests.
enum BuiltIn {
  static let lexicons: Result<[Lexicon], LexiconError> = {
    do throws(LexiconError) { return .success(try BuiltInLexicons.all()) } catch {
      return .failure(error)
    }
  }()

  static let set: Result<LexiconSet, LexiconError> = {
    do throws(LexiconError) { return .success(try LexiconSet.builtIn()) } catch {
      return .failure(error)
    }
  }()

  /// The terms of lexicon `name` that `text` hits, as they stand in the lexicon, with the words hit.
  static func hits(_ name: String, in text: String) throws -> [(term: String, words: String)] {
    let set = try set.get()
    let indexed = IndexedText(text, tokenizer: set.tokenizer)
    guard let index = set.index(of: name) else { return [] }
    return set.matcher.hits(in: indexed)[index].map { hit in
      (
        set.lexicons[index].entries[hit.entry].term,
        indexed.span(hit.tokens).map(indexed.string) ?? ""
      )
    }
  }

  /// The terms hit, with their value in `column`.
  static func values(_ column: String, of name: String, in text: String) throws -> [String: String]
  {
    let set = try set.get()
    let indexed = IndexedText(text, tokenizer: set.tokenizer)
    guard let index = set.index(of: name) else { return [:] }
    let lexicon = set.lexicons[index]
    var values: [String: String] = [:]
    for hit in set.matcher.hits(in: indexed)[index] {
      let entry = lexicon.entries[hit.entry]
      values[entry.term] = lexicon.value(lexicon.column(column), of: entry)
    }
    return values
  }
}
