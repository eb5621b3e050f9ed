internal import FoundationEssentials
internal import SlantLexicon

/// Writes run.json: what the results of a folder were made with.
///
/// It holds nothing of time, jobs or places on the disk, so that equal runs are equal bytes.
struct RunManifest {
  /// The options of the command.
  let options: [RunOption]
  /// The lexicons in use.
  let lexicons: [Lexicon]
  /// Articles that were analysed.
  let analyzed: Int
  /// Inputs that could not be read.
  let skipped: Int
  /// Articles that were left out, being of another genre than asked for.
  var filtered = 0
  /// The names of the files and folders at the top of the results.
  var files: [String]

  /// The file as UTF-8.
  func json() -> [UInt8] {
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.member("program", Written.slant)
      json.member("version", SlantVersion.current)
      json.member("schema", RecordWriter.schema)
      json.write(options)
      json.key("lexicons")
      json.array(lexicons) { $0.write($1) }
      json.writeCounts(of: self)
      json.key("files")
      json.array(files) { $0.string($1) }
    }
    json.endLine()
    return json.bytes
  }
}

/// What an earlier run says of itself.
extension RunManifest {
  /// The part of run.json that a later run reads.
  private struct Written: Decodable {
    static let slant = "slant"
    let program: String
    var files: [String]
  }

  /// The names of the files and folders that the run.json `json` lists; `nil` where it is not ours.
  static func files(in json: [UInt8]) -> [String]? {
    let written = try? JSONDecoder().decode(Written.self, from: Data(json))
    return written?.program == Written.slant ? written?.files : nil
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ options: [RunOption]) {
    key("options")
    object { json in
      for option in options {
        json.key(escaping: option.name)
        json.write(option.value)
      }
    }
  }

  private mutating func write(_ value: RunOption.Value) {
    switch value {
    case .text(let text): string(text)
    case .flag(let flag): boolean(flag)
    case .integer(let number): integer(number)
    case .list(let texts): array(texts) { $0.string($1) }
    }
  }

  fileprivate mutating func write(_ lexicon: Lexicon) {
    object { json in
      json.member("name", lexicon.name)
      json.member("version", lexicon.version)
      json.member("hash", lexicon.origin.hash)
      json.member("entries", lexicon.entries.count)
    }
  }

  fileprivate mutating func writeCounts(of run: RunManifest) {
    key("counts")
    object { json in
      json.member("inputs", run.analyzed + run.skipped + run.filtered)
      json.member("analyzed", run.analyzed)
      json.member("skipped", run.skipped)
      json.member("filtered", run.filtered)
    }
  }
}
