extension Templates {
  /// How far coders agree with each other, and Slant with them.
  static let agreement = #"""
    <p>{{checked}} The figures are those of <code>{{file}}</code>. It does not say of which articles and
    of which version of Slant they are: they speak of this report as far as these are alike.</p>
    {{#has-alphas}}
    <div class="scroll" role="group" aria-label="Agreement of coders" tabindex="0">
    <table>
    <caption>Krippendorff’s alpha: 1 where all answers are the same, 0 where they are the same as often as
    by chance. A dash means too few cases for an interval, or no such figure.</caption>
    <thead><tr>
    <th scope="col">Question</th><th scope="col">Between</th><th scope="col" class="n">Alpha</th>
    <th scope="col" class="n">95% interval</th><th scope="col" class="n">Same answer</th>
    <th scope="col" class="n">Items</th>
    </tr></thead>
    <tbody>
    {{#alphas}}
    {{> agreement-row}}
    {{/alphas}}
    </tbody>
    </table>
    </div>
    {{/has-alphas}}
    {{#has-found}}
    <div class="scroll" role="group" aria-label="Precision and recall of Slant" tabindex="0">
    <table>
    <caption>Precision: the share of what Slant found that the coders confirm. Recall: the share of what
    the coders found that Slant found. F1 is their harmonic mean. Where coders differ, the answer of more
    than half of them counts. Intervals of shares take items for independent; those of one article hang
    together, so that they are a little too narrow.</caption>
    <thead><tr>
    <th scope="col">Question</th><th scope="col">Outlet</th>
    <th scope="col" class="n">Precision</th><th scope="col" class="n">Right / found</th>
    <th scope="col" class="n">95% interval</th>
    <th scope="col" class="n">Recall</th><th scope="col" class="n">Right / there</th>
    <th scope="col" class="n">95% interval</th>
    <th scope="col" class="n">F1</th><th scope="col" class="n">95% interval</th>
    </tr></thead>
    <tbody>
    {{#found}}
    {{> agreement-row}}
    {{/found}}
    </tbody>
    </table>
    </div>
    {{/has-found}}
    {{#has-right}}
    <div class="scroll" role="group" aria-label="Answers of Slant" tabindex="0">
    <table>
    <caption>The share of Slant’s answers to a further question that are the coders’.</caption>
    <thead><tr>
    <th scope="col">Question</th><th scope="col">Outlet</th>
    <th scope="col" class="n">Same answer</th><th scope="col" class="n">Same / all</th>
    <th scope="col" class="n">95% interval</th>
    </tr></thead>
    <tbody>
    {{#right}}
    {{> agreement-row}}
    {{/right}}
    </tbody>
    </table>
    </div>
    {{/has-right}}
    {{#has-divided}}<p class="data">Left out, since the coders are divided: {{divided}}.</p>{{/has-divided}}
    """#

  /// A row of these tables.
  static let agreementRow = #"""
    <tr><th scope="row">{{question}}</th><td>{{place}}</td>
    {{#cells}}<td class="{{class}}" colspan="{{span}}">{{text}}</td>{{/cells}}</tr>
    """#
}
