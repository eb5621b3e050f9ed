/// Names of columns and measures made of names that a user gives.
package enum ColumnName {
  /// `name` in snake_case, runs of all but ASCII letters and digits as one `_`; `class` where nothing
  /// is left.
  package static func of(_ name: String) -> String {
    let words = name.lowercased().utf8.split { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }
    return words.isEmpty
      ? "class" : words.map { String(Substring($0)) }.joined(separator: "_")
  }
}
