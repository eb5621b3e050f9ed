extension Templates {
  /// A report on one page.
  static let single = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="{{policy}}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Slant {{version}}">
    <meta name="referrer" content="no-referrer">
    <title>Media framing report</title>
    <style>{{{css}}}</style>
    </head>
    <body>
    <header class="masthead"><span class="brand">Slant</span></header>
    <main id="content">
    {{#chapters}}{{{.}}}{{/chapters}}
    {{#left}}<p class="note">Left out for length: {{.}}. The folder of the report has them.</p>{{/left}}
    </main>
    <footer class="foot">
    <p>Made by Slant {{version}}: the essentials of a report. Its folder has the articles with their marks,
    every table and the sentences behind the numbers. Slant describes how articles are told; it does not
    rank them on a scale from left to right.</p>
    </footer>
    </body>
    </html>

    """#

  /// The essentials of a chapter on that page.
  static let chapter = #"""
    <div class="lede">
    {{#is-first}}<p class="kicker">Media framing report</p><h1>{{title}}</h1>{{/is-first}}
    {{^is-first}}<h2 class="chapter">{{title}}</h2>{{/is-first}}
    <div class="found">
    {{#findings}}<p class="finding">{{{.}}}</p>
    {{/findings}}
    </div>
    {{#has-limits}}
    <aside class="limits" aria-labelledby="{{chapter}}-distrust">
    <h2 id="{{chapter}}-distrust">What to distrust</h2>
    <ul>
    {{#limits}}<li>{{{.}}}</li>
    {{/limits}}
    </ul>
    </aside>
    {{/has-limits}}
    </div>
    {{> sections}}
    """#
}
