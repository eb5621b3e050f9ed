/// Months, holidays and the names of history.
extension TrapSentences {
  /// Months and holidays.
  static let days: [String] = [
    "The vote is on May 3 or in August.",
    "The office opens in March.",
    "The shop is closed on Good Friday.",
    "The exhibition runs from May to August.",
    "May and June are dry here.",
    "May 12 is the last day to register.",
    "The term starts on the second Monday in May.",
    "Good Friday falls on April 3.",
    "Labor Day is the first Monday in September.",
    "Independence Day is on July 4.",
    "Veterans Day falls on a Tuesday.",
    "All Souls' Day is on November 2.",
    "Ash Wednesday is 46 days before Easter.",
    "In the fall of 2012 she moved to Ohio.",
    "The fall semester starts in September.",
    "The fast begins at sunset.",
    "Easter falls late this year.",
    "The leaves fall in October.",
  ]

  /// Wars, treaties and rulers by name.
  static let history: [String] = [
    "The Cold War ended in 1991.",
    "The First World War museum opens at ten.",
    "The Battle of Hastings was in 1066.",
    "The Hundred Years' War lasted 116 years.",
    "The Wars of the Roses are on the syllabus.",
    "The Great Depression is taught in the tenth grade.",
    "The Boston Tea Party was in 1773.",
    "The Glorious Revolution of 1688 is on the syllabus.",
    "The Good Friday Agreement was signed in 1998.",
    "The Reign of Terror began in 1793.",
    "The Black Death reached England in 1348.",
    "Ivan the Terrible was crowned in 1547.",
    "Alexander the Great was born in Pella.",
    "Catherine the Great bought the collection in 1764.",
    "William the Conqueror landed in Sussex.",
    "The Peace of Westphalia dates from 1648.",
    "The Crusades are on the syllabus.",
    "The Dark Ages are in room four.",
    "The Holy Roman Empire ended in 1806.",
    "A grave in the churchyard dates from 1702.",
    "The war memorial stands by the church.",
  ]
}
