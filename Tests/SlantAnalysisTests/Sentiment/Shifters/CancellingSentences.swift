/// Sentences whose verbs and nouns cancel what they act upon.
enum CancellingSentences {
  static let table: [(String, Sign)] = [
    // Failing and refusing.
    ("The board failed to support the crew.", .bad),
    ("The firm refused to praise the guards.", .bad),
    ("The council neglected to welcome the envoys.", .bad),
    ("The guards failed to welcome the crew.", .bad),
    ("The minister was unable to bring peace.", .bad),
    ("The envoys were unwilling to trust the guards.", .bad),
    ("The failure to bring justice angered no one here.", .bad),
    ("The talks fell short of success.", .bad),
    ("It is hard to trust the figures.", .bad),
    ("The town ran out of hope.", .bad),
    // Preventing and ending, with an object.
    ("The patrol prevented violence.", .good),
    ("The dam averted a disaster.", .good),
    ("The law curbs corruption.", .good),
    ("The treaty ended the violence.", .good),
    ("The drug eases pain.", .good),
    ("The scheme reduced poverty.", .good),
    ("The vaccine eliminated the threat.", .good),
    ("The reform halted progress.", .bad),
    ("The cuts ended hope.", .bad),
    ("The bank resolved the crisis.", .good),
    ("The town overcame the disaster.", .good),
    ("The nurses relieved the pain.", .good),
    ("The strike put an end to the crisis.", .good),
    ("The police thwarted the threat.", .good),
    ("The region recovered from the famine.", .good),
    ("The bill would protect against fraud.", .good),
    // Denial, direct and reported.
    ("The officer denied the fraud.", .good),
    ("The mayor denied that he had taken bribes.", .good),
    ("The firm rejected claims of abuse.", .good),
    ("The minister refuted the talk of corruption.", .good),
    ("The court dismissed the charge of torture.", .good),
    // In the passive, of the subject.
    ("The fraud was denied.", .good),
    ("The charge of torture was rejected by the court.", .good),
    ("A disaster was averted.", .good),
    ("Violence was prevented in the old town.", .good),
    ("The abuse was stopped in May.", .good),
    ("The support was withdrawn in June.", .bad),
    ("The violence ended on Friday.", .good),
    ("The pain eased after a week.", .good),
    // The verb does not reach what is not its own.
    ("The talks, a great success, ended in May.", .good),
    ("The man denied it, and the crowd was angry.", .bad),
  ]
}
