public import SlantAnalysis

/// Sums over what a source is given to say: integers, so that they add up in any order.
public struct SpeechSums: Equatable, Sendable {
  /// Attributions of which it is a speaker.
  public private(set) var attributions = 0
  /// Those by how the content is marked, in the order of `Attribution.Form.allCases`.
  public private(set) var forms = [Int](repeating: 0, count: Attribution.Form.allCases.count)
  /// Its part of the words in quotation marks, in thousandths.
  public private(set) var quotedWordsMilli = 0
  /// Its part of the words without marks, in thousandths.
  public private(set) var reportedWordsMilli = 0
  /// Attributions by stance of the cue, in the order of `Stance.allCases`.
  public private(set) var stances = [Int](repeating: 0, count: Stance.allCases.count)
  /// Attributions with an endorsing cue and loaded content.
  public private(set) var endorsedLoaded = 0
  /// Tone of what it says.
  public private(set) var tone = Tone.none

  /// Nothing said.
  public init() {}

  /// The sums in the order of ``integers``.
  init(_ reader: inout IntegerReader) {
    attributions = reader.next()
    forms = reader.next(forms.count)
    quotedWordsMilli = reader.next()
    reportedWordsMilli = reader.next()
    stances = reader.next(stances.count)
    endorsedLoaded = reader.next()
    tone = reader.tone()
  }

  /// Counts an attribution once.
  mutating func add(_ attribution: Attribution, _ speech: Speech) {
    attributions += 1
    forms[attribution.form.position] += 1
    stances[attribution.stance.position] += 1
    if speech.isEndorsedLoaded { endorsedLoaded += 1 }
    tone = tone + speech.tone
  }

  /// Adds a part of an attribution's words, in thousandths.
  mutating func add(quotedMilli: Int, reportedMilli: Int) {
    quotedWordsMilli += quotedMilli
    reportedWordsMilli += reportedMilli
  }

  /// Adds the attributions of `other`.
  public static func += (sum: inout SpeechSums, other: SpeechSums) {
    sum.attributions += other.attributions
    sum.forms = zip(sum.forms, other.forms).map(+)
    sum.quotedWordsMilli += other.quotedWordsMilli
    sum.reportedWordsMilli += other.reportedWordsMilli
    sum.stances = zip(sum.stances, other.stances).map(+)
    sum.endorsedLoaded += other.endorsedLoaded
    sum.tone = sum.tone + other.tone
  }
}
