import SlantAnalysis
import SlantCorpus
import SlantLexicon

/// A user's file of names and groups.
enum EntityListFile {
  /// The list in the file; what is doubtful in it is told on standard error.
  static func read(_ path: String) throws -> EntityList {
    let bytes = try FileBytes.read(path)
    let file = try EntityFile.read(bytes, path: path)
    let rows = file.rows.map { row in
      EntityList.Row(
        canonical: row.canonical, alias: row.alias, group: row.group, validFrom: row.validFrom,
        validTo: row.validTo, line: row.line)
    }
    let list = try EntityList(
      rows: rows, origin: LexiconOrigin(path: path, hash: ContentHash.hexadecimal(bytes)))
    for warning in file.warnings { warn(path, warning.line, "\(warning)") }
    for warning in list.warnings { warn(path, warning.line, "\(warning)") }
    return list
  }

  /// The name of the file without its folder.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func warn(_ path: String, _ line: Int, _ words: String) {
    Diagnostics.write("\(path):\(line): warning: \(words)")
  }
}
