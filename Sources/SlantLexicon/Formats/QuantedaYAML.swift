/// Reads dictionaries as quanteda has them in YAML: categories, nested or not, with lists of patterns.
///
/// This is the part of YAML that such files are made of: mappings and lists in blocks, lists in `[ ]`, plain
/// and quoted text, comments. Nested categories are joined with a dot.
///
///     harm:
///       war: [shell*, siege]
///       crime:
///         - "ill will"
enum QuantedaYAML {
  /// Adds the patterns of `lines` to `draft`.
  static func read(_ lines: [String], into draft: inout LexiconDraft, path: String) {
    var reader = YAMLReader()
    for (offset, line) in lines.enumerated() { reader.take(line, line: offset + 1, &draft) }
    reader.finish(&draft)
  }
}

/// The state of reading YAML line by line.
private struct YAMLReader {
  /// The keys that are open, from the outermost, each with its indentation.
  private var keys: [(indent: Int, id: String)] = []
  /// A list in `[ ]` whose end is still to come.
  private var open: (text: String, line: Int)?

  mutating func take(_ raw: String, line: Int, _ draft: inout LexiconDraft) {
    let text = YAMLText.withoutComment(raw)
    let content = text.drop { $0 == " " || $0 == "\t" }
    if content.words.isEmpty { return }
    if let first = open?.line {
      open?.text += " " + text
      // Only a bracket can end the list: a long one is not read anew with each line.
      if text.utf8.contains(UInt8(ascii: "]")) {
        value(open?.text ?? "", line: first, &draft)
      }
      return
    }
    if ["---", "..."].contains(text.plainSpaced) || text.hasPrefix("%") { return }
    item(content, indent: text.count - content.count, line: line, &draft)
  }

  /// Tells of a list in `[ ]` without an end.
  func finish(_ draft: inout LexiconDraft) {
    if let (text, line) = open { draft.warn(.unread(text.plainSpaced), line) }
  }

  private mutating func item(
    _ content: Substring, indent: Int, line: Int, _ draft: inout LexiconDraft
  ) {
    if content == "-" || content.hasPrefix("- ") {
      keys.removeAll { $0.indent > indent }
      let rest = content.dropFirst().drop { $0 == " " }
      let offset = indent + content.count - rest.count
      if YAMLText.mapping(rest) != nil || rest.hasPrefix("- ") {
        item(rest, indent: offset, line: line, &draft)
      } else {
        value(String(rest), line: line, &draft)
      }
    } else if let (key, rest) = YAMLText.mapping(content) {
      keys.removeAll { $0.indent >= indent }
      let parent = keys.last.map { $0.id + "." } ?? ""
      keys.append((indent, parent + LexiconDraft.classID(key)))
      draft.declare(keys[keys.count - 1].id, line: line)
      value(rest, line: line, &draft)
    } else {
      draft.warn(.unread(content.plainSpaced), line)
    }
  }

  /// Adds a term, or the terms of a list in `[ ]`.
  private mutating func value(_ text: String, line: Int, _ draft: inout LexiconDraft) {
    let text = text.plainSpaced
    open = nil
    if text.isEmpty { return }
    let row = [[keys.last?.id ?? ""]]
    guard text.hasPrefix("[") else {
      return draft.add(YAMLText.unquoted(text), row, line: line)
    }
    guard let items = YAMLText.list(text) else {
      open = (text, line)
      return
    }
    for item in items { draft.add(YAMLText.unquoted(item), row, line: line) }
  }
}

/// Scalars, keys and lists of YAML within a line.
private enum YAMLText {
  /// The line without what follows a ` #` outside quotation marks.
  static func withoutComment(_ line: String) -> String {
    var scan = QuoteScan()
    var before: Character = " "
    for index in line.indices {
      let character = line[index]
      if character == "#", !scan.isInside, before.isWhitespace { return String(line[..<index]) }
      scan.pass(character, after: before)
      before = character
    }
    return line
  }

  /// The key and the rest of `key: rest`; `nil` where there is no such colon.
  static func mapping(_ text: Substring) -> (key: String, rest: String)? {
    var scan = QuoteScan()
    var before: Character = " "
    for index in text.indices {
      let rest = text[text.index(after: index)...]
      if text[index] == ":", !scan.isInside, rest.first.map(\.isWhitespace) ?? true {
        return (unquoted(text[..<index].plainSpaced), String(rest))
      }
      scan.pass(text[index], after: before)
      before = text[index]
    }
    return nil
  }

  /// The items of `[a, "b"]`; `nil` while the closing bracket is missing.
  static func list(_ text: String) -> [String]? {
    var items = [""]
    var scan = QuoteScan()
    var before: Character = ","
    for character in text.dropFirst() {
      if !scan.isInside, character == "]" {
        return items.map(\.plainSpaced).filter { !$0.isEmpty }
      }
      if !scan.isInside, character == "," {
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
      scan.pass(character, after: before == "," ? " " : before)
      before = character
    }
    return nil
  }

  /// The text of a scalar without its quotation marks and escapes.
  static func unquoted(_ text: String) -> String {
    guard text.utf8.count > 1, let mark = text.first, mark == text.last else { return text }
    let inner = text.dropFirst().dropLast()
    switch mark {
    case "'":
      return inner.split(separator: "''", omittingEmptySubsequences: false)
        .joined(separator: "'")
    case "\"":
      var isEscaped = false
      var plain = ""
      for character in inner {
        if character == "\\", !isEscaped {
          isEscaped = true
        } else {
          plain.append(isEscaped && (character == "n" || character == "t") ? " " : character)
          isEscaped = false
        }
      }
      return plain
    default: return text
    }
  }

  /// Whether a place in a line is inside quotation marks, which open after white space or a bracket.
  private struct QuoteScan {
    private var mark: Character?
    private var isEscaped = false

    var isInside: Bool { mark != nil }

    mutating func pass(_ character: Character, after before: Character) {
      if let open = mark {
        if isEscaped {
          isEscaped = false
        } else if character == "\\", open == "\"" {
          isEscaped = true
        } else if character == open {
          mark = nil
        }
      } else if character == "\"" || character == "'", before.isWhitespace || before == "[" {
        mark = character
      }
    }
  }
}
