/// A place in a clause sequence where a word can tell of harm.
struct HarmSite {
  let word: HarmTable.Word
  /// The items of the word itself.
  let items: Range<Int>
  /// The item of its verb or noun.
  let main: Int
}

/// A clause of harm found in a sequence, before it is resolved; ranges count items.
struct RawHarm {
  let word: HarmTable.Word
  let construction: HarmConstruction
  let items: Range<Int>
  var victim: Range<Int>?
  var agent: Range<Int>?
  let modality: HarmModality
}
