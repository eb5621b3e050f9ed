extension StyleSheet {
  /// Six steps for parts of a whole, strong and weak in turn so that neighbours differ in lightness
  /// and not in hue alone; each stands out from the page, and `--on-…` is read on it.
  static let lightSteps = """
    --s0: #174a7c; --s1: #5c91c5; --s2: #4a545d; --s3: #868f97; --s4: #9c4206; --s5: #d5722c;
    --on-strong: #fbfaf7; --on-weak: #12171c;
    """

  /// The same steps on a dark page.
  static let darkSteps = """
    --s0: #a3cdf2; --s1: #35699b; --s2: #ced4d9; --s3: #5f6973; --s4: #f5b27c; --s5: #a1501a;
    --on-strong: #14181c; --on-weak: #ffffff;
    """

  /// The pictures.
  static let charts = """
    svg { display: block; overflow: visible; font-family: var(--sans); }
    .chart { max-width: 46rem; }
    .chart text { fill: var(--ink); font-size: 14px; paint-order: stroke; stroke: var(--paper);
      stroke-width: 4px; stroke-linejoin: round; font-variant-numeric: tabular-nums; }
    .chart .name { font-weight: 600; unicode-bidi: isolate; }
    .chart .range { fill: var(--soft); font-size: 12px; unicode-bidi: isolate; }
    .chart .tick, .chart .unit, .chart .note { fill: var(--soft); font-size: 12px; }
    .chart .note { font-style: italic; }
    .chart .key { font-size: 13px; }
    .grid { stroke: var(--line); stroke-width: 1; }
    .zero { stroke: var(--soft); stroke-width: 1; }
    .reference { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 2 3; }
    .whisker { stroke: var(--accent); stroke-width: 2; stroke-opacity: .55; }
    .dot { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
    .dot.hollow { fill: var(--paper); }
    .shares rect { stroke: var(--paper); stroke-width: 2; }
    .s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); }
    .s3 { fill: var(--s3); } .s4 { fill: var(--s4); } .s5 { fill: var(--s5); }
    .chart .on0, .chart .on1, .chart .on2, .chart .on3, .chart .on4, .chart .on5 {
      stroke: none; font-size: 12px; }
    .chart .on0, .chart .on2, .chart .on4 { fill: var(--on-strong); }
    .chart .on1, .chart .on3, .chart .on5 { fill: var(--on-weak); }
    .chart .amount { font-size: 12px; }
    .tones .join { stroke: var(--grey); stroke-width: 1; }
    .tones .author { fill: var(--ink); stroke: var(--ink); stroke-width: 1; }
    .tones .quoted { fill: var(--paper); stroke: var(--blue); stroke-width: 2; }
    .tones .reported { fill: var(--orange); stroke: var(--orange); stroke-width: 1; }
    .tones .whisker { stroke-width: 1.5; stroke-opacity: .6; }
    .scatter { max-width: none; }
    .scatter .point { fill: var(--grey); stroke: var(--grey); stroke-width: 1.5; }
    .scatter .more { fill: var(--blue); stroke: var(--blue); }
    .scatter .less { fill: var(--orange); stroke: var(--orange); }
    .scatter .unsure { fill: var(--paper); stroke-opacity: .75; }
    .scatter .word { font-size: 13px; stroke-width: 3px; }
    .scatter .end { font-weight: 600; font-size: 13px; }
    .scatter .leader { stroke: var(--soft); stroke-width: .75; }
    .matrix-chart { max-width: none; }
    .matrix-chart .toneless { fill: none; stroke: var(--soft); stroke-width: 1.5; }
    .timeline .band { fill: var(--accent); fill-opacity: .14; }
    .timeline .spread { stroke: var(--accent); stroke-width: 1; stroke-opacity: .3; }
    .timeline .line { fill: none; stroke: var(--accent); stroke-width: 1.75;
      stroke-linejoin: round; vector-effect: non-scaling-stroke; }
    .timeline .dot { stroke: none; }
    .timeline .value { font-weight: 600; }
    .fill-author { fill: var(--fill-author); }
    .fill-quoted { fill: var(--fill-quoted); }
    .fill-reported { fill: var(--fill-reported); }
    .fill-scare { fill: var(--fill-scare); }
    """
}
