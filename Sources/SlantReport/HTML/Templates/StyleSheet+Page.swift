extension StyleSheet {
  /// Blue, grey and orange for light and dark; text reaches a contrast of 4.5:1 on every ground.
  static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --raised: #ffffff; --ink: #1c2228; --soft: #55606b; --line: #d5d8da;
      --accent: #a8470a; --link: #1b5689;
      --orange: #a8470a; --blue: #1f62a0; --grey: #59646f;
      --quoted: #dfebf6; --reported: #eceef0; --scare: #fbe3cf;
      --fill-author: #7a858f; --fill-quoted: #1f62a0; --fill-reported: #6090bf; --fill-scare: #d0691c;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif",
        serif;
      --sans: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181c; --raised: #1b2026; --ink: #e8e5df; --soft: #a7b1bb; --line: #363e46;
        --accent: #f0a265; --link: #8dbfec;
        --orange: #f0a265; --blue: #8dbfec; --grey: #a7b1bb;
        --quoted: #1d3448; --reported: #2a3138; --scare: #4a2f17;
        --fill-author: #87929d; --fill-quoted: #69aae4; --fill-reported: #3f75a6; --fill-scare: #e58a45;
      }
    }
    """

  /// Frame, headings and running text.
  static let page = """
    *, *::before, *::after { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); }
    main, .masthead, .foot { max-width: 75rem; margin: 0 auto; padding: 0 1.25rem; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--raised); padding: .5rem 1rem; z-index: 3; }
    .masthead { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline;
      padding-top: 1rem; padding-bottom: .75rem; font-family: var(--sans); font-size: .875rem; }
    .masthead::after { content: ""; flex-basis: 100%; border-bottom: 3px solid var(--ink); }
    .masthead nav { display: flex; gap: 1.25rem; }
    .masthead nav a { color: var(--soft); text-decoration: none; }
    .masthead nav a:hover { color: var(--ink); text-decoration: underline; }
    .brand { font: 700 1.375rem/1 var(--serif); color: var(--ink); text-decoration: none; }
    .foot { margin-top: 4rem; padding-bottom: 2rem; font: .8125rem/1.5 var(--sans);
      color: var(--soft); }
    .foot p { border-top: 1px solid var(--line); padding-top: 1rem; margin: 0; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.18; font-weight: 700;
      letter-spacing: -.012em; margin: .25rem 0 1rem; text-wrap: balance; overflow-wrap: anywhere; }
    h2 { font-size: 1.5rem; line-height: 1.2; margin: 3.5rem 0 .75rem; padding-top: .75rem;
      border-top: 1px solid var(--ink); }
    h3 { font: 700 1rem/1.3 var(--sans); margin: 1.75rem 0 .5rem; }
    p { margin: 0 0 .9rem; }
    figure { margin: 0 0 1.5rem; }
    figcaption { font: .9375rem/1.45 var(--sans); color: var(--soft); margin-bottom: .75rem;
      max-width: 46rem; }
    .kicker { font: 700 .8125rem/1.4 var(--sans); letter-spacing: .03em; color: var(--accent);
      margin: 2rem 0 .25rem; }
    .kind, .data, .note, .origin { font-family: var(--sans); color: var(--soft);
      font-size: .8125rem; font-weight: 400; overflow-wrap: anywhere; }
    .data { margin-top: .6rem; }
    .lede { max-width: 52rem; }
    .finding { font-size: 1.1875rem; line-height: 1.5; margin-bottom: .6rem; }
    .limits { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1.1rem; margin: 1.75rem 0 0;
      font: .9375rem/1.5 var(--sans); }
    .limits h2 { all: unset; display: block; font: 700 .9375rem/1.4 var(--sans); }
    .limits ul { margin: .35rem 0 0; padding-left: 1.1rem; }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr));
      gap: 0 3rem; }
    .columns > * { min-width: 0; }
    .methods p, .methods dl { max-width: 44rem; }
    .methods dt { font: 700 .9375rem/1.4 var(--sans); margin-top: .75rem; }
    .methods dd { margin: 0; }
    .pages { display: flex; gap: 1.5rem; font-family: var(--sans); margin-top: 1rem; }
    """

  /// Tables.
  static let tables = """
    .scroll { overflow-x: auto; max-width: 100%; }
    .scroll + .scroll { margin-top: 1.5rem; }
    table { border-collapse: collapse; width: 100%; font: .875rem/1.4 var(--sans);
      font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; color: var(--soft); padding-bottom: .6rem; max-width: min(46rem, 100vw - 2.5rem);
      position: sticky; left: 0; }
    th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0;
      border-bottom: 1px solid var(--line); }
    thead th { vertical-align: bottom; font-weight: 700; font-size: .8125rem; line-height: 1.25;
      border-bottom: 1px solid var(--ink); }
    tbody th { font-weight: 600; }
    th:last-child, td:last-child { padding-right: 0; }
    .n { text-align: right; white-space: nowrap; }
    thead .n { white-space: normal; }
    .n + :not(.n) { padding-left: .75rem; }
    .date { white-space: nowrap; }
    .headline { font: 600 1rem/1.3 var(--serif); min-width: 15rem; }
    code { font-size: .8125rem; overflow-wrap: anywhere; }
    """
}
