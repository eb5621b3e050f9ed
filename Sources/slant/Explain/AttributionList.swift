import SlantAnalysis
import SlantText

/// Who says what, one attribution after another.
struct AttributionList {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// The heading and the list, or nothing where nobody speaks.
  var sections: [String] {
    guard !analysis.attributions.isEmpty else { return [] }
    let entries = analysis.attributions.map(entry)
    return [style.bold("Who says what") + "\n" + entries.joined(separator: "\n")]
  }

  /// The name of an entity, with its group in brackets.
  private func name(of entity: Entity) -> String {
    entity.name + (entity.group.map { " (\($0))" } ?? "")
  }

  private func entry(_ attribution: Attribution) -> String {
    let text = analysis.body
    let source = attribution.source.map { text.string($0) } ?? attribution.sourceKind.rawValue
    let speakers = attribution.speakers.map { name(of: analysis.entities[$0]) }
    let isNamed = speakers.isEmpty || speakers == [source]
    let who = isNamed ? source : "\(source) = \(speakers.joined(separator: " and "))"
    let cue = attribution.cue.map { text.string($0) } ?? "no cue"
    let facts = [
      attribution.isNegated ? "negated" : nil, attribution.stance.rawValue,
      attribution.form.rawValue, attribution.kind == .speech ? nil : attribution.kind.rawValue,
      attribution.words == 1 ? "1 word" : "\(attribution.words) words", attribution.rule.rawValue,
      "\(attribution.confidencePercent)%",
    ].compactMap(\.self).joined(separator: ", ")
    let content = attribution.content.map { text.string($0) }.joined(separator: " … ")
    let indent = attribution.parent == nil ? "" : "  "
    let head = style.lines("\(who): \(cue) (\(facts))", indent: indent.count + 4)
    let body = style.lines(content, indent: indent.count + 6)
    return
      (head.enumerated().map { index, line in
        let number = index == 0 ? Explanation.right("\(attribution.id + 1)", 3) : "   "
        return indent + number + " " + line
      } + body.map { indent + "      " + style.quoted($0) }).joined(separator: "\n")
  }
}
