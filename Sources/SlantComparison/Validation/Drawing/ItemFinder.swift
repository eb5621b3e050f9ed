internal import SlantAnalysis
internal import SlantCorpus
public import SlantLexicon
internal import SlantStatistics
internal import SlantText

/// Makes what coders are given of an analysed article.
public struct ItemFinder: Sendable {
  let unit: CodingUnit
  private let seed: UInt64
  private let lexicons: LexiconSet

  /// A finder of items.
  ///
  /// - Parameters:
  ///   - unit: What is judged.
  ///   - seed: Another seed sets other decoys among the items.
  ///   - lexicons: The lexicons that articles are analysed with.
  public init(_ unit: CodingUnit, seed: UInt64, lexicons: LexiconSet) {
    self.unit = unit
    self.seed = seed
    self.lexicons = lexicons
  }

  /// The article with its items.
  public func article(_ analyzed: AnalyzedArticle) -> SampledArticle {
    let analysis = analyzed.analysis
    let marker = ContextMarker(analysis)
    let listed = SpeakerList.positions(in: analysis)
    let main = unit == .article ? MainEntity.position(in: analysis) : nil
    let found =
      switch unit {
      case .article: [article(analyzed, main: main)]
      case .quote: quotes(analysis, marker, listed)
      case .term: terms(analysis, marker)
      }
    return SampledArticle(
      id: analyzed.article.id, outlet: analyzed.article.outlet, date: analyzed.article.date,
      title: analyzed.article.title,
      sentences: analysis.body.sentences.map {
        SampledSentence(
          paragraph: $0.paragraph + 1, text: analysis.body.string($0.span).onOneLine)
      },
      speakers: unit == .quote ? listed.map { analysis.entities[$0].name } : [],
      mainEntity: main.map { analysis.entities[$0].name },
      items: found + decoys(analyzed, marker, among: found.count))
  }

  /// What Slant did not mark.
  private func decoys(
    _ analyzed: AnalyzedArticle, _ marker: ContextMarker, among count: Int
  ) -> [SampledItem] {
    guard let detection = CodingScheme(unit).detection else { return [] }
    let body = analyzed.analysis.body
    let vocabulary = lexicons.matcher.vocabulary
    var generator = SplitMix64(seed: seed &+ FNV64(analyzed.article.id.utf8).value)
    let spans = DecoyFinder(analysis: analyzed.analysis) {
      vocabulary.flags(of: $0.word).contains(.starter)
    }.spans(for: unit, among: count, using: &generator)
    return spans.map { span in
      SampledItem(
        number: nil,
        sentence: body.sentences.partitioningIndex { $0.span.end > span.start } + 1,
        scalars: marker.scalars([span], inTitle: false), text: body.string(span).onOneLine,
        context: marker.context([span], inTitle: false),
        answers: [detection.name: CodingScheme.no], reading: nil, confidencePercent: nil)
    }
  }

  private func quotes(
    _ analysis: ArticleAnalysis, _ marker: ContextMarker, _ listed: [Int]
  ) -> [SampledItem] {
    analysis.attributions.compactMap { attribution in
      guard attribution.isCounted, let first = attribution.contentTokens.first?.lowerBound else {
        return nil
      }
      let sentence = analysis.body.sentence(of: first)
      guard analysis.sentences[sentence].zone != .boilerplate else { return nil }
      return SampledItem(
        number: attribution.id, sentence: sentence + 1,
        scalars: marker.scalars(attribution.content, inTitle: false),
        text: attribution.content.map { analysis.body.string($0).onOneLine }
          .joined(separator: " … "),
        context: marker.context(attribution.content, inTitle: false),
        answers: [
          "quotation": CodingScheme.yes, "extent": "whole",
          "speaker": SpeakerCode.code(of: attribution, listed: listed),
          "stance": attribution.stance.rawValue,
        ],
        reading: attribution.speaker.map { analysis.entities[$0].name }
          ?? attribution.sourceKind.rawValue,
        confidencePercent: attribution.confidencePercent)
    }
  }

  private func terms(_ analysis: ArticleAnalysis, _ marker: ContextMarker) -> [SampledItem] {
    analysis.terms.enumerated().compactMap { number, term in
      guard term.kind == .loaded, term.isScored else { return nil }
      let text = term.isInTitle ? analysis.title ?? analysis.body : analysis.body
      var answers = ["loaded": CodingScheme.yes, "voice": term.voice.rawValue]
      if let strength = term.intensity, 1...3 ~= strength {
        answers["strength"] = ["weak", "clear", "strong"][strength - 1]
      }
      return SampledItem(
        number: number,
        sentence: term.isInTitle ? 0 : text.sentence(of: term.tokens.lowerBound) + 1,
        scalars: marker.scalars([term.span], inTitle: term.isInTitle),
        text: text.string(term.span).onOneLine,
        context: marker.context([term.span], inTitle: term.isInTitle), answers: answers,
        reading: term.termClass, confidencePercent: nil)
    }
  }

  private func article(_ analyzed: AnalyzedArticle, main: Int?) -> SampledItem {
    let analysis = analyzed.analysis
    var answers: [String: String] = [:]
    answers["tone"] = main.map { analysis.entities[$0].label.rawValue }
    answers["frame"] =
      analysis.frames.main(of: Frame.policy).map { analysis.frames[$0].frame.id }
      ?? CodingScheme.otherFrame
    answers["loadedness"] =
      Loadedness(hits: analysis.loadedHits.author, words: analysis.wordsByVoice.author)?.rawValue
    let genre = analyzed.article.genre
    answers["genre"] = genre == .unknown ? nil : genre.rawValue
    return SampledItem(
      number: nil, sentence: nil, scalars: nil, text: "", context: "", answers: answers,
      reading: main.map { analysis.entities[$0].name }, confidencePercent: nil)
  }
}

/// The names among which coders choose a speaker.
private enum SpeakerList {
  /// Persons, organisations and places by first mention: groups such as critics have no name.
  static func positions(in analysis: ArticleAnalysis) -> [Int] {
    Array(
      analysis.entities.indices.filter { analysis.entities[$0].kind != .group }
        .prefix(SpeakerCode.longestList))
  }
}

/// The entity that an article speaks of most.
private enum MainEntity {
  /// The person or organisation with the most mentions, else whatever has; the first of equals.
  static func position(in analysis: ArticleAnalysis) -> Int? {
    let all = Array(analysis.entities.indices)
    let actors = all.filter { [.person, .organisation].contains(analysis.entities[$0].kind) }
    func mentions(_ position: Int) -> Int {
      analysis.entities[position].mentions.count + analysis.entities[position].titleMentions.count
    }
    return (actors.isEmpty ? all : actors).max {
      (mentions($0), -$0) < (mentions($1), -$1)
    }
  }
}
