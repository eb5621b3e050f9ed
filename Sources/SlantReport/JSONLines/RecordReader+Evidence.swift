internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus
internal import SlantText

extension ArticleEvidence {
  /// The evidence of a record.
  ///
  /// - Parameters:
  ///   - members: The members of the record.
  ///   - keys: What is known of the article beside its text.
  ///   - text: Its text.
  ///   - words: Where its author's words stand, by the reading that counted them.
  init(
    _ members: RecordReader.Members, _ keys: ArticleKeys, _ text: RecordReader.Text,
    words: [TextSpan]
  ) {
    let title = Array((keys.title ?? "").utf8)
    let places = PlaceReader(text: text.spans, title: RecordReader.SpanReader(title))
    self.init(
      id: keys.id,
      heading: Self.heading(keys.title, text.parts.headline.first, text.parts.text, id: keys.id),
      title: title, text: text.parts.text, sentences: text.sentences,
      paragraphs: [], words: words,
      terms: (members["terms"]?.elements ?? []).enumerated().compactMap {
        Term($0.element, number: $0.offset, places)
      },
      harm: (members["agency"]?.elements ?? []).enumerated().compactMap {
        Harm(RecordReader.Members($0.element), number: $0.offset, places)
      })
  }

  /// Reads spans of the text and of the title given apart.
  fileprivate struct PlaceReader {
    let text: RecordReader.SpanReader
    let title: RecordReader.SpanReader

    /// Whether a hit stands in the title given apart.
    func isInTitle(_ members: RecordReader.Members) -> Bool { members["in"]?.string == "title" }

    /// The bytes of the span that a member holds.
    func span(_ name: String, _ members: RecordReader.Members) -> TextSpan? {
      members[name].flatMap(isInTitle(members) ? title.span : text.span)
    }
  }
}

extension ArticleEvidence.Term {
  private static let lexicon = Array("lexicon".utf8)

  /// A hit of a record; `nil` for one that does not count, or is neither a loaded term nor a name.
  ///
  /// Most hits are of other lexicons, so that this is looked at before all else.
  fileprivate init?(_ node: JSONNode, number: Int, _ places: ArticleEvidence.PlaceReader) {
    guard let lexicon = node.member(Self.lexicon)?.string, ["loaded", "naming"].contains(lexicon)
    else { return nil }
    let members = RecordReader.Members(node)
    guard members["scored"]?.isTrue == true,
      let span = places.span("span", members), let term = members["term"]?.string,
      let termClass = members["class"]?.string,
      let voice = members["voice"]?.string.flatMap(Voice.init(rawValue:))
    else { return nil }
    self.init(
      number: number, span: span, isInTitle: places.isInTitle(members),
      isHeadline: members["zone"]?.string == Zone.title.rawValue, voice: voice,
      term: TermHit.plain(term), termClass: termClass,
      connotation: lexicon == "naming"
        ? members["connotation"]?.string.flatMap(Connotation.init(rawValue:)) : nil)
  }
}

extension ArticleEvidence.Harm {
  fileprivate init?(
    _ members: RecordReader.Members, number: Int, _ places: ArticleEvidence.PlaceReader
  ) {
    guard members["scored"]?.isTrue == true, let span = places.span("span", members),
      let voice = members["voice"]?.string.flatMap(Voice.init(rawValue:)),
      let construction = members["construction"]?.string.flatMap(
        HarmConstruction.init(rawValue:)),
      let harm = members["class"]?.string.flatMap(HarmClass.init(rawValue:)),
      let modality = members["modality"]?.string.flatMap(HarmModality.init(rawValue:))
    else { return nil }
    func participant(_ name: String) -> Participant? {
      places.span(name, members).map {
        Participant(span: $0, entity: members[name + "_entity"]?.string)
      }
    }
    self.init(
      number: number, span: span, isInTitle: places.isInTitle(members),
      isHeadline: members["zone"]?.string == Zone.title.rawValue, voice: voice,
      construction: construction, harm: harm, modality: modality, victim: participant("victim"),
      agent: participant("agent"))
  }
}
