/// Harm in the passive.
extension HarmSentences {
  static let agentlessPassives: [String] = [
    "⟦victim:Dozens⟧ were ⟦agentless-kill:killed⟧ when the market burned in Karsova.",
    "⟦victim:Three officers⟧ were ⟦agentless-injure:wounded⟧ in the clashes outside parliament.",
    "⟦victim:Two teenagers⟧ have been ⟦agentless-detain:arrested⟧ over the fire at the school.",
    """
    At least ⟦victim:14 people⟧ were ⟦agentless-kill:killed⟧ and more than ⟦victim2:40⟧ \
    ⟦agentless-injure2:injured⟧ on Sunday.
    """,
    """
    ⟦victim:⟦victim2:The prisoners⟧⟧ were ⟦agentless-injure:beaten⟧ and \
    ⟦agentless-abuse2:tortured⟧ for weeks.
    """,
    "⟦victim:Most of the old quarter⟧ was ⟦agentless-destroy:destroyed⟧ in the floods.",
    "⟦victim:He⟧ was ⟦agentless-injure:stabbed⟧ outside a nightclub in Westhaven.",
    "⟦victim:Thousands of families⟧ were ⟦agentless-displace:displaced⟧ by the end of the year.",
    "⟦victim:Mira Osgood⟧ was ⟦agentless-kill:murdered⟧ in her kitchen, the court heard.",
    "⟦victim:The fishermen⟧, who had been ⟦agentless-detain:detained⟧ at sea, went home on Friday.",
    "Relatives of ⟦victim:the men⟧ who were ⟦agentless-kill:executed⟧ have asked for the bodies.",
    "⟦victim:The villagers⟧ ⟦agentless-kill:shot dead⟧ in the raid had come for bread.",
    "Doctors treated ⟦victim:the men⟧ ⟦agentless-injure:beaten⟧ on Friday.",
    "⟦victim:The journalist⟧ was ⟦agentless-detain:kidnapped⟧ on her way to the airport.",
    "⟦victim:Four miners⟧ were badly ⟦agentless-injure:burned⟧ in the explosion.",
    "⟦victim:A pedestrian⟧ was ⟦agentless-attack:struck⟧ and dragged under the tram.",
    "⟦victim:The convoy⟧ was ⟦agentless-attack:ambushed⟧ near the river crossing at Halvik.",
    "⟦victim:Her brother⟧ was ⟦agentless-kill:shot dead⟧ at a checkpoint last spring.",
    "⟦victim:The elephants⟧ were ⟦agentless-kill:slaughtered⟧ for their tusks.",
    "⟦victim:Hundreds of demonstrators⟧ were ⟦agentless-attack:tear-gassed⟧ in the square.",
    "⟦victim:The minister⟧ was ⟦agentless-kill:assassinated⟧ in 1987.",
    "⟦victim:Eleven customers⟧ were being ⟦agentless-detain:held hostage⟧ in the bank.",
    "⟦victim:The bakery⟧ was ⟦agentless-destroy:looted⟧ and ⟦victim2:two cars⟧ were ⟦agentless-destroy2:set alight⟧.",
    "⟦victim:Tenants⟧ were ⟦agentless-displace:evicted⟧ without notice in the middle of winter.",
    "⟦victim:A woman⟧ was ⟦agentless-sexual_violence:raped⟧ in the park on Saturday night.",
    "⟦victim:Lund⟧ was ⟦agentless-detain:jailed⟧ for nine years.",
    "⟦victim:Two cyclists⟧ were seriously ⟦agentless-injure:injured⟧ in the crash near Tarn.",
    "⟦victim:The villagers⟧ had been ⟦agentless-displace:driven out⟧ of their homes.",
    """
    ⟦victim:A man and two children⟧ were ⟦agentless-kill:killed⟧ when a wall fell on their tent.
    """,
    "⟦victim:Anja Vestberg⟧, a nurse from Osmere, was ⟦agentless-kill:strangled⟧ at home.",
    "⟦victim:The boy⟧ was ⟦agentless-injure:mauled⟧ in the garden behind the house.",
    "⟦victim:Many⟧ were ⟦agentless-abuse:tortured⟧ before the trial began.",
    "⟦victim:The hospital⟧ has been ⟦agentless-attack:bombed⟧ four times since March.",
    "⟦victim:The dam⟧ was ⟦agentless-destroy:blown up⟧ in the first week of the war.",
    "⟦victim:She⟧ was ⟦agentless-abuse:harassed⟧ at work for years.",
  ]

  static let passivesWithAgent: [String] = [
    "⟦victim:Six farmers⟧ were ⟦agent-kill:killed⟧ by ⟦agent:the army⟧ near Drevna.",
    "⟦victim:The girl⟧ was ⟦agent-injure:bitten⟧ by ⟦agent:a stray dog⟧ in the playground.",
    "⟦victim:Two protesters⟧ were ⟦agent-injure:shot⟧ by ⟦agent:police⟧ on Thursday.",
    "⟦victim:Reyl⟧ was ⟦agent-detain:arrested⟧ by ⟦agent:federal agents⟧ at the airport.",
    "⟦victim:The village⟧ was ⟦agent-attack:shelled⟧ all night by ⟦agent:government forces⟧.",
    """
    ⟦victim:A student⟧ ⟦agent-injure:beaten⟧ by ⟦agent:guards⟧ has lost the sight of one eye.
    """,
    """
    ⟦victim:⟦victim2:The men⟧⟧ were ⟦agent-injure:beaten⟧ and ⟦agent-injure2:shot⟧ by \
    ⟦agent:⟦agent2:masked gunmen⟧⟧.
    """,
    "⟦victim:The bridge⟧ was ⟦agent-destroy:destroyed⟧ by ⟦agent:retreating troops⟧ in May.",
    "⟦victim:Their parents⟧ had been ⟦agent-kill:murdered⟧ by ⟦agent:the militia⟧.",
    "⟦victim:A surfer⟧ was ⟦agent-attack:attacked⟧ by ⟦agent:a shark⟧ off Port Ansel.",
    "⟦victim:She⟧ was ⟦agent-abuse:abused⟧ by ⟦agent:her stepfather⟧ from the age of six.",
    "⟦victim:Whole towns⟧ were ⟦agent-destroy:flattened⟧ by ⟦agent:the earthquake⟧.",
    "⟦victim:The reporter⟧ was ⟦agent-attack:assaulted⟧ by ⟦agent:two bodyguards of the mayor⟧.",
    "⟦victim:Farm workers⟧ were ⟦agent-displace:expelled⟧ by ⟦agent:the new owners⟧.",
    "⟦victim:Prado⟧ was later ⟦agent-detain:abducted⟧ by ⟦agent:a rival gang⟧.",
    "⟦victim:The guard⟧ was ⟦agent-injure:stabbed⟧ in the neck by ⟦agent:an inmate⟧.",
    "The homes were emptied after ⟦victim:the valley⟧ was ⟦agent-attack:raided⟧ by ⟦agent:bandits⟧.",
    "⟦victim:A motorcyclist⟧ was ⟦agent-kill:killed⟧ by ⟦agent:a drunk driver⟧ on Sunday.",
    "⟦victim:The sheep⟧ were ⟦agent-kill:slaughtered⟧ by ⟦agent:wolves⟧ in the high pasture.",
    "⟦victim:Five nurses⟧ were ⟦agent-detain:taken hostage⟧ by ⟦agent:armed men⟧.",
    "⟦victim:The singer⟧, who was ⟦agent-injure:shot⟧ by ⟦agent:a fan⟧, needed three operations.",
    "⟦victim:The offices⟧ were ⟦agent-destroy:vandalised⟧ by ⟦agent:supporters of the losing party⟧.",
  ]
}
