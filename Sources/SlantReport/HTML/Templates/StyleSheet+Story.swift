extension StyleSheet {
  /// The page of a story: articles in columns, and matrices with a column an outlet.
  static let stories = """
    .kicker a { color: inherit; }
    .limits p { margin: .35rem 0; }
    .event, .matrix { width: auto; min-width: 100%; }
    .event thead td, .event tbody th { min-width: 5.5rem; width: 6.5rem; }
    .event thead th, .event tbody td { min-width: 11rem; width: 13.5rem; overflow-wrap: anywhere; }
    .matrix th, .matrix td { min-width: 6rem; width: 9rem; }
    .matrix th:first-child { min-width: 8rem; width: 15rem; max-width: 15rem; overflow-wrap: anywhere; }
    .event tbody th, .matrix tbody th { position: sticky; left: 0; background: var(--paper);
      background-clip: padding-box; }
    @media print { .event tbody th, .matrix tbody th { position: static; } }
    .event ol, .event ul { margin: .25rem 0 0; padding: 0; }
    .event ul { list-style: none; }
    .event ol { padding-left: 1.7em; }
    .event ol li { padding-left: .2em; }
    .event ol li::marker { color: var(--soft); font-size: .75rem; }
    .event ul li { display: inline-block; margin-right: .7em; line-height: 1.8; }
    .item { display: block; line-height: 1.75; }
    td:has(> .item) { padding-top: .3rem; padding-bottom: .3rem; }
    .letters { display: inline-block; margin: .75rem 1.5rem 0 0; font: .8125rem/1.45 var(--sans);
      color: var(--soft); }
    .letters .m { color: var(--ink); }
    """
}
