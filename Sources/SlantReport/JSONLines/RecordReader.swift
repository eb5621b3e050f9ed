internal import SlantAnalysis
internal import SlantText
public import SlantComparison
public import SlantCorpus

/// Reads records of analysis.jsonl back, as far as articles are compared by them.
public struct RecordReader: Sendable {
  /// What a line of records is.
  public enum Line: Sendable {
    /// The record of an article; with its evidence where that was asked for and it holds the text.
    case article(ArticleDigest, ArticleEvidence? = nil)
    /// The answer to an input that could not be read.
    case skipped(Skipped)
  }

  private let texts: TextDigester
  let style: [StyleChoice]
  private let keepsEvidence: Bool

  /// A reader of records.
  ///
  /// - Parameters:
  ///   - texts: What makes digests of the texts.
  ///   - style: The figures of style that are compared.
  ///   - keepsEvidence: Whether the places behind the counts are read too, for a report.
  public init(texts: TextDigester, style: [StyleChoice] = [], keepsEvidence: Bool = false) {
    self.texts = texts
    self.style = style
    self.keepsEvidence = keepsEvidence
  }

  /// The record on a line.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line, with or without its end.
  ///   - number: Its number, from 1.
  ///   - file: The name of the file, for the reason of a line that is no record.
  /// - Returns: What the line is; a line that is no record counts as skipped.
  public func read(line: [UInt8], number: Int, file: String) -> Line {
    func skipped(_ reason: String, id: String? = nil) -> Line {
      .skipped(Skipped(file: file, line: number, id: id, reason: reason))
    }
    do throws(ReaderError) {
      let members = Members(try JSONNode(line: line, number: number))
      if let version = members["partial"] {
        return state(members, version: version.integer, skipped: skipped)
      }
      guard members["schema"]?.integer == RecordWriter.schema else {
        return skipped(
          "not a record of version \(RecordWriter.schema); use the analysis.jsonl of 'slant analyze' "
            + "or the output of 'slant stream' of this version")
      }
      let id = members["id"]?.string
      if let reason = members["skipped"]?.string {
        return .skipped(Skipped(file: file, line: number, id: id, reason: reason))
      }
      guard let id, let sums = members["sums"] else {
        return skipped("the record has no sums; make it again with this version of Slant", id: id)
      }
      let keys = Self.keys(id, members)
      let text = Text(members)
      let reading = text.map { texts.reading(of: $0.parts, keys) }
      guard var digest = Self.digest(keys, Members(sums), reading?.digest) else {
        return skipped("the sums of the record are damaged; make it again", id: id)
      }
      if !style.isEmpty { digest.style = self.style(members) }
      guard keepsEvidence, let text, let reading else { return .article(digest) }
      return .article(
        digest, ArticleEvidence(members, keys, text, words: reading.wordSpans))
    } catch {
      return skipped(error.description)
    }
  }

  /// The members of an object by key.
  struct Members {
    private let values: [String: JSONNode]

    init(_ node: JSONNode) {
      values = Dictionary(node.members.map { ($0.key, $0.value) }) { $1 }
    }

    subscript(key: String) -> JSONNode? { values[key] }
  }

  static func keys(_ id: String, _ members: Members) -> ArticleKeys {
    var keys = ArticleKeys(id: id)
    keys.outlet = members["outlet"]?.string
    keys.title = members["title"]?.string
    keys.date = members["date"]?.string
    keys.author = members["author"]?.string
    keys.section = members["section"]?.string
    keys.url = members["url"]?.string
    keys.genre = members["genre"]?.string.flatMap(Genre.init(rawValue:)) ?? .unknown
    keys.meta =
      members["meta"]?.members.compactMap { member in
        member.value.string.map { MetaField(key: member.key, value: $0) }
      } ?? []
    return keys
  }

  static func digest(
    _ keys: ArticleKeys, _ sums: Members, _ text: TextDigest?
  ) -> ArticleDigest? {
    guard let counts = counts(sums["counts"]), let speech = speech(sums, counts),
      let names = list(sums["names"], name),
      let loaded = list(sums["loaded"], loaded), let voices = list(sums["voices"], voice)
    else { return nil }
    return ArticleDigest(
      keys: keys, counts: counts, speech: speech, names: names, loaded: loaded, voices: voices,
      text: text)
  }

  /// The numbers of an object by name; `nil` where there is no object or one is no number.
  static func counts(_ node: JSONNode?) -> ArticleCounts? {
    guard let node, node.kind == .object else { return nil }
    var counts = ArticleCounts()
    for member in node.members {
      guard let value = member.value.integer else { return nil }
      counts.add(value, to: member.key)
    }
    return counts
  }

  /// The elements of an array, each read by `read`; `nil` where there is no array or one cannot be read.
  private static func list<Item>(_ node: JSONNode?, _ read: ([JSONNode]) -> Item?) -> [Item]? {
    guard let node, node.kind == .array else { return nil }
    var items: [Item] = []
    for element in node.elements {
      guard let item = read(element.elements) else { return nil }
      items.append(item)
    }
    return items
  }
}

// MARK: Style

extension RecordReader {
  private func style(_ members: Members) -> ArticleCounts {
    guard let node = members["style"] else { return ArticleCounts() }
    let parts = Members(node)
    return style.counts { choice in
      parts[choice.part.rawValue].flatMap { Members($0)[choice.name]?.number }
    }
  }
}

// MARK: The text

extension RecordReader {
  /// What is read of the text.
  struct Text {
    /// What comparisons read of it.
    private(set) var parts: ArticleTextParts
    /// Its sentences.
    private(set) var sentences: [TextSpan] = []
    /// What turns spans of the record into such of the text.
    let spans: SpanReader

    /// The text of a record; `nil` where it holds none.
    init?(_ members: Members) {
      guard let text = members["text"]?.string else { return nil }
      parts = ArticleTextParts(text: Array(text.utf8))
      spans = SpanReader(parts.text)
      parts.authorSpans = members["author_spans"]?.elements.compactMap(spans.span) ?? []
      parts.boilerplate = members["boilerplate"]?.elements.compactMap(spans.span) ?? []
      for sentence in members["sentences"]?.elements ?? [] { add(Members(sentence)) }
      for entity in members["entities"]?.elements ?? [] {
        let entity = Members(entity)
        guard let id = entity["id"]?.string else { continue }
        parts.names.append(
          FingerprintParts.Name(
            id: id, mentions: entity["mentions"]?.elements.count ?? 0,
            titleMentions: entity["title_mentions"]?.elements.count ?? 0))
      }
    }

    private mutating func add(_ sentence: Members) {
      guard let span = sentence["span"].flatMap(spans.span) else { return }
      sentences.append(span)
      guard let zone = sentence["zone"]?.string.flatMap(Zone.init(rawValue:)),
        [.title, .lead].contains(zone)
      else { return }
      parts.add(span, in: zone)
    }
  }

  /// Turns spans in Unicode scalars into spans in bytes.
  struct SpanReader {
    private let offsets: ScalarOffsets

    init(_ text: [UInt8]) { offsets = ScalarOffsets(text) }

    /// The span of a pair `[start, end)`; `nil` where it is none of the text.
    func span(_ node: JSONNode) -> TextSpan? {
      let ends = node.elements.compactMap(\.integer)
      guard ends.count == 2, let start = offsets.byte(ofScalar: ends[0]),
        let end = offsets.byte(ofScalar: ends[1]), start <= end
      else { return nil }
      return TextSpan(start, end)
    }
  }
}

// MARK: Sums

extension RecordReader {
  private static func speech(_ sums: Members, _ counts: ArticleCounts) -> ArticleSpeech? {
    guard let tallies = list(sums["speech"], tally), let pairs = list(sums["spoken_of"], pair),
      let labels = list(sums["labels"], label)
    else { return nil }
    return ArticleSpeech(
      tallies: tallies, pairs: pairs, labels: labels,
      total: OutletSpeech(attributions: counts.quotes, quotedWords: counts.quotedWords))
  }

  private static func tally(_ parts: [JSONNode]) -> ArticleSpeech.Tally? {
    guard parts.count == 3, let level = parts[0].string.flatMap(BalanceRow.Level.init(rawValue:)),
      let source = source(parts[1]), let integers = integers(parts[2])
    else { return nil }
    return .init(level: level, source: source, sums: BalanceSums(integers: integers))
  }

  private static func pair(_ parts: [JSONNode]) -> ArticleSpeech.Pair? {
    guard parts.count == 3, let speaker = source(parts[0]), let target = source(parts[1]),
      let integers = integers(parts[2])
    else { return nil }
    return .init(speaker: speaker, target: target, sums: TargetSums(integers: integers))
  }

  private static func label(_ parts: [JSONNode]) -> SourceLabel? {
    guard parts.count == 3, let id = parts[0].string, let name = parts[1].string,
      let type = parts[2].string.flatMap(Entity.Kind.init(rawValue:))
    else { return nil }
    return SourceLabel(id: id, name: name, type: type)
  }

  private static func name(_ parts: [JSONNode]) -> ArticleDigest.NameUse? {
    guard parts.count == 4, let concept = parts[0].string, let name = parts[1].string,
      let connotation = parts[2].string.flatMap(Connotation.init(rawValue:)),
      let counts = integers(parts[3])
    else { return nil }
    var uses = ByVoice(repeating: 0)
    for (voice, count) in zip(Voice.allCases, counts) { uses[voice] = count }
    if counts.count > Voice.allCases.count { uses.title = counts[Voice.allCases.count] }
    return .init(
      variant: NameVariant(concept: concept, name: name, connotation: connotation), uses: uses)
  }

  private static func loaded(_ parts: [JSONNode]) -> ArticleDigest.LoadedUse? {
    guard parts.count == 3, let term = parts[0].string, let termClass = parts[1].string,
      let hits = parts[2].integer
    else { return nil }
    return .init(term: term, termClass: termClass, hits: hits)
  }

  private static func voice(_ parts: [JSONNode]) -> StoryVoice? {
    guard parts.count == 4, let name = parts[0].string, let kind = parts[1].string,
      let quotes = parts[2].integer, let words = parts[3].integer
    else { return nil }
    return StoryVoice(name: name, kind: kind, quotes: quotes, quotedWordsMilli: words)
  }

  private static func source(_ node: JSONNode) -> Source? {
    let parts = node.elements
    guard parts.count == 3, let kind = parts[0].string.flatMap(SourceClass.init(rawValue:)),
      let id = parts[1].string
    else { return nil }
    return Source(kind: kind, id: id, group: parts[2].string)
  }

  private static func integers(_ node: JSONNode) -> [Int]? {
    guard node.kind == .array else { return nil }
    var integers: [Int] = []
    for element in node.elements {
      guard let value = element.integer else { return nil }
      integers.append(value)
    }
    return integers
  }
}
