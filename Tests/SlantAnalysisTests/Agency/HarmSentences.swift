/// Sentences in which harm is marked, written before the analyzer was built, so that its precision and
/// recall can be told from them.
///
///     ⟦victim:Six farmers⟧ were ⟦agent-kill:killed⟧ by ⟦agent:the army⟧.
///
/// The word of harm carries its construction (`agentless`, `agent`, `active`, `noun` or `death`), its
/// class, and `neg` or `hyp` where the harm is denied or not real. A victim and an agent are marked with
/// determiner, of-phrases and what is joined to them by "and". A digit tells several clauses of a sentence
/// apart; what two clauses share carries both marks, one in the other.
enum HarmSentences {}
