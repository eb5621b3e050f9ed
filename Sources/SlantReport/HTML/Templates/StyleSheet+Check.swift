extension StyleSheet {
  /// The sheet to check an article by: a table on wide windows and on paper, cards on narrow windows.
  static let check = """
    h1.again { font-size: clamp(1.375rem, 1.1rem + 1vw, 1.75rem); }
    h1.again a { color: inherit; text-decoration: none; }
    h1.again a:hover { text-decoration: underline; }
    .sign { display: flex; gap: 2rem; font: .875rem/1.4 var(--sans); margin: 1.5rem 0; }
    .sign span { flex: 0 1 18rem; padding-top: 1.4rem; border-top: 0; border-bottom: 1px solid var(--soft); }
    .sheet .kind { display: block; }
    .sheet th a.kind { font-weight: 400; }
    .sheet td, .sheet th { overflow-wrap: anywhere; }
    .sheet .said { font: 1rem/1.45 var(--serif); }
    .sheet ul { list-style: none; margin: 0; padding: 0; }
    .sheet li { padding: .1rem 0; }
    .sheet li .kind { display: inline; }
    .sheet label { white-space: nowrap; }
    .sheet input { margin: 0 .3em 0 0; vertical-align: -.1em; accent-color: var(--link); }
    .sheet textarea { width: 100%; min-height: 3.6rem; height: 100%; padding: .25rem .4rem; resize: vertical;
      border: 1px solid var(--line); border-radius: 2px; background: var(--raised); color: var(--ink);
      font: .8125rem/1.4 var(--sans); }
    @media screen and (max-width: 47.99rem) {
      .sheet thead { position: absolute; left: -99rem; }
      .sheet, .sheet tbody, .sheet tr, .sheet th, .sheet td { display: block; border: 0; padding: 0; }
      .sheet tr { border-top: 1px solid var(--line); padding: .75rem 0; display: grid; gap: .35rem; }
      .sheet .kind { display: inline; }
      .ticks label { margin-right: 1rem; }
      .sheet textarea { min-height: 2.4rem; }
    }
    @media (min-width: 48rem), print {
      .sheet { table-layout: fixed; }
      .sheet th:nth-child(1) { width: 3.2rem; }
      .sheet th:nth-child(2) { width: 18%; }
      .sheet th:nth-child(3) { width: 16%; }
      .sheet th:nth-child(5) { width: 5.4rem; }
      .sheet th:nth-child(6) { width: 19%; }
      .sheet.words th:nth-child(1) { width: 6rem; }
      .sheet.words th:nth-child(2) { width: auto; }
      .sheet.words th:nth-child(3) { width: 32%; }
      .ticks label { display: block; }
    }
    @media print {
      @page { size: A4; margin: 14mm 12mm 16mm; }
      .check .kicker { margin-top: 0; }
      .check h2 { margin-top: 1.5rem; }
      .check, .sheet { font-size: 9pt; }
      .sheet .said { font-size: 9.5pt; }
      .sheet textarea { border-color: #888; resize: none; min-height: 2.6rem; }
      .check .pages { display: none; }
      .check a { color: inherit; text-decoration: none; }
    }
    """
}
