internal import SlantAnalysis
internal import SlantComparison

/// The sums of a record, from which articles are compared without their texts: an ``ArticleDigest``.
extension JSONWriter {
  /// Writes the sums; ``RecordReader`` reads them.
  mutating func writeSums(of digest: ArticleDigest) {
    key("sums")
    object { json in
      json.key("counts")
      json.write(digest.counts)
      json.write(digest.speech)
      json.key("names")
      json.array(digest.names) { $0.write($1) }
      json.key("loaded")
      json.array(digest.loaded) { json, use in
        json.array { json in
          json.string(use.term)
          json.string(use.termClass)
          json.integer(use.hits)
        }
      }
      json.key("voices")
      json.array(digest.voices) { json, voice in
        json.array { json in
          json.string(voice.name)
          json.string(voice.kind)
          json.integer(voice.quotes)
          json.integer(voice.quotedWordsMilli)
        }
      }
    }
  }

  /// Writes numbers by name, in the order of the names.
  mutating func write(_ counts: ArticleCounts) {
    object { json in
      for name in counts.values.keys.sorted() {
        json.key(escaping: name)
        json.integer(counts[name])
      }
    }
  }

  private mutating func write(_ speech: ArticleSpeech) {
    key("speech")
    array(speech.tallies) { json, tally in
      json.array { json in
        json.string(tally.level.rawValue)
        json.write(tally.source)
        json.write(tally.sums.integers)
      }
    }
    key("spoken_of")
    array(speech.pairs) { json, pair in
      json.array { json in
        json.write(pair.speaker)
        json.write(pair.target)
        json.write(pair.sums.integers)
      }
    }
    key("labels")
    array(speech.labels) { json, label in
      json.array { json in
        json.string(label.id)
        json.string(label.name)
        json.string(label.type.rawValue)
      }
    }
  }

  private mutating func write(_ source: Source) {
    array { json in
      json.string(source.kind.rawValue)
      json.string(source.id)
      json.string(source.group)
    }
  }

  /// Writes numbers without the zeros at the end.
  private mutating func write(_ integers: [Int]) {
    let count = integers.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    array(integers[..<count]) { $0.integer($1) }
  }

  private mutating func write(_ use: ArticleDigest.NameUse) {
    array { json in
      json.string(use.variant.concept)
      json.string(use.variant.name)
      json.string(use.variant.connotation.rawValue)
      json.write(Voice.allCases.map { use.uses[$0] } + [use.uses.title])
    }
  }
}
