internal import SlantAnalysis
internal import SlantCorpus
internal import SlantText

/// A digest as bytes, so that a run that was interrupted need not make it again.
///
/// Programs of one version alone read what they wrote: the bytes are no format for others.
extension ArticleDigest {
  /// Appends the digest.
  package func pack(_ writer: inout PackedWriter) {
    keys.pack(&writer)
    counts.pack(&writer)
    style.pack(&writer)
    speech.pack(&writer)
    writer.add(names) { $1.pack(&$0) }
    writer.add(loaded) { writer, use in
      writer.add(use.term)
      writer.add(use.termClass)
      writer.add(use.hits)
    }
    writer.add(voices) { writer, voice in
      writer.add(voice.name)
      writer.add(voice.kind)
      writer.add(voice.quotes)
      writer.add(voice.quotedWordsMilli)
    }
    writer.add(text != nil)
    text?.fingerprint.pack(&writer)
    text?.words.pack(&writer)
  }

  /// The digest that comes next in what ``pack(_:)`` wrote.
  package init(_ reader: inout PackedReader) {
    let keys = ArticleKeys(&reader)
    let counts = ArticleCounts(&reader)
    let style = ArticleCounts(&reader)
    self.init(
      keys: keys, counts: counts, speech: ArticleSpeech(&reader),
      names: reader.list { NameUse(&$0) },
      loaded: reader.list {
        LoadedUse(term: $0.string(), termClass: $0.string(), hits: $0.number())
      },
      voices: reader.list {
        StoryVoice(
          name: $0.string(), kind: $0.string(), quotes: $0.number(), quotedWordsMilli: $0.number())
      },
      text: reader.flag()
        ? TextDigest(
          fingerprint: ArticleFingerprint(&reader, keys), words: AuthorWords(&reader)) : nil)
    self.style = style
  }
}

extension ArticleDigest.NameUse {
  fileprivate func pack(_ writer: inout PackedWriter) {
    writer.add(variant.concept)
    writer.add(variant.name)
    writer.add(choice: variant.connotation)
    for voice in Voice.allCases { writer.add(uses[voice]) }
    writer.add(uses.title)
  }

  fileprivate init(_ reader: inout PackedReader) {
    let variant = NameVariant(
      concept: reader.string(), name: reader.string(), connotation: reader.choice())
    var uses = ByVoice(repeating: 0)
    for voice in Voice.allCases { uses[voice] = reader.number() }
    uses.title = reader.number()
    self.init(variant: variant, uses: uses)
  }
}

extension ArticleKeys {
  fileprivate func pack(_ writer: inout PackedWriter) {
    writer.add(id)
    for text in [outlet, title, date, author, section, url] { writer.add(optional: text) }
    writer.add(choice: genre)
    writer.add(meta) { writer, field in
      writer.add(field.key)
      writer.add(field.value)
    }
  }

  fileprivate init(_ reader: inout PackedReader) {
    self.init(id: reader.string())
    outlet = reader.optionalString()
    title = reader.optionalString()
    date = reader.optionalString()
    author = reader.optionalString()
    section = reader.optionalString()
    url = reader.optionalString()
    genre = reader.choice()
    meta = reader.list { MetaField(key: $0.string(), value: $0.string()) }
  }
}

extension ArticleCounts {
  fileprivate func pack(_ writer: inout PackedWriter) {
    writer.add(values.sorted { $0.key < $1.key }) { writer, count in
      writer.add(count.key)
      writer.add(signed: count.value)
    }
  }

  fileprivate init(_ reader: inout PackedReader) {
    self.init()
    for (name, value) in reader.list({ ($0.string(), $0.signed()) }) { add(value, to: name) }
  }
}
