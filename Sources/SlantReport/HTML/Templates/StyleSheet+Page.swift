extension StyleSheet {
  /// Blue, grey and orange for light and dark; text reaches a contrast of 4.5:1 on every ground.
  static let colours = """
    :root {
      color-scheme: light dark;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif",
        serif;
      --sans: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
      \(light) \(lightSteps)
    }
    @media screen and (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) { \(dark) \(darkSteps) }
    }
    @media screen {
      :root[data-theme="light"] { color-scheme: light; }
      :root[data-theme="dark"] { color-scheme: dark; \(dark) \(darkSteps) }
    }
    """

  /// The colours of a light page, and of print.
  static let light = """
    --paper: #fbfaf7; --raised: #ffffff; --ink: #1c2228; --soft: #55606b; --line: #d5d8da;
    --accent: #a8470a; --link: #1b5689;
    --orange: #a8470a; --blue: #1f62a0; --grey: #59646f;
    --quoted: #dfebf6; --reported: #eceef0; --scare: #fbe3cf;
    --fill-author: #7a858f; --fill-quoted: #1f62a0; --fill-reported: #6090bf; --fill-scare: #d0691c;
    """

  /// The colours of a dark page.
  static let dark = """
    --paper: #14181c; --raised: #1b2026; --ink: #e8e5df; --soft: #a7b1bb; --line: #363e46;
    --accent: #f0a265; --link: #8dbfec;
    --orange: #f0a265; --blue: #8dbfec; --grey: #a7b1bb;
    --quoted: #1d3448; --reported: #2a3138; --scare: #4a2f17;
    --fill-author: #87929d; --fill-quoted: #69aae4; --fill-reported: #3f75a6; --fill-scare: #e58a45;
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
    .masthead::after { content: ""; order: 2; flex-basis: 100%; border-bottom: 3px solid var(--ink); }
    .masthead nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    .masthead nav a { color: var(--soft); text-decoration: none; padding: .2rem 0; }
    .masthead nav a[aria-current] { color: var(--ink); font-weight: 700;
      box-shadow: 0 2px 0 var(--accent); }
    .theme { order: 1; margin-left: auto; }
    .theme, th button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
      cursor: pointer; text-align: inherit; }
    .theme { color: var(--link); padding: .2rem 0; }
    .masthead nav a:hover { color: var(--ink); text-decoration: underline; }
    .brand { font: 700 1.375rem/1 var(--serif); color: var(--ink); text-decoration: none; }
    .foot { margin-top: 4rem; padding-bottom: 2rem; font: .8125rem/1.5 var(--sans);
      color: var(--soft); }
    .foot p { border-top: 1px solid var(--line); padding-top: 1rem; margin: 0; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.18; font-weight: 700;
      letter-spacing: -.012em; margin: .25rem 0 1rem; text-wrap: balance; overflow-wrap: anywhere; }
    h2 { font-size: 1.5rem; line-height: 1.2; margin: 3.5rem 0 .75rem; padding-top: .75rem;
      border-top: 1px solid var(--ink); }
    h2.chapter { font-size: 2rem; border-top: 3px solid var(--ink); }
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
    .pages { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; font-family: var(--sans); margin-top: 1rem; }
    .pages span { color: var(--soft); }
    section > p, section > ul { max-width: 44rem; }
    .chart { max-width: 52rem; }
    .chart figcaption .title { color: var(--ink); font-weight: 700; }
    .chart .note { margin: .5rem 0 0; }
    .twin { margin-top: .75rem; }
    .twin .scroll { margin-top: .5rem; }
    .multiples { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
      gap: 2rem 3rem; align-items: start; }
    .multiples > * { min-width: 0; }
    .cards { list-style: none; margin: 0; padding: 0; max-width: none; display: grid; gap: 0 3rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
    .cards li { border-top: 1px solid var(--line); padding: .75rem 0; }
    .cards h3 { margin: 0 0 .25rem; font: 700 1.125rem/1.3 var(--serif); }
    .cards p { font: .9375rem/1.45 var(--sans); color: var(--soft); margin: 0; }
    section dl { max-width: 44rem; }
    section dt { font: 700 .9375rem/1.4 var(--sans); margin-top: .75rem; }
    section dd { margin: 0; }
    mark.hit { background: var(--scare); color: inherit; font-weight: 600; padding: 0 .1em; }
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
    .long tbody th { min-width: 12rem; }
    th:last-child, td:last-child { padding-right: 0; }
    .n { text-align: right; white-space: nowrap; }
    thead .n { white-space: normal; }
    .n + :not(.n) { padding-left: .75rem; }
    .date, time { white-space: nowrap; }
    th button { font-weight: inherit; }
    th button:hover { text-decoration: underline; }
    th[aria-sort] button::after { content: " ▲"; font-size: .7em; color: var(--accent); }
    th[aria-sort="descending"] button::after { content: " ▼"; }
    .filter { display: block; font: .875rem/1.4 var(--sans); color: var(--soft); margin: 0 0 .6rem; }
    .filter input { font: inherit; color: var(--ink); background: var(--raised); width: 14rem; max-width: 60vw;
      border: 1px solid var(--grey); border-radius: 2px; padding: .2rem .4rem; }
    .filter output { margin-left: .75rem; }
    .headline { font: 600 1rem/1.3 var(--serif); min-width: 15rem; }
    code { font-size: .8125rem; overflow-wrap: anywhere; }
    """
}
