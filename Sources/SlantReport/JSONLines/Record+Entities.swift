internal import SlantAnalysis

/// The entities of a record.
extension JSONWriter {
  /// Writes of whom an article speaks.
  mutating func writeEntities(of context: ArticleContext) {
    key("entities")
    array(context.analysis.entities) { json, entity in
      json.object { $0.write(entity, context) }
    }
  }

  private mutating func write(_ entity: Entity, _ context: ArticleContext) {
    member("id", entity.id)
    member("name", entity.name)
    member("type", entity.kind.rawValue)
    member("group", entity.group)
    member("mentions", entity.mentions.map { context.scalars($0.span) })
    member("title_mentions", entity.titleMentions.map { context.scalars($0.span, inTitle: true) })
    writeTone(of: entity)
    member("label", entity.label.rawValue)
    member("quotes", entity.balance.quotes)
    member("quoted_words", entity.balance.quotedWords)
    write(entity.evidence, context)
    guard !entity.morals.isEmpty else { return }
    key("morals")
    array(entity.morals) { json, hit in
      json.object { json in
        json.member("span", context.scalars(hit.span, inTitle: hit.isInTitle))
        if hit.isInTitle { json.member("in", "title") }
        json.member("voice", hit.voice.rawValue)
        json.member("class", hit.moralClass)
        if hit.isNegated { json.member("negated", true) }
        json.member("bearing", hit.bearing.rawValue)
        json.member("role", hit.role.rawValue)
      }
    }
  }

  /// Writes the hits that add up to a tone towards somebody.
  mutating func write(_ evidence: [ToneEvidence], _ context: ArticleContext) {
    key("evidence")
    array(evidence) { json, hit in
      json.object { json in
        json.member("span", context.scalars(hit.span, inTitle: hit.isInTitle))
        if hit.isInTitle { json.member("in", "title") }
        json.member("voice", hit.voice.rawValue)
        json.member("bearing", hit.bearing.rawValue)
        json.member("value", milli: hit.value)
      }
    }
  }

  private mutating func writeTone(of entity: Entity) {
    key("sentiment")
    object { json in
      for scope in [ScoreScope.all, .author, .quoted, .reported] {
        json.member(scope.key, scope.value(of: entity.tone, all: entity.totalTone).score)
      }
    }
  }
}
