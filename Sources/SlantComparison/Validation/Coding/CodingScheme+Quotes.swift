internal import SlantAnalysis

/// The questions on quotations and on loaded terms.
extension CodingScheme {
  static let quote = [
    CodingVariable(
      name: "quotation",
      question: "Is what stands between [[ and ]] something that the article says somebody said or "
        + "wrote, in marks or in indirect speech?",
      scale: .nominal,
      answers: .listed([
        CodingValue(
          yes, "somebody's speech or writing, whoever it is, even if the text names nobody"),
        CodingValue(
          no,
          "the article's own words, a title or nickname, a thought or hope, or what somebody did "
            + "not say"),
      ])),
    CodingVariable(
      name: "extent",
      question: "Does [[ … ]] hold what is said, all of it and nothing else?",
      scale: .nominal,
      answers: .listed([
        CodingValue("whole", "yes; marks, commas and single words at the ends do not matter"),
        CodingValue("short", "a part of what is said is missing"),
        CodingValue("long", "it holds words that are not said"),
      ])),
    CodingVariable(
      name: "speaker",
      question:
        "Who says it? The number in the column speakers; with several, the one named first.",
      scale: .nominal,
      answers: .numbered(SpeakerCode.values)),
    CodingVariable(
      name: "stance",
      question: "What colour does the verb or noun that attributes it give to it?",
      scale: .nominal,
      answers: .listed([
        CodingValue(Stance.neutral.rawValue, "said, told, added, according to; or no such word"),
        CodingValue(Stance.endorsing.rawValue, "the writer stands behind it: noted, revealed"),
        CodingValue(Stance.distancing.rawValue, "the writer does not: claimed, alleged"),
        CodingValue(Stance.insisting.rawValue, "insisted, maintained"),
        CodingValue(Stance.conceding.rawValue, "admitted, acknowledged"),
        CodingValue(Stance.threatening.rawValue, "warned, threatened, vowed"),
        CodingValue(Stance.accusing.rawValue, "accused, blamed"),
        CodingValue(Stance.emotive.rawValue, "lashed out, boasted, joked"),
      ])),
  ]

  static let term = [
    CodingVariable(
      name: "loaded",
      question:
        "Do the words between [[ and ]] carry a judgement here that a plain word would not?",
      scale: .nominal,
      answers: .listed([
        CodingValue(yes, "a reader is told what to think or feel of it, whoever speaks"),
        CodingValue(no, "plain here: the usual word for the thing, or a part of a name"),
      ])),
    CodingVariable(
      name: "voice",
      question: "Who speaks these words?",
      scale: .nominal,
      answers: .listed([
        CodingValue(Voice.author.rawValue, "the article itself"),
        CodingValue(Voice.quoted.rawValue, "somebody else, in quotation marks"),
        CodingValue(Voice.reported.rawValue, "somebody else, in indirect speech"),
        CodingValue(
          Voice.scare.rawValue, "up to three words in marks that nobody is said to have used"),
      ])),
    CodingVariable(
      name: "strength",
      question: "How strong is the judgement?",
      scale: .ordinal,
      answers: .listed([
        CodingValue("weak", "a shade"), CodingValue("clear", "nobody misses it"),
        CodingValue("strong", "it could hardly be stronger"),
      ])),
  ]
}
