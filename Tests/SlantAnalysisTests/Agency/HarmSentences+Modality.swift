/// Harm that did not happen or has not happened.
extension HarmSentences {
  static let unreal: [String] = [
    "⟦victim:Nobody⟧ was ⟦agentless-injure-neg:injured⟧ in the fire.",
    "⟦victim:The hostages⟧ were not ⟦agentless-injure-neg:harmed⟧.",
    "⟦agent:The police⟧ did not ⟦active-injure-neg:shoot⟧ ⟦victim:anyone⟧ that night.",
    "⟦victim:Thousands⟧ could be ⟦agentless-kill-hyp:killed⟧ if the dam gives way.",
    "⟦agent:The group⟧ threatened to ⟦active-kill-hyp:kill⟧ ⟦victim:the hostages⟧ at noon.",
    "⟦agent:Troops⟧ may ⟦active-attack-hyp:attack⟧ ⟦victim:the town⟧ before the summer.",
    "⟦victim:No passengers⟧ were ⟦agentless-injure-neg:hurt⟧ when the train left the rails.",
    "⟦victim:The family⟧ would be ⟦agentless-displace-hyp:deported⟧ under the new rules.",
    "⟦agent:He⟧ denied ⟦active-kill-neg:killing⟧ ⟦victim:his wife⟧.",
    "If ⟦agent:the rebels⟧ ⟦active-attack-hyp:attack⟧ ⟦victim:the port⟧, the truce is over.",
    "⟦victim:She⟧ has never been ⟦agentless-detain-neg:arrested⟧.",
    "⟦agent:The man⟧ tried to ⟦active-injure-hyp:stab⟧ ⟦victim:a guard⟧ with a pen.",
    "⟦victim:Nobody⟧ ⟦death-die-neg:died⟧ in the blast.",
    "⟦victim:Millions⟧ will ⟦death-die-hyp:die⟧ without the vaccine.",
    "He was found guilty of the attempted ⟦noun-kill-hyp:murder⟧ of ⟦victim:a judge⟧.",
    "⟦agent:The army⟧ wants to ⟦active-displace-hyp:expel⟧ ⟦victim:the settlers⟧.",
    "Activists fear that ⟦victim:the two men⟧ will be ⟦agentless-kill-hyp:executed⟧.",
    "⟦victim:The driver⟧ was believed to have been ⟦agentless-kill:killed⟧ at once.",
  ]
}
