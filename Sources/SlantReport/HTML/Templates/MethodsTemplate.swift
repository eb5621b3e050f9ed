extension Templates {
  /// What is counted, and how.
  static let formulas = #"""
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
    <dt>Tone towards somebody</dt>
    <dd>The same sum over the hits that the grammar of the clause lays on them: what they do, what is done
    to them, what they are called. What somebody says is not said of them.</dd>
    <dt>Quotes</dt>
    <dd>Attributions of speech, direct or indirect, that are not negated and not inside another one. A
    split quotation is one. Shares are of all words in quotation marks, those of unknown speakers
    included; joint speakers share their words.</dd>
    <dt>Cue stances</dt>
    <dd>A cue is <em>endorsing</em> where it takes what is said for true (“pointed out”), <em>distancing</em>
    where it keeps it at arm’s length (“claimed”), and neutral otherwise (“said”); the lexicon of cues has
    further colours.</dd>
    <dt>Certainty, morals, and lists of your own</dt>
    <dd>The hits of each class are counted, whatever shifts them. The classes of certainty are those of
    Recasens, Danescu-Niculescu-Mizil &amp; Jurafsky (2013), those of morals follow Haidt &amp; Graham
    (2007).</dd>
    <dt>Frames</dt>
    <dd>The cues of each frame are weighed, repeated ones less and those in headline and lead more; an
    article’s emphasis is shared out among the frames of a set (policy frames: Boydstun and others 2014;
    generic frames: Semetko &amp; Valkenburg 2000). They show their hits but are no plain sums.</dd>
    <dt>Names</dt>
    <dd>The share of a name is its uses in the author’s voice ÷ those of all names for the same thing.</dd>
    <dt>Agency</dt>
    <dd>A clause of harm names who suffers and may name who does it; a passive without “by”, or a noun such
    as “the killing of”, leaves the agent out.</dd>
    <dt>Style</dt>
    <dd>Readability by the published formulas, with syllables counted by spelling; variety as MATTR over 50
    words (Covington &amp; McFall 2010) and MTLD (McCarthy &amp; Jarvis 2010). features.csv has all figures,
    datapackage.json how each is made. A part under 100 words has no readability.</dd>
    <dt>Left out</dt>
    <dd>Headlines repeated in the text and boilerplate are left out of every score.</dd>
    </dl>
    """#

  /// How intervals, tests, copies and stories are made.
  static let statistics = #"""
    <dl>
    <dt>Intervals</dt>
    <dd>95% by a bootstrap of {{replicates}} replicates with the seed {{seed}} that draws stories where they
    are known, else articles: BCa ends (Efron 1987), widened for small samples by the ratio of the jackknife’s
    <i>t</i> interval to the bootstrap’s. Five or more articles with the figure, and three with a hit, are
    needed; otherwise there is no interval and the reason is given. Over 93 measures of real articles about
    95% of the intervals cover the true value; for single measures between 90 and 98%.</dd>
    <dt>Differences</dt>
    <dd>Two {{groups}} on one measure; <i>p</i> agrees with the interval and is corrected for all tests of its
    family (Benjamini &amp; Hochberg 1995). A difference counts as found from a corrected <i>p</i> of .05
    down. That none is found is no proof that there is none. With ten or more shared stories the comparison
    within stories comes first; over all articles a difference includes the choice of topics.</dd>
    <dt>Words</dt>
    <dd>Log-odds with an informative Dirichlet prior (Monroe, Colaresi &amp; Quinn 2008), tested with
    articles as clusters; log ratio (Hardie 2014); dispersion as Gries’ DP.</dd>
    <dt>Copies and stories</dt>
    <dd>Copies are found by shingles of five words (MinHash, then Jaccard) and count once within the same {{group}}.
    Stories are found by rare words of headlines, first paragraphs and names within {{days}} days.</dd>
    <dt>Trends</dt>
    <dd>The same figures by month or week, with intervals from a bootstrap over blocks of neighbours in
    time.</dd>
    </dl>
    """#

  /// What the figures cannot tell.
  static let limits = #"""
    <p>Words are counted by lists and rules: irony, images and what is left unsaid are not seen. A rule
    may find the wrong speaker; each carries its confidence. Persons are not merged across articles
    unless they are named alike. More loaded words are not more bias, and nothing here says who is
    right.</p>
    <p>Slant sees the articles given to it and nothing else. Whether a difference between two outlets is one
    of slant or of the events they cover is for a reader to judge, with the sentences at hand.</p>
    """#

  /// How to cite Slant.
  static let cite = #"""
    <p>Slant (version {{version}}), media bias and framing toolkit for English news. Name the lexicons
    with their versions, the options and the seed; run.json records the run, and datapackage.json describes
    every column of the tables.</p>
    """#
}
