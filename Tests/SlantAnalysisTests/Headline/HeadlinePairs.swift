import TestSupport
import Testing

/// Headlines with texts in which the sentence that says the same is marked.
struct HeadlinePair: CustomTestStringConvertible, Sendable {
  /// What happens to the doubt of the sentence.
  enum Doubt: Sendable {
    /// The sentence is hedged, the headline is not.
    case dropped
    /// Both are hedged, or the headline asks.
    case kept
    /// The sentence has no hedge.
    case none
    /// No sentence says the same.
    case noSentence
  }

  let title: String
  let marked: String
  let doubt: Doubt

  init(_ title: String, _ doubt: Doubt, _ marked: String) {
    self.title = title
    self.doubt = doubt
    self.marked = marked
  }

  var testDescription: String { title }

  /// What the rules find.
  static let found = dropped + kept + plain + elsewhere + nothing

  private static let dropped = [
    HeadlinePair(
      "Mayor Orla Fenwick sold harbour to shell firm", .dropped,
      """
      The quay was busy on Monday. ⟦Orla Fenwick may have sold the harbour to a shell company, \
      according to papers seen by the council.⟧ She has run the town since 2011. Boats left early.
      """),
    HeadlinePair(
      "Dam collapse kills 14", .dropped,
      """
      Rescue teams dug through the night. ⟦Fourteen people may have been killed when the dam \
      collapsed on Sunday, the ministry said.⟧ The dam was built in 1962. A farmer was buried.
      """),
    HeadlinePair(
      "Vera Lund quits over forged report", .dropped,
      """
      Vera Lund has led the ministry for a decade. ⟦She might quit over the forged report, two aides \
      said.⟧ She spent Sunday at home. The report had 90 pages.
      """),
    HeadlinePair(
      "Brandt resigns after audit", .dropped,
      """
      Otto Brandt was silent on Friday. ⟦The resignation of Otto Brandt would possibly follow an \
      audit that found missing receipts.⟧ He keeps bees. The audit took nine weeks.
      """),
    HeadlinePair(
      "Bank closes 30 branches", .dropped,
      """
      ⟦The Northline bank may close 30 branches, which would cost 400 jobs.⟧ The bank was founded in \
      1904. It closed 12 branches last year.
      """),
    HeadlinePair(
      "Hackers steal 2,000 patient files", .dropped,
      """
      The clinic found the breach in June. ⟦Hackers may have stolen 2,000 files of patients from the \
      clinic.⟧ The files date from 2015. A patient complained.
      """),
    HeadlinePair(
      "Border closure ends", .dropped,
      """
      The border was closed in March. ⟦The closure of the border could end within a week, officials \
      said.⟧ Lorries wait for days.
      """),
    HeadlinePair(
      "Moon base by 2040", .dropped,
      """
      The agency employs 900. ⟦A base on the moon could be built by 2040, the agency hopes.⟧ The base \
      at Osmere was shut.
      """),
    HeadlinePair(
      "Vaccine stops fever in children", .dropped,
      """
      Children were seen at nine clinics. ⟦The vaccine might stop the fever in most children.⟧ The \
      fever came back to Osmere in May.
      """),
  ]

  private static let kept = [
    HeadlinePair(
      "Drug may cut strokes, trial suggests", .kept,
      """
      ⟦The drug could cut strokes by a third, a trial of 900 patients suggests.⟧ The drug is cheap. \
      Strokes are common in the valley.
      """),
    HeadlinePair(
      "Did the ferry captain drink?", .kept,
      """
      The ferry ran aground in fog. ⟦The ferry captain may have drunk before the trip, a witness \
      told the inquiry.⟧ The captain is 61.
      """),
    HeadlinePair(
      "Ice on the lake could break, rangers warn", .kept,
      """
      Skaters came in hundreds. ⟦Rangers warned that the ice on the lake might break.⟧ The lake was \
      last frozen in 2012.
      """),
  ]

  private static let plain = [
    HeadlinePair(
      "Council approves tram line", .none,
      """
      ⟦The council approved the tram line to Osmere on Tuesday by nine votes to four.⟧ The line may \
      open in 2031. Two members of the council stayed away.
      """),
    HeadlinePair(
      "Fire breaks out at Port Ellary mill", .none,
      """
      ⟦A fire broke out at the mill in Port Ellary shortly before dawn.⟧ The mill had been sold in \
      spring. It may have been empty.
      """),
    HeadlinePair(
      "Fenwick wins race for mayor", .none,
      """
      Her rival conceded at midnight. ⟦Orla Fenwick won the race for mayor with 52 percent of the \
      vote.⟧ The race was the closest since 1988. The mayor may form a coalition.
      """),
    HeadlinePair(
      "Lund and Brandt agree on bridge", .none,
      """
      Vera Lund spoke for an hour. ⟦Vera Lund and Otto Brandt have agreed on a new bridge over the \
      Ell.⟧ Otto Brandt had opposed the plan.
      """),
    HeadlinePair(
      "Prices rise 3 percent", .none,
      """
      Wages rose by one percent. ⟦Prices rose three percent in May, the office said.⟧ The price of \
      bread fell.
      """),
    HeadlinePair(
      "Nurses’ pay deal signed", .none,
      """
      Nurses had struck for a month. ⟦A deal on the pay of nurses was signed on Wednesday.⟧ The pay \
      of doctors is next.
      """),
    HeadlinePair(
      "Governor pardons 12 protesters", .none,
      """
      The governor leaves office in May. ⟦The governor pardoned twelve people who had protested at \
      the port.⟧ The port was shut.
      """),
    HeadlinePair(
      "Inquiry clears police of negligence", .none,
      """
      The inquiry sat for nine weeks. ⟦Police were cleared of negligence by the inquiry.⟧ Negligence \
      is hard to prove.
      """),
    HeadlinePair(
      "Company hid leak, says whistleblower", .none,
      """
      The company makes paint. ⟦The company hid the leak for months, a whistleblower said.⟧ The leak \
      was found by an angler.
      """),
    HeadlinePair(
      "Court frees editor", .none,
      """
      Editors across the country wrote letters. ⟦The editor was freed by a court in Osmere.⟧ The \
      court had jailed him for a year.
      """),
    HeadlinePair(
      "Minister: tax cut will pay for itself", .none,
      """
      The minister took office in May. ⟦The tax cut will pay for itself within a decade, the minister \
      said.⟧ A cut in spending is planned.
      """),
    HeadlinePair(
      "Orchestra sacked by festival", .none,
      """
      ⟦The festival sacked its orchestra on Friday.⟧ Festivals in the north pay little. Two players \
      wept.
      """),
  ]

  /// The sentence is hedged, but not in what the headline says.
  private static let elsewhere = [
    HeadlinePair(
      "Five rescued as ferry sinks", .none,
      """
      The ferry was old. ⟦Five people were rescued after the ferry sank, and two more may be missing.⟧ \
      Divers will go down on Monday.
      """),
    HeadlinePair(
      "Boat capsizes off Osmere", .none,
      """
      ⟦A boat that carried about 180 men capsized off Osmere on Thursday.⟧ The boat was old. Osmere \
      has no crane.
      """),
    HeadlinePair(
      "Mill in Osmere closes", .none,
      """
      ⟦The mill in Osmere has closed, which could cost 400 jobs.⟧ The mill made paper. Osmere has \
      another.
      """),
    HeadlinePair(
      "Mayor sold the harbour", .dropped,
      "The quay was busy. ⟦It is possible that the mayor sold the harbour.⟧ Boats left early."),
    HeadlinePair(
      "Ferry carried 180", .dropped,
      "The ferry was new. ⟦The ferry carried about 180 people.⟧ It had been blessed by a bishop."),
  ]

  private static let nothing = [
    HeadlinePair(
      "Storm shuts schools across the valley", .noSentence,
      "Farmers sold their sheep in the market. Prices rose a little. The bank opened a branch."),
    HeadlinePair(
      "Police arrest poet over letter", .noSentence,
      "The police station was painted. A choir sang in the church. The roof needs repair."),
    HeadlinePair(
      "Teachers strike over frozen pay", .noSentence,
      "The teachers met in a hall. The hall was cold. The pay day is Friday."),
    HeadlinePair(
      "Singer wed in secret", .noSentence,
      "The singer will tour in autumn. Tickets cost 40 crowns. A secret guest is planned."),
    HeadlinePair(
      "Party wins court contest", .noSentence,
      "Parts came by ship. The county signed a contract. The counts were late."),
  ]

  /// What a person finds and the rules do not: other words for the same.
  static let missed = [
    HeadlinePair(
      "Blaze guts warehouse", .none,
      "⟦A fire destroyed a warehouse in the docks on Friday.⟧ The docks are old. Nobody was there."),
    HeadlinePair(
      "MPs back curb on loans", .none,
      """
      ⟦Parliament voted for a limit on lending by banks.⟧ The vote was close. Banks had warned of \
      losses.
      """),
  ]
}
