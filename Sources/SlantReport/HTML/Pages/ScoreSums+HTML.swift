extension ScoreSums.Part {
  /// The part with its hits, in folds.
  var html: Fragment {
    """
    <div class="sum">
    <h3><span class="key v-\(name)">\(name)</span> <span class="kind">\
    \(DisplayNumber.count(words, "word"))\(isContinued ? ",\ncontinued" : "")</span></h3>
    \(loaded?.html(words: words) ?? "")\(tone?.html(of: name) ?? "")</div>

    """
  }
}

extension ScoreSums.Loaded {
  /// The total and, in a fold, the hits.
  fileprivate func html(words: Int) -> Fragment {
    let items = hits.map { hit -> Fragment in
      "<li>\(hit.link) <span class=\"kind\">\(hit.termClass)</span>\n\(hit.amount)</li>\n"
    }
    let rate = DisplayNumber.decimal(DisplayNumber.rate(count * 1000, per: words))
    let list: Fragment =
      hits.isEmpty
      ? ""
      : """
      <details>
      <summary>The hits</summary>
      <ul class="hits">
      \(items)</ul>
      </details>

      """
    return """
      <div>
      <p class="total">\(DisplayNumber.count(count, "loaded word")), \(rate) per 1,000 · summed intensity \
      \(DisplayNumber.amount(total))</p>
      \(list)</div>

      """
  }
}

extension ScoreSums.ToneSum {
  /// The score of the voice `name` and, in a fold, the sentences.
  fileprivate func html(of name: String) -> Fragment {
    let score = DisplayNumber.signed(score)
    guard !sentences.isEmpty else { return "<div>\n<p class=\"total\">Tone \(score)</p>\n</div>\n" }
    return """
      <div>
      <p class="total">Tone \(score), the mean of \(DisplayNumber.count(count, "sentence tone"))</p>
      <details>
      <summary>The sentences</summary>
      <div class="scroll" role="group" aria-label="Sentences with a tone, \(name)" tabindex="0">
      <table>
      <caption>Sentences with a tone, \(name)</caption>
      <thead><tr><th scope="col">Sentence</th><th scope="col">Hits</th>
      <th scope="col" class="n">Sum</th><th scope="col" class="n">Tone</th></tr></thead>
      <tbody>
      \(sentences.map(\.row))</tbody>
      </table>
      </div>
      </details>
      </div>

      """
  }
}

extension ScoreSums.Sentence {
  fileprivate var row: Fragment {
    """
    <tr><th scope="row">\(number)</th><td>\(hits.map { "\($0.link)\n\($0.amount) " as Fragment })\
    \(ListCut.more(count, limit: ScoreSums.hitLimit).joined())</td>\
    <td class="n">\(DisplayNumber.thousandths(sum))</td>\
    <td class="n">\(DisplayNumber.signed(score, places: 3))</td></tr>

    """
  }
}

extension ScoreSums.Hit {
  fileprivate var link: Fragment { "<a href=\"#\(anchor)\">\(text)</a>" }
  fileprivate var amount: Fragment { "<b>\(DisplayNumber.thousandths(value))</b>" }
}
