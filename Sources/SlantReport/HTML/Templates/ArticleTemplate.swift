extension Templates {
  /// The body of an article's page.
  static let article = #"""
    <article class="story">
    <header class="head">
    <p class="kicker">{{outlet}}{{#date}} · <time>{{.}}</time>{{/date}}</p>
    <h1>{{{headline}}}</h1>
    {{#author}}<p class="byline">{{.}}</p>{{/author}}
    <p class="origin">{{origin}}{{#url}} · <a href="{{.}}" rel="noreferrer noopener">Original
    page</a>{{/url}}</p>
    </header>

    <section class="findings" aria-label="What was found">
    {{#findings}}<p>{{.}}</p>
    {{/findings}}
    <p class="note">No comparison was made: this page speaks of one article.</p>
    <figure>
    <figcaption>Who speaks, from the first word to the last</figcaption>
    {{{bar}}}
    <ul class="shares">
    {{#shares}}<li><span class="key v-{{voice}}">{{voice}}</span> {{share}}
    <span class="kind">{{words}}</span></li>
    {{/shares}}
    </ul>
    </figure>
    </section>

    <aside class="legend" aria-labelledby="legend">
    <h2 id="legend">The marks</h2>
    <p>Hover, tap or tab to a mark to read its rule and weight.</p>
    <ul>
    <li><span class="m v-quoted">quoted</span> in somebody’s words</li>
    <li><span class="m v-reported">reported</span> what somebody said, without marks</li>
    <li><span class="m v-scare">scare</span> marks that keep a distance</li>
    <li><span class="m source">source</span> who speaks</li>
    <li><span class="m cue">cue</span> the word that attributes</li>
    <li><span class="m sentiment" data-letter="+">tone</span> good or bad news</li>
    <li><span class="m boilerplate">grey</span> boilerplate, not counted</li>
    </ul>
    <h3>Loaded words</h3>
    <ul>
    {{#legend}}<li><span class="m loaded {{style}}" data-letter="{{letter}}">{{name}}</span>
    <span class="meaning">{{meaning}}</span></li>
    {{/legend}}
    </ul>
    </aside>

    <a class="skip" href="#speaks">Skip the marked text</a>
    <div class="text">
    {{#paragraphs}}
    <div class="para" id="{{anchor}}">
    <a class="number" href="#{{anchor}}" aria-label="Paragraph {{number}}">{{number}}</a>
    <p>{{{html}}}</p>
    <ul class="margin" aria-label="Who speaks in paragraph {{number}}">
    {{#speakers}}<li><a href="#{{anchor}}">{{name}}</a>
    <span>{{#negated}}not: {{/negated}}{{cue}}{{#stance}}, {{.}}{{/stance}} · {{form}}</span></li>
    {{/speakers}}
    </ul>
    </div>
    {{/paragraphs}}
    </div>
    </article>

    <section aria-labelledby="speaks">
    <h2 id="speaks">Who speaks</h2>
    {{> speakers}}
    </section>

    <section aria-labelledby="against">
    <h2 id="against">Headline against body</h2>
    {{> headline}}
    </section>

    <section aria-labelledby="where">
    <h2 id="where">Where in the story</h2>
    {{> layout}}
    </section>

    <section aria-labelledby="sums">
    <h2 id="sums">The sum behind each score</h2>
    {{> sums}}
    </section>

    <section aria-labelledby="frames">
    <h2 id="frames">What the story is about</h2>
    {{> frames}}
    {{> axes}}
    </section>

    <section aria-labelledby="counts">
    <h2 id="counts">Certainty, morals and names</h2>
    {{> counts}}
    </section>

    <section aria-labelledby="harms">
    <h2 id="harms">Who harms whom</h2>
    {{> agency}}
    </section>

    <section aria-labelledby="style">
    <h2 id="style">Style</h2>
    {{> style}}
    </section>

    <section aria-labelledby="spoken">
    <h2 id="spoken">Who is spoken of</h2>
    {{> entities}}
    </section>
    """#
}
