extension StyleSheet {
  /// The lists of sentences behind counts.
  static let sentences = """
    .sentences { list-style: none; margin: 0 0 1.5rem; padding: 0; max-width: 46rem; }
    .sentences li { padding: .55rem 0; border-bottom: 1px solid var(--line); unicode-bidi: isolate; }
    .sentences p { margin: 0; overflow-wrap: anywhere; }
    .sentences .from { font: .8125rem/1.45 var(--sans); color: var(--soft); margin-top: .15rem; }
    .sentences .from a { color: var(--soft); }
    .sentences .from a:hover { color: var(--link); }
    section h3:target { box-shadow: -.5rem 0 0 var(--paper), -.7rem 0 0 var(--accent); }
    """
}
