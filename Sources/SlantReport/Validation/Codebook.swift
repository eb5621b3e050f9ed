internal import SlantComparison

/// `codebook.txt`: how a coder fills in a sheet.
struct Codebook {
  private static let width = 90

  let scheme: CodingScheme
  let articles: Int
  let items: Int

  /// The file.
  var text: String {
    let questions = scheme.variables.map(question)
    let parts =
      ["CODEBOOK", task, fill] + questions + (scheme.unit == .article ? [] : [searching]) + [care]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var task: String {
    let what =
      scheme.unit == .article ? "\(items) articles" : "\(items) places in \(articles) articles"
    return Self.wrapped(
      "sheet.csv lists \(what), a row each, in random order"
        + (scheme.detection == nil
          ? "" : "; some are \(scheme.unit.plural), and some are not, to keep the sheet blind")
        + ". articles.csv has the texts, a sentence a "
        + "row. Open both in a spreadsheet, with all columns as text. Save sheet.csv under a name of "
        + "your own, such as sheet-anna.csv, as CSV in UTF-8.")
  }

  private var fill: String {
    Self.wrapped(
      "Fill in the columns below with the values given here and nothing else. Capitals do not matter. "
        + "Leave a cell empty only where the question does not arise"
        + (scheme.detection.map {
          ": where \($0.name) is \(CodingScheme.no), the other columns stay empty"
        } ?? "") + ". What you want to say goes into the column note. Do not change or remove the "
        + "other columns.")
  }

  private func question(_ variable: CodingVariable) -> String {
    let values = variable.values.map { value in
      Self.item(value.name, value.meaning)
    }
    let numbers =
      switch variable.answers {
      case .listed: [String]()
      case .numbered: [Self.item("1, 2, …", "the number of the name in the column speakers")]
      }
    return
      ([variable.name.uppercased(), Self.wrapped(variable.question)] + numbers + values)
      .joined(separator: "\n")
  }

  private var searching: String {
    "WHAT THE SHEET LACKS\n"
      + Self.wrapped(
        "The last rows name whole articles. Read each of them from its first sentence to the last. For "
          + "all \(scheme.unit.plural) that the sheet lacks add a row at the end: item stays empty, "
          + "article and sentence are those of articles.csv (the sentence in which it starts; 0 is "
          + "the title), words are copied from the text. \(definition) Leave out captions, "
          + "advertisements and lines such as \"read more\". Then write yes under complete in the row "
          + "of the article, also where nothing was missing: articles without yes do not count for "
          + "what was missed.")
  }

  /// What is looked for.
  private var definition: String {
    switch scheme.unit {
    case .article: ""
    case .quote:
      "A quotation is what the article says somebody said or wrote, in marks or in indirect speech; "
        + "one said within another, what somebody thinks or hopes, and what somebody did not say are "
        + "none. A quotation that \"he said\" divides is one, and so is one that goes on in the next "
        + "sentence with the same speaker."
    case .term:
      "A loaded term is a word or a phrase of a few words that judges where a plain one would tell "
        + "the same."
    }
  }

  private var care: String {
    "CARE\n"
      + Self.wrapped(
        "Judge what stands in the text, not what you know of the matter. Do not talk about items with "
          + "other coders before all are done, and do not look into key.csv. Outlets are not named, "
          + "but a text may name its own: do not let it guide you.")
  }

  private static func item(_ name: String, _ meaning: String) -> String {
    let indent = "    "
    let first = "  \(name): \(meaning)"
    return lines(first, width: width).enumerated()
      .map { $0.offset == 0 ? "  " + $0.element : indent + $0.element }
      .joined(separator: "\n")
  }

  private static func wrapped(_ text: String) -> String {
    lines(text, width: width).joined(separator: "\n")
  }

  private static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
