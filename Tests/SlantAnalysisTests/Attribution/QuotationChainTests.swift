import SlantAnalysis
import Testing

/// Quotations in several pieces, and those that go on without a cue.
struct QuotationChainTests {
  private static let split: [String] = [
    """
    “⟦content:The school,⟧” ⟦cue:said⟧ ⟦source:Ms. Hartley⟧, “⟦content:was built for ninety \
    children.⟧”
    """,
    """
    “⟦content:We know the risks,⟧” ⟦source:Colonel Reyes⟧ ⟦cue:said⟧. “⟦content:We took them \
    anyway.⟧”
    """,
    """
    “⟦content:If the rain goes on,⟧” ⟦source:he⟧ ⟦cue:warned⟧, “⟦content:the lower town is \
    lost.⟧”
    """,
    """
    “⟦content:My answer is no,⟧” ⟦source:the bishop⟧ ⟦cue:replied⟧. “⟦content:It was no last \
    year.⟧” “⟦content:It will be no next year.⟧”
    """,
    """
    “⟦content:There is a limit,⟧” ⟦source:Judge Amara Cole⟧ ⟦cue:told⟧ the jury, \
    “⟦content:and this company has passed it.⟧”
    """,
    "“⟦content:Wait,⟧” ⟦cue:said⟧ ⟦source:Lena Fisk⟧. “⟦content:That is not what the law says.⟧”",
    """
    ‘⟦content:I never met him,⟧’ ⟦source:the actor⟧ ⟦cue:said⟧. ‘⟦content:I only know his \
    films.⟧’
    """,
    """
    “⟦content:Nobody warned us,⟧” ⟦cue:said⟧ ⟦source:farmer Jon Petrie⟧, 61. “⟦content:The \
    water was in the kitchen by midnight.⟧”
    """,
  ]

  @Test(arguments: split) func `a split quotation is one attribution`(marked: String) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.map(\.rule) == [.splitQuote])
    #expect(analysis.attributions.allSatisfy { $0.form == .direct })
  }

  private static let sameParagraph: [String] = [
    "“⟦content:The gates were locked,⟧” ⟦source:Hale⟧ ⟦cue:said⟧. “⟦content:Nobody had a key.⟧”",
    """
    ⟦source:The captain⟧ ⟦cue:said⟧ ⟦content:the ship was safe⟧. “⟦content:We have food for \
    a month.⟧”
    """,
    """
    “⟦content:We have lost the harvest,⟧” ⟦source:the farmer⟧ ⟦cue:said⟧. “⟦content:We will \
    lose the farm.⟧”
    """,
    """
    “⟦content:They closed the clinic,⟧” ⟦cue:said⟧ ⟦source:nurse Ada Moran⟧. “⟦content:Then \
    they closed the school. What is left?⟧”
    """,
  ]

  @Test(arguments: sameParagraph) func `a quotation without a cue goes on in its paragraph`(
    marked: String
  ) throws {
    let analysis = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
    #expect(analysis.attributions.count == 1)
  }

  private static let nextParagraph: [String] = [
    """
    “⟦content:The gates were locked,⟧” ⟦source:⟦source2:Hale⟧⟧ ⟦cue:said⟧.

    “⟦content2:Nobody had a key that night.⟧”
    """,
    """
    ⟦source:⟦source2:Osgood⟧⟧ ⟦cue:said⟧ ⟦content:the army would leave by June⟧.

    “⟦content2:I gave my word to the families.⟧”
    """,
    """
    “⟦content:We asked for boats,⟧” ⟦cue:said⟧ ⟦source:⟦source2:the harbour master⟧⟧. \
    “⟦content:We were given forms.⟧”

    “⟦content2:The forms were in the wrong language.⟧”
    """,
    """
    “⟦content:The first winter was the hardest,⟧” ⟦cue:said⟧ ⟦source:Ilse Baum⟧. \
    “⟦content:We burned the chairs.⟧

    “⟦content:By spring we had burned the table too.⟧”
    """,
    """
    ⟦source:Baum⟧ ⟦cue:said⟧: “⟦content:The first winter was the hardest. We burned the \
    chairs.⟧

    “⟦content:By spring we had burned the table.⟧

    “⟦content:Nobody came.⟧”
    """,
  ]

  @Test(arguments: nextParagraph)
  func `a quotation without a cue belongs to the speaker of the paragraph before`(marked: String)
    throws
  {
    _ = try MarkedAttributions(marked).expectFound(by: SharedAnalyzer.get())
  }
}
