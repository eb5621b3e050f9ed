extension Templates {
  /// Formulas, lexicons, limits, agreement with people, and how to cite.
  static let methods = #"""
    <section aria-labelledby="methods" class="methods">
    <h2 id="methods">Methods</h2>
    <p>Every hit belongs to a voice. Words in quotation marks are <em>quoted</em>; up to three words in
    marks that nobody is said to have used are <em>scare</em> quotes; unmarked words that report what
    somebody said are <em>reported</em>; all else is the <em>author’s</em>. No score mixes them
    silently.</p>
    <dl>
    <dt>Loaded per 1,000</dt>
    <dd>1,000 × loaded words in the author’s voice ÷ words in the author’s voice. Over several articles
    both are added up first.</dd>
    <dt>Tone</dt>
    <dd>The valences of the <i>n</i> hits of a sentence in one voice, after negation and boosters, add
    up to <i>x</i>; the sentence’s tone is <i>x</i> ÷ √(<i>x</i>² + 8<i>n</i>), after Hutto &amp; Gilbert
    (2014). The tone of a text is the mean over its sentences with a hit. Without hits there is no
    tone.</dd>
    <dt>Quotes</dt>
    <dd>Attributions of speech, direct or indirect, that are not negated and not inside another one. A
    split quotation is one. Shares are of all words in quotation marks, those of unknown speakers
    included.</dd>
    <dt>Certainty, and lists of your own</dt>
    <dd>The hits of each class are counted, whatever shifts them. The classes of certainty are those of
    Recasens, Danescu-Niculescu-Mizil &amp; Jurafsky (2013).</dd>
    <dt>Names</dt>
    <dd>The share of a name is its uses in the author’s voice ÷ those of all names for the same thing.</dd>
    <dt>Style</dt>
    <dd>Readability by the published formulas, with syllables counted by spelling; variety as MATTR over 50
    words (Covington &amp; McFall 2010) and MTLD (McCarthy &amp; Jarvis 2010). features.csv has all figures,
    datapackage.json how each is made. A part under 100 words has no readability.</dd>
    <dt>Left out</dt>
    <dd>Headlines repeated in the text and boilerplate are left out of every score.</dd>
    </dl>
    <h3>Limits</h3>
    <p>Words are counted by lists and rules: irony, images and what is left unsaid are not seen. A rule
    may find the wrong speaker; each carries its confidence. Persons are not merged across articles
    unless they are named alike. More loaded words are not more bias, and nothing here says who is
    right.</p>
    <h3>Checked against people</h3>
    {{#has-agreement}}
    {{> agreement}}
    {{/has-agreement}}
    {{^has-agreement}}<p>This run was not checked against people. <code>slant sample</code> draws articles
    for coders, <code>slant agree</code> compares the coders with each other and Slant with them, and the
    option <code>--agreement</code> puts its table here.</p>{{/has-agreement}}
    <h3>Lexicons</h3>
    {{#has-lexicons}}
    <div class="scroll" role="region" aria-label="Lexicons" tabindex="0">
    <table>
    <caption>The lists that were used. The hash (FNV-1a) tells versions of a file apart.</caption>
    <thead><tr>
    <th scope="col">Lexicon</th><th scope="col">Version</th><th scope="col" class="n">Entries</th>
    <th scope="col">Licence</th><th scope="col">Hash</th>
    </tr></thead>
    <tbody>
    {{#lexicons}}
    <tr><th scope="row">{{name}}</th><td>{{version}}</td><td class="n">{{entries}}</td>
    <td>{{licence}}</td><td><code>{{hash}}</code></td></tr>
    {{/lexicons}}
    </tbody>
    </table>
    </div>
    {{/has-lexicons}}
    {{^has-lexicons}}<p>This report was made from records; the run.json that was written with them names
    the lexicons.</p>{{/has-lexicons}}
    <h3>How to cite</h3>
    <p>Slant (version {{version}}), media bias and framing toolkit for English news. Name the lexicons
    with their versions; <a href="../run.json">run.json</a> records the run, and
    <a href="../datapackage.json">datapackage.json</a> describes every column.</p>
    </section>
    """#
}
