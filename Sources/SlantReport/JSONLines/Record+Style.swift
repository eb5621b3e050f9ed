internal import SlantAnalysis
internal import SlantText

/// The style of a record.
extension JSONWriter {
  /// Writes every figure of style of each part, then the clickbait cues of the headline.
  mutating func writeStyle(of context: ArticleContext) {
    let style = context.analysis.style
    key("style")
    object { json in
      for part in StylePart.allCases {
        json.key(escaping: part.rawValue)
        json.object { $0.write(style[part]) }
      }
      json.key("clickbait")
      json.array(style.clickbait) { $0.write($1, context) }
    }
  }

  private mutating func write(_ cue: ClickbaitCue, _ context: ArticleContext) {
    let isInTitle = context.analysis.title != nil
    object { json in
      json.member("kind", cue.kind.rawValue)
      json.member("span", context.scalars(cue.span, inTitle: isInTitle))
      if isInTitle { json.member("in", "title") }
    }
  }

  private mutating func write(_ style: PartStyle) {
    for feature in StyleFeature.all {
      key(escaping: feature.name)
      let value = feature.value(style)
      if feature.isCount { integer(value.map { Int($0) }) } else { number(value) }
    }
  }
}
