/// Terms of law and money.
extension TrapSentences {
  /// Terms of law.
  static let law: [String] = [
    "Both parties signed the lease in April.",
    "The trust owns two buildings in Leeds.",
    "The justice of the peace signed the papers.",
    "The lawyer asked for a stay until June.",
    "The interest on the loan is four percent.",
    "The bond matures in 2031.",
    "He holds power of attorney for his aunt.",
    "The deed was recorded in the county book.",
    "The act of 1978 covers boats.",
    "The will was read in the lawyer's office.",
    "The grand jury meets on the fourth floor.",
    "The fine print is on page six.",
    "The house is collateral for the loan.",
    "An absolute majority is 61 seats.",
    "The extraordinary general meeting is on June 4.",
    "A third party holds the keys.",
    "The right of way runs along the river.",
    "She set up a family trust in Jersey.",
    "The liquidated damages clause is on page nine.",
  ]

  /// Terms of money.
  static let finance: [String] = [
    "Gross domestic product was 3 trillion dollars.",
    "The gross weight of the lorry is 40 tons.",
    "Interest rates are at four percent.",
    "The bank holds a 12 percent interest in the pipeline.",
    "The value of the contract is $3 million.",
    "The premium is paid each month.",
    "The fair value of the shares is set each quarter.",
    "The strike price is $40.",
    "The outstanding balance is $400.",
    "Total sales were $4 million.",
    "The security deposit is one month's rent.",
    "The trust fund pays $400 a month.",
    "The income tax form has six pages.",
    "The tax regime for ferries dates from 1994.",
    "The company's goodwill is on the books at $2 million.",
    "Two invoices are outstanding.",
  ]
}
