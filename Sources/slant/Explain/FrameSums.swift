import SlantAnalysis
import SlantReport

/// The cues behind each frame.
struct FrameSums {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// The heading, then for each set of frames those with cues, the largest share first; nothing without cues.
  var sections: [String] {
    let sections = analysis.frames.setsWithCues.map(section)
    return sections.isEmpty ? [] : [style.bold("What the story is about")] + sections
  }

  private func section(_ set: String) -> String {
    let ranked = analysis.frames.ranked(in: set)
    let strength = ranked.filter { $0.profile.all.share != nil }
      .reduce(0) { $0 + FrameEvidence.strength($1.profile.all.evidence) }
    let head = "frames, \(set): summed strength \(FixedDecimal.text(strength, places: 2))"
    return (style.head(head) + ranked.flatMap { lines($0.position, $0.profile) }).joined(
      separator: "\n")
  }

  private func lines(_ position: Int, _ profile: FrameProfile) -> [String] {
    let cues = analysis.terms.filter { $0.isScored && $0.kind == .frame(position) }
    let voices = Voice.allCases.compactMap { voice -> String? in
      let cues = profile.byVoice[voice].cues
      return cues == 0 ? nil : "\(voice.rawValue) \(cues)"
    }
    let parts = [
      (
        profile.frame.id, profile.all, " (\(voices.joined(separator: ", ")))",
        cues.filter { $0.zone != .title }
      ),
      (
        "\(profile.frame.id), headline", profile.byVoice.title, "",
        cues.filter { $0.zone == .title }
      ),
    ]
    return parts.flatMap { name, evidence, voices, cues in
      cues.isEmpty
        ? []
        : style.item(sum(name, evidence) + voices + ": " + RepeatedWords.text(cues.map(label)))
    }
  }

  /// `security 0.29 = evidence 32.98 from 12 cues`.
  private func sum(_ name: String, _ evidence: FrameEvidence) -> String {
    let share = evidence.share.map { FixedDecimal.text($0, places: 2) } ?? "under the floor"
    return style.bold("\(name) \(share)") + " = evidence \(amount(evidence.evidence)) from "
      + "\(evidence.cues) cue\(evidence.cues == 1 ? "" : "s")"
  }

  /// The cue with its weight: `taxpayer 2`.
  private func label(_ cue: TermHit) -> String {
    "\(cue.plainTerm) [\(FixedDecimal.short(cue.value))]"
  }

  private func amount(_ evidence: Int) -> String {
    FixedDecimal.text(Double(evidence) / 1000, places: 2)
  }
}
