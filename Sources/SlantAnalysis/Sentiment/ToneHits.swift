import SlantLexicon

/// The hits whose valences add up to the tone: those of `sentiment`, and the shifters that say something
/// themselves ("no", "failed to", "fell").
///
/// No word counts twice. A shifter with a valence takes the place of the hits inside it or of its own
/// extent; where a hit is longer or only overlaps it, the shifter only shifts. A rise or a fall is good or
/// bad by its theme and has its own valence only where the theme has none: "profits fell", "prices fell".
struct ToneHits {
  /// The hits of `sentiment` that count, in the order of the text.
  let valenced: [Hit]
  /// The hits of `shifters` that count, in the order of the text.
  let shifting: [Hit]

  /// Both lists of hits stand in the order of the text and do not overlap among themselves.
  init(valenced: [Hit], shifting: [Hit], table: ShifterTable, shifts: ShifterScopes) {
    var keptValenced: [Hit] = []
    var keptShifting: [Hit] = []
    keptValenced.reserveCapacity(valenced.count)
    var next = 0
    for shifter in shifting where table.shifters[shifter.entry].valence != nil {
      while next < valenced.count, valenced[next].tokens.upperBound <= shifter.tokens.lowerBound {
        keptValenced.append(valenced[next])
        next += 1
      }
      var end = next
      while end < valenced.count, valenced[end].tokens.lowerBound < shifter.tokens.upperBound {
        end += 1
      }
      let isWhole = valenced[next..<end].allSatisfy { hit in
        shifter.tokens.lowerBound <= hit.tokens.lowerBound
          && hit.tokens.upperBound <= shifter.tokens.upperBound
      }
      guard isWhole else { continue }
      let kind = table.shifters[shifter.entry].kind
      let hasTheme =
        (kind == .rise || kind == .fall)
        && shifts.reachesAny(of: valenced, near: next, from: shifter.tokens)
      if !hasTheme { keptShifting.append(shifter) }
      next = end
    }
    self.valenced = keptValenced + valenced[next...]
    self.shifting = keptShifting
  }
}
