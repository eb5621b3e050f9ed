extension StyleSheet {
  /// The marks in a text and in its legend.
  static let marks = """
    .m { border-radius: 2px; box-decoration-break: slice; }
    mark { background: none; color: inherit; }
    .v-quoted { background: var(--quoted); }
    .v-reported { background: var(--reported); }
    .text .v-reported:not(.more)::before, .legend .v-reported::before {
      content: "⌜"; color: var(--soft); font-size: .8em; }
    .v-scare { background: var(--scare); box-shadow: 0 0 0 1px var(--orange); }
    .m.source { font-weight: 700; }
    .m.cue { box-shadow: 0 0 0 1px var(--grey); padding: 0 .12em; }
    .m.boilerplate, .m.boilerplate .m { color: var(--soft); }
    .m.boilerplate { font-family: var(--sans); font-size: .9em; }
    .loaded { font-weight: 600; text-decoration-line: underline; text-decoration-thickness: 2px;
      text-underline-offset: .22em; text-decoration-skip-ink: none; }
    .loaded::after, .sentiment::after { content: "\\2060" attr(data-letter); font: 700 .6em/1 var(--sans);
      vertical-align: super; }
    .sentiment { text-decoration: underline dotted 1.5px var(--soft); text-underline-offset: .38em; }
    .sentiment::after { color: var(--soft); font-weight: 400; }
    .plus::after { content: "\\2060+"; }
    .minus::after { content: "\\2060−"; }
    .loaded .sentiment::after { content: none; }
    h1 .loaded { text-underline-offset: .12em; text-decoration-skip-ink: auto; }
    h1 .sentiment { text-underline-offset: .2em; }
    h1 .loaded::after, h1 .sentiment::after { font-size: .38em; }
    .l0, .l1, .l2, .l3 { text-decoration-color: var(--orange); }
    .l4, .l5, .l6, .l7 { text-decoration-color: var(--blue); }
    .l8, .l9, .l10, .l11 { text-decoration-color: var(--grey); }
    .l0::after, .l1::after, .l2::after, .l3::after { color: var(--orange); }
    .l4::after, .l5::after, .l6::after, .l7::after { color: var(--blue); }
    .l8::after, .l9::after, .l10::after, .l11::after { color: var(--grey); }
    .l0, .l4, .l8 { text-decoration-style: solid; }
    .l1, .l5, .l9 { text-decoration-style: double; }
    .l2, .l6, .l10 { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
    .l3, .l7, .l11 { text-decoration-style: dashed; }
    .more::after { content: none; }
    .m:target { outline: 2px solid var(--accent); outline-offset: 2px; }
    @media screen {
      .m[aria-description] { cursor: help; }
      .m[aria-description]:not([class*=" v-"]):focus::before,
      .m[aria-description]:not([class*=" v-"]):hover:not(:has(.m:hover))::before,
      .m[aria-description][class*=" v-"]:focus::after,
      .m[aria-description][class*=" v-"]:hover:not(:has(.m:hover))::after {
        content: attr(aria-description); position: fixed; bottom: 1rem; z-index: 2;
        left: max(1rem, 50vw - 36.25rem); width: min(34rem, 100vw - 2rem); max-height: 60vh; overflow: hidden;
        padding: .8rem 1rem; background: var(--ink); color: var(--paper);
        font: 400 .875rem/1.5 var(--sans); letter-spacing: 0; border-radius: 4px; text-decoration: none;
        text-indent: 0; text-align: left; white-space: pre-line; overflow-wrap: anywhere;
        pointer-events: none; }
      .m:hover::before, .m:hover::after { z-index: 3; }
    }
    """

  /// The page of an article.
  static let article = """
    .story { display: grid; gap: 0 2.5rem; grid-template-columns: minmax(0, 1fr); }
    .head, .findings { max-width: 46rem; }
    .story > .pages { grid-column: 1 / -1; }
    .pages .part { white-space: nowrap; }
    .byline { font-style: italic; margin-bottom: .25rem; }
    .findings p { margin-bottom: .5rem; }
    .findings figure { margin: 1.25rem 0 0; }
    .shares { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: .5rem 0 0;
      padding: 0; font: .875rem/1.5 var(--sans); font-variant-numeric: tabular-nums; }
    .key::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .4em;
      border-radius: 2px; background: var(--fill-author); }
    .key { background: none; box-shadow: none; }
    .key.v-quoted::before { background: var(--fill-quoted); }
    .key.v-reported::before { background: var(--fill-reported); }
    .key.v-scare::before { background: var(--fill-scare); }
    .key.v-headline::before { background: var(--ink); }
    .legend { font: .8125rem/1.45 var(--sans); border-top: 1px solid var(--ink); margin-top: 2rem;
      padding-top: .6rem; }
    .legend h2 { all: unset; display: block; font: 700 .9375rem/1.4 var(--sans); }
    .legend h3 { font-size: .8125rem; margin: .75rem 0 .2rem; }
    .legend p { color: var(--soft); margin: .25rem 0 .5rem; }
    .legend ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .3rem 1.25rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); }
    .legend .m { font-size: .9375rem; }
    .meaning { color: var(--soft); }
    .scroll + p { margin-top: 1rem; }
    .likest { margin: .5rem 0 1rem; padding-left: 1rem; border-left: 2px solid var(--line);
      max-width: 40rem; }
    .hedge { box-shadow: 0 0 0 1px var(--grey); padding: 0 .12em; font-weight: 600; }
    .text { margin-top: 2rem; font-size: 1.125rem; line-height: 1.75; }
    .para { position: relative; margin: 0 0 1.1rem; padding-left: 2rem; }
    .para > p { margin: 0; max-width: 40rem; overflow-wrap: anywhere; }
    .number { position: absolute; left: 0; top: .35rem; font: .75rem/1.5 var(--sans);
      color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; }
    .margin { list-style: none; margin: .3rem 0 0; padding: 0; font: .8125rem/1.4 var(--sans); }
    .margin li { border-left: 2px solid var(--fill-reported); padding-left: .5rem;
      margin-bottom: .5rem; }
    .margin a { font-weight: 600; color: var(--ink); text-decoration: none; }
    .margin a:hover { text-decoration: underline; }
    .margin span { color: var(--soft); }
    .margin:not(:has(li)) { display: none; }
    .cues { line-height: 1.75; padding-top: .3rem; padding-bottom: .3rem; }
    .cues a { white-space: nowrap; }
    .sum { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2.5rem; padding: .9rem 0 .4rem;
      border-bottom: 1px solid var(--line); font: .9375rem/1.5 var(--sans); }
    .sum h3 { margin: 0 0 .35rem; }
    .total { margin: 0 0 .3rem; }
    .hits { list-style: none; padding: 0; margin: .4rem 0; }
    .hits li { padding: .15rem 0; }
    details { margin-bottom: .6rem; }
    td details { margin-bottom: 0; }
    summary { cursor: pointer; color: var(--link); font: .875rem/1.5 var(--sans); }
    b { font-weight: 600; font-variant-numeric: tabular-nums; }
    """

  /// Wide windows and paper.
  static let media = """
    @media (min-width: 64rem) {
      .lede:has(> .found ~ .limits) { max-width: none; display: grid; gap: 0 3.5rem;
        grid-template-columns: minmax(0, 1fr) 21rem; }
      .lede:has(> .found ~ .limits) > * { grid-column: 1 / -1; }
      .lede > .found:has(~ .limits) { grid-column: 1; max-width: 46rem; }
      .lede > .found ~ .limits { grid-column: 2; margin: .25rem 0 0; align-self: start; }
      .story { grid-template-columns: minmax(0, 1fr) 15rem; grid-template-rows: auto 1fr auto; }
      .head, .findings { grid-column: 1; }
      .legend { grid-column: 2; grid-row: 1 / span 2; margin-top: 2.25rem; align-self: start; }
      .legend ul { grid-template-columns: minmax(0, 1fr); }
      .text { grid-column: 1 / -1; border-top: 1px solid var(--ink); padding-top: 1.75rem; }
      .para { display: grid; grid-template-columns: minmax(0, 40rem) 16rem; gap: 0 2.5rem; }
      .margin { margin-top: .4rem; }
      .sum { grid-template-columns: 9rem minmax(0, 1fr) minmax(0, 1.6fr); }
      .sum h3 .kind { display: block; }
    }
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; }
      body { font-size: 10.5pt; }
      .masthead nav, .skip, .theme, .filter { display: none; }
      main, .masthead, .foot { max-width: none; padding: 0; }
      .v-quoted, .v-reported, .v-scare, svg { print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      .para, tr, figure { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      .scroll { overflow: visible; }
      details::details-content { content-visibility: visible; block-size: auto; }
      .para { display: grid; grid-template-columns: minmax(0, 1fr) 12rem; gap: 0 1.5rem; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    """
}
