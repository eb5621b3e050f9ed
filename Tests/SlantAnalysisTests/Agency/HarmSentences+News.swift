/// Longer sentences as they stand in news.
extension HarmSentences {
  static let news: [String] = [
    """
    Officials said on Monday that ⟦victim:17 soldiers⟧ had been ⟦agentless-kill:killed⟧ in an \
    ambush near the border.
    """,
    """
    “⟦agent:They⟧ ⟦active-injure:shot⟧ ⟦victim:my son⟧ in front of me,” said Vera Lund, a teacher.
    """,
    """
    According to the ministry, ⟦agent:a drone⟧ ⟦active-attack:hit⟧ ⟦victim:a fuel depot⟧ outside \
    Drevna overnight.
    """,
    """
    The opposition says ⟦agent:the security forces⟧ ⟦active-kill:killed⟧ more than ⟦victim:60 \
    people⟧ during the protests in June.
    """,
    """
    ⟦victim:Tomas Reyl⟧, 34, was ⟦agentless-injure:shot⟧ in the chest as he left a barber’s in \
    Marrowgate.
    """,
    """
    ⟦agent:The gunmen⟧, who arrived in two cars, ⟦active-kill:killed⟧ ⟦victim:a night watchman⟧.
    """,
    """
    Some ⟦victim:4,000 people⟧ have ⟦death-die:died⟧ since the epidemic reached the islands.
    """,
    """
    Witnesses described how ⟦agent:soldiers⟧ ⟦active-destroy:burned down⟧ ⟦victim:houses⟧ and \
    ⟦agent2:militiamen⟧ ⟦active-kill2:executed⟧ ⟦victim2:prisoners⟧.
    """,
    """
    ⟦victim:One man⟧ was ⟦agentless-kill:killed⟧ and ⟦victim2:three others⟧ were \
    ⟦agentless-injure2:wounded⟧ when a grenade went off in a bar.
    """,
    """
    The tribunal heard that ⟦victim:the detainees⟧ were ⟦agentless-abuse:starved⟧ and that \
    ⟦agent2:the commander⟧ ⟦active-sexual_violence2:raped⟧ ⟦victim2:two women⟧.
    """,
    """
    A day after ⟦victim:the mayor⟧ was ⟦agentless-kill:gunned down⟧, the council met in secret.
    """,
    """
    ⟦agent:Israel Prado⟧, a retired baker, ⟦active-kill:killed⟧ ⟦victim:his brother⟧ over a debt.
    """,
    """
    ⟦agent:The company⟧ has been ordered to pay for ⟦active-kill:poisoning⟧ ⟦victim:the fish⟧ in \
    the lake.
    """,
    """
    ⟦victim:Dozens of people⟧, many of them children, were ⟦agentless-kill:killed⟧ in the crush.
    """,
    """
    In the north ⟦victim:two villages⟧ have been ⟦agentless-attack:attacked⟧ by night.
    """,
    """
    Police say ⟦agent:they⟧ ⟦active-detain:arrested⟧ ⟦victim:a 19-year-old man⟧ on suspicion of \
    arson.
    """,
    """
    The minister apologised for the ⟦noun-kill:killing⟧ of ⟦victim:eleven fishermen⟧ by \
    ⟦agent:the coastguard⟧ in 2011.
    """,
    """
    ⟦agent:The strikes⟧ ⟦active-destroy:destroyed⟧ ⟦victim:the only bridge⟧ into the city.
    """,
    """
    ⟦victim:⟦victim2:The reporter⟧⟧ was ⟦agentless-detain:handcuffed⟧, ⟦agentless-injure2:beaten⟧ and left \
    by the road.
    """,
    """
    Rescuers said ⟦victim:a mother and her baby⟧ had ⟦death-die:drowned⟧.
    """,
    """
    ⟦agent:⟦agent2:Rioters⟧⟧ ⟦active-destroy:looted⟧ ⟦victim:shops⟧ and ⟦active-attack2:attacked⟧ \
    ⟦victim2:a fire crew⟧.
    """,
    """
    It was there that ⟦victim:the poet⟧ was ⟦agentless-kill:hanged⟧ in 1904.
    """,
    """
    ⟦victim:Several bystanders⟧ were ⟦agentless-injure:hurt⟧, one of them badly.
    """,
    """
    ⟦agent:⟦agent2:A rocket⟧⟧ ⟦active-attack:struck⟧ ⟦victim:a school⟧ in the suburb of Brillo, \
    ⟦active-kill2:killing⟧ ⟦victim2:six pupils⟧.
    """,
    """
    ⟦agent:The bus⟧ left the road near Tarn, ⟦active-injure:injuring⟧ ⟦victim:22 passengers⟧.
    """,
    """
    The ferry was carrying pilgrims when it sank; ⟦victim:most of them⟧ ⟦death-die:drowned⟧.
    """,
    """
    ⟦victim:Women⟧ are ⟦agent-kill:murdered⟧ every week by ⟦agent:men⟧ they know.
    """,
    """
    ⟦agent:Border guards⟧ routinely ⟦active-abuse:mistreat⟧ ⟦victim:refugees⟧, the charity says.
    """,
    """
    The general is wanted for the ⟦noun-kill:massacre⟧ of ⟦victim:students⟧ at the stadium.
    """,
    """
    ⟦victim:The company’s owner⟧ was ⟦agentless-detain:imprisoned⟧ for fraud in the spring.
    """,
    """
    ⟦agent:Wolves⟧ have ⟦active-kill:killed⟧ ⟦victim:eleven lambs⟧ since the thaw.
    """,
    """
    ⟦agent:Gunmen⟧ ⟦active-kill:killed⟧ ⟦victim:a judge⟧ near the court and ⟦victim2:a clerk⟧ was \
    ⟦agentless-injure2:wounded⟧.
    """,
    """
    ⟦agent:The army⟧ ⟦active-kill:killed⟧ ⟦victim:two men⟧ in the port and ⟦victim2:dozens⟧ were \
    ⟦agent-injure2:wounded⟧ by ⟦agent2:police⟧.
    """,
  ]
}
