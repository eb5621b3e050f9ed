/// What separates the cells of a table, told by its first row.
enum CSVDelimiter {
  /// The delimiter and where the table begins.
  struct Found: Equatable {
    var delimiter: UInt8
    /// The offset behind a line such as `sep=;`, which some spreadsheets write first.
    var start: Int
  }

  /// Finds the delimiter of a table.
  ///
  /// A row with tabs has tabs if the name of the file says so; otherwise commas come before semicolons,
  /// as Excel writes them in much of Europe, and these before tabs. What stands in quotation marks does
  /// not count.
  ///
  /// - Parameters:
  ///   - bytes: The start of the table.
  ///   - start: The offset behind a byte-order mark.
  ///   - prefersTabs: Whether the name of the file says that it has tabs.
  ///   - isAll: Whether `bytes` is the whole table.
  /// - Returns: The delimiter; `nil` if the first row goes on behind the bytes.
  static func find(
    _ bytes: Span<UInt8>, from start: Int, prefersTabs: Bool, isAll: Bool
  ) -> Found? {
    if let newline = bytes.firstIndex(of: .newline, from: start),
      let delimiter = announced(bytes, start..<newline)
    {
      return Found(delimiter: delimiter, start: newline + 1)
    }
    let fallback: UInt8 = prefersTabs ? .tab : .comma
    let order: [UInt8] = prefersTabs ? [.tab, .comma, .semicolon] : [.comma, .semicolon, .tab]
    guard let present = present(bytes, from: start, isAll) else { return nil }
    let delimiter = order.first(where: present.contains) ?? fallback
    return Found(delimiter: delimiter, start: start)
  }

  /// The delimiter that a line `sep=;` names.
  private static func announced(_ bytes: Span<UInt8>, _ line: Range<Int>) -> UInt8? {
    let count = line.count - (bytes.isReturn(before: line.upperBound, in: line) ? 1 : 0)
    guard count == 5, bytes.holds("sep=", in: line.lowerBound..<line.lowerBound + 4) else {
      return nil
    }
    return bytes[line.lowerBound + 4]
  }

  /// The delimiters in the first row that is not empty, outside quotation marks.
  private static func present(_ bytes: Span<UInt8>, from start: Int, _ isAll: Bool) -> [UInt8]? {
    var isQuoted = false
    var isEmpty = true
    var found: [UInt8] = []
    for index in start..<bytes.count {
      switch bytes[index] {
      case .quote: isQuoted.toggle()
      case .comma, .semicolon, .tab:
        if !isQuoted, !found.contains(bytes[index]) { found.append(bytes[index]) }
      case .newline where !isQuoted && !isEmpty: return found
      default: break
      }
      if !bytes[index].isBlank { isEmpty = false }
    }
    return isAll ? found : nil
  }
}

extension Span<UInt8> {
  /// Whether a carriage return stands before `offset`, in `range`.
  fileprivate func isReturn(before offset: Int, in range: Range<Int>) -> Bool {
    offset > range.lowerBound && self[offset - 1] == .carriageReturn
  }
}
