internal import SlantAnalysis

/// The clauses of harm of a record.
extension JSONWriter {
  /// Writes who harms whom.
  mutating func writeAgency(of context: ArticleContext) {
    key("agency")
    array(context.analysis.agency) { json, clause in
      json.object { json in
        json.member("span", context.scalars(clause.span, inTitle: clause.isInTitle))
        if clause.isInTitle { json.member("in", "title") }
        json.member("construction", clause.construction.rawValue)
        json.member("class", clause.harm.rawValue)
        json.member("term", clause.term)
        json.member("modality", clause.modality.rawValue)
        json.write("victim", "victim_entity", clause.victim, clause, context)
        json.write("agent", "agent_entity", clause.agent, clause, context)
        json.member("voice", clause.voice.rawValue)
        json.member("zone", clause.zone.rawValue)
        json.member("attribution", clause.attribution)
        json.member("scored", clause.isScored)
      }
    }
  }

  private mutating func write(
    _ name: StaticString, _ entity: StaticString, _ participant: HarmParticipant?,
    _ clause: HarmClause, _ context: ArticleContext
  ) {
    member(name, participant.map { context.scalars($0.span, inTitle: clause.isInTitle) })
    member(entity, context.entity(participant?.entity)?.id)
  }
}
