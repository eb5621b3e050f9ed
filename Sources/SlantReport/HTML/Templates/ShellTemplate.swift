extension Templates {
  /// Head, navigation and foot of every page.
  static let shell = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="{{policy}}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Slant {{version}}">
    <meta name="referrer" content="no-referrer">
    <title>{{title}}</title>
    <link rel="stylesheet" href="{{folder}}assets/slant.css">
    <script src="{{folder}}assets/slant.js"></script>
    </head>
    <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="masthead">
    <a class="brand" href="{{folder}}index.html">Slant</a>
    <nav aria-label="Report">
    {{#chapters}}<a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a>
    {{/chapters}}
    </nav>
    </header>
    <main id="content">
    {{{body}}}
    </main>
    <footer class="foot">
    <p>Made by Slant {{version}}. Slant describes how articles are told; it does not rank them on a
    scale from left to right.</p>
    </footer>
    </body>
    </html>

    """#
}
