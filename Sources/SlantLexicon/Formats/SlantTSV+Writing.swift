extension SlantTSV {
  /// The file that reads as `lexicon`.
  public static func text(_ lexicon: Lexicon) -> String {
    var lines = [
      "# name: \(lexicon.name)", "# version: \(lexicon.version)", "# licence: \(lexicon.licence)",
      "# provenance: \(lexicon.provenance)", "# description: \(lexicon.description)",
    ]
    lines += lexicon.classes.map { "# class \($0.id): \($0.meaning)" }
    return lines.map { $0.plainSpaced + "\n" }.joined() + table(lexicon)
  }

  /// The header row and the entries of `lexicon`, a line each.
  public static func table(_ lexicon: Lexicon) -> String {
    var shared: [(column: String, cell: (LexiconEntry) -> String)] = [
      ("inflect", { $0.inflection.letters }),
      ("unless", { $0.unless.joined(separator: ";") }),
      ("in_name", { $0.matchesInNames ? "1" : "" }),
    ]
    shared.removeAll { shared in
      lexicon.entries.allSatisfy { shared.cell($0).isEmpty }
    }
    let names = ["term"] + lexicon.columns + shared.map(\.column) + ["provenance"]
    var text = names.joined(separator: "\t") + "\n"
    for entry in lexicon.entries {
      let own = lexicon.columns.indices.map { lexicon.value($0, of: entry) }
      let cells = [entry.term] + own + shared.map { $0.cell(entry) } + [entry.provenance]
      text += cells.joined(separator: "\t") + "\n"
    }
    return text
  }
}

extension Inflection {
  /// The set as letters: `v`, `n`, `a`.
  fileprivate var letters: String {
    (contains(.verb) ? "v" : "") + (contains(.noun) ? "n" : "") + (contains(.adjective) ? "a" : "")
  }
}
