/// Sentences with cues of the generic frames.
extension FrameHits {
  static let conflict = [
    ("The two mayors clashed over the price of water.", "clashed"),
    ("Growers are at odds with the ministry about the canal.", "at odds"),
    ("Bus drivers accused the firm of breaking its word.", "accused"),
    ("The union hit back within the hour.", "hit back"),
    ("Opponents of the airport fill the hall every week.", "Opponents"),
    ("A feud between the families of Ostrava closed the mill.", "feud"),
    ("The dispute over fishing rights is older than the border.", "dispute"),
    ("Teachers denounced the timetable as a trick.", "denounced"),
    ("Senator Ruth Calloway came under fire from both flanks.", "under fire"),
    ("The bishops and the brewers disagree on Sunday hours.", "disagree"),
    ("Rebels shelled the harbour as the truce expired.", "truce"),
    ("Clubs rejected the league's offer on broadcasts.", "rejected"),
    ("Nurses in Dunholm protested outside the clinic.", "protested"),
    ("The library fee is the most divisive plan in years.", "divisive"),
  ]

  static let humanInterest = [
    ("Maria Teles, a mother of two, slept in her car.", "mother"),
    ("Her son was eleven when the river took the house.", "son"),
    ("He wiped away tears as the names were read.", "tears"),
    ("The baker's widow still opens the shop at five.", "widow"),
    ("Survivors of the ferry told how they held hands.", "Survivors"),
    ("Heartbroken neighbours laid flowers at the gate.", "Heartbroken"),
    ("She remembers her childhood in the mining camp.", "childhood"),
    ("His parents had sold the farm to pay for the operation.", "His parents"),
    ("The twins had never met their grandmother.", "grandmother"),
    ("A vigil for the lost climbers began at dusk.", "vigil"),
    ("The ordeal lasted nine days in the snow.", "ordeal"),
    ("The old couple hugged the stranger who found the dog.", "hugged"),
    ("Families of the miners wait at the pit head.", "Families of"),
  ]

  static let consequences = [
    ("The closure will mean job losses along the whole coast.", "job losses"),
    ("Drought pushed up food prices for a third month.", "food prices"),
    ("Repairs to the dam will cost $40 million.", "cost"),
    ("The strike brought the economy of the islands to a halt.", "the economy"),
    ("Tariffs on steel hurt the makers of tins.", "Tariffs"),
    ("The lockdown drove six breweries into bankruptcy.", "bankruptcy"),
    ("Taxpayers will carry the loss, the auditor said.", "Taxpayers"),
    ("Unemployment in Tarrant doubled after the mill shut.", "Unemployment"),
    ("Households face higher prices for heating oil.", "higher prices"),
    ("Exports of lamb fell when the port froze.", "Exports"),
    ("The rule makes small clinics unprofitable.", "unprofitable"),
    ("Growers say they cannot afford the new nets.", "afford"),
    ("The ban could wipe out 3,000 jobs in the delta.", "jobs"),
  ]

  static let responsibility = [
    ("The inquiry holds the regulator responsible for the leak.", "responsible for"),
    ("Officials pledged to mend the levee before winter.", "pledged"),
    ("There is no simple solution to the housing shortage.", "solution"),
    ("The government must stop the fires, farmers say.", "government must"),
    ("Critics blamed the collapse on years of neglect.", "blamed"),
    ("Ministers failed to act on three warnings.", "failed to act"),
    ("The city wants to tackle damp in its own flats.", "tackle"),
    ("Doctors called for a ban on the spray.", "called for"),
    ("The port needs urgent action against rats.", "urgent action"),
    ("The council is taking steps to reopen the pool.", "taking steps"),
    ("The report lays the root causes bare.", "root causes"),
    ("Prison reform has stalled for a decade.", "reform"),
    ("The mayor refused to be held accountable for the delays.", "accountable"),
    ("Better signs would prevent half of the crashes.", "prevent"),
  ]

  static let genericMorality = [
    ("The archbishop called the wage shameful.", "shameful"),
    ("It is the right thing for a rich country, she said.", "the right thing"),
    ("We owe clean rivers to future generations.", "future generations"),
    ("The sermon dwelt on greed.", "sermon"),
    ("A question of conscience, the judge called it.", "conscience"),
    ("God will not forgive such neglect, the preacher said.", "God"),
    ("Lying to patients is immoral, the surgeon told his pupils.", "immoral"),
    ("He begged the villagers to forgive him.", "forgive"),
    ("The law, says the rabbi, is a matter of human dignity.", "human dignity"),
    ("Traditional values won him the valley.", "Traditional values"),
    ("Students learned to tell right from wrong.", "right from wrong"),
    ("The nuns run the soup kitchen out of charity and faith.", "nuns"),
    ("Cheating the old is a sin, the vicar wrote.", "sin"),
  ]

  /// The sentences of the generic frames, by the name of the frame.
  static let generic = [
    ("conflict", conflict), ("human_interest", humanInterest), ("consequences", consequences),
    ("responsibility", responsibility), ("generic_morality", genericMorality),
  ]
}
