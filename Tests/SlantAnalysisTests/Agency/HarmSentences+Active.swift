/// Harm done by the subject of the clause.
extension HarmSentences {
  static let active: [String] = [
    "⟦agent:Troops⟧ ⟦active-injure:shot⟧ ⟦victim:protesters⟧ outside the ministry.",
    "⟦agent:The earthquake⟧ ⟦active-kill:killed⟧ ⟦victim:200 people⟧ in an hour.",
    "⟦agent:Police⟧ ⟦active-detain:arrested⟧ ⟦victim:nine men⟧ in dawn raids across the city.",
    "⟦agent:A gunman⟧ ⟦active-kill:shot dead⟧ ⟦victim:two guards⟧ and fled into the woods.",
    "⟦agent:The army⟧ has ⟦active-attack:bombed⟧ ⟦victim:the port⟧ every night this week.",
    "⟦agent:Rebels⟧ ⟦active-detain:kidnapped⟧ ⟦victim:three engineers⟧ near the pipeline.",
    "⟦agent:The fire⟧ ⟦active-destroy:destroyed⟧ ⟦victim:a library and two shops⟧.",
    "⟦agent:He⟧ ⟦active-injure:stabbed⟧ ⟦victim:his neighbour⟧ in a quarrel over a fence.",
    """
    ⟦agent:⟦agent2:The officers⟧⟧ ⟦active-injure:beat⟧ ⟦victim:the driver⟧ and ⟦active-detain2:arrested⟧ \
    ⟦victim2:his wife⟧.
    """,
    "⟦agent:The soldiers⟧ who ⟦active-kill:killed⟧ ⟦victim:the priest⟧ were never tried.",
    "⟦agent:A bear⟧ ⟦active-attack:attacked⟧ ⟦victim:two hikers⟧ on the ridge above Tarn.",
    "⟦agent:The regime⟧ ⟦active-abuse:tortures⟧ ⟦victim:its critics⟧ in secret prisons.",
    "⟦agent:The landlord⟧ ⟦active-displace:evicted⟧ ⟦victim:forty families⟧ before Christmas.",
    "⟦agent:The court⟧ ⟦active-detain:jailed⟧ ⟦victim:the former treasurer⟧ for six years.",
    "⟦agent:A suicide bomber⟧ ⟦active-kill:killed⟧ ⟦victim:eight worshippers⟧ at the shrine.",
    "⟦agent:The militia⟧ ⟦active-kill:massacred⟧ ⟦victim:the villagers⟧ in their sleep.",
    "⟦agent:The coach⟧ ⟦active-sexual_violence:molested⟧ ⟦victim:several boys⟧ at the camp.",
    "⟦agent:Farmers⟧ ⟦active-kill:poisoned⟧ ⟦victim:dozens of eagles⟧ last winter.",
    "⟦agent:Idris Calloway⟧ ⟦active-kill:murdered⟧ ⟦victim:her⟧ for the insurance money.",
    "⟦agent:The storm⟧ ⟦active-injure:injured⟧ at least ⟦victim:30 sailors⟧.",
    "⟦agent:Masked men⟧ ⟦active-attack:stormed⟧ ⟦victim:the radio station⟧ before midnight.",
    """
    The bomb went off in a cafe, where ⟦agent:it⟧ ⟦active-injure:wounded⟧ ⟦victim:a waitress⟧.
    """,
    "⟦agent:Two brothers⟧ ⟦active-kill:strangled⟧ ⟦victim:a taxi driver⟧ for his car.",
    "⟦agent:The flood⟧ ⟦active-displace:displaced⟧ ⟦victim:a million people⟧.",
    "⟦agent:Guards⟧ ⟦active-attack:opened fire on⟧ ⟦victim:the crowd⟧ without warning.",
    "⟦agent:Settlers⟧ ⟦active-destroy:burned down⟧ ⟦victim:the school⟧ in April.",
    "The inquiry says that ⟦agent:the crew⟧ ⟦active-attack:fired on⟧ ⟦victim:a fishing boat⟧.",
    "⟦agent:Her husband⟧ had ⟦active-injure:beaten⟧ ⟦victim:her⟧ for years.",
    "⟦agent:The dictator⟧ ⟦active-displace:expelled⟧ ⟦victim:the ambassadors⟧ in 1974.",
    "⟦agent:A lorry⟧ ⟦active-kill:crushed⟧ ⟦victim:a cyclist⟧ at the corner of the square.",
    "⟦agent:Pirates⟧ ⟦active-attack:ambushed⟧ ⟦victim:the tanker⟧ off the coast.",
    """
    ⟦agent:A man⟧ was accused of ⟦active-kill:killing⟧ ⟦victim:his business partner⟧ with a hammer.
    """,
    """
    The report accuses ⟦agent:the police⟧ of ⟦active-abuse:torturing⟧ ⟦victim:detainees⟧.
    """,
    "⟦agent:Hooligans⟧ ⟦active-attack:attacked⟧ ⟦victim:visiting fans⟧ with bottles.",
    "⟦agent:The cold snap⟧ ⟦active-kill:killed⟧ ⟦victim:thousands of cattle⟧ on the plateau.",
  ]
}
