/// Which roles stand for which: a president is a leader, a senator a lawmaker.
enum RoleKinship {
  private static let kinds: [String: [String]] = [
    "leader": [
      "president", "prime minister", "premier", "chancellor", "king", "queen", "monarch", "emir",
      "sultan", "supreme leader", "dictator", "chairman", "chairwoman", "chair", "head",
      "general secretary", "party leader", "opposition leader", "speaker", "first minister",
      "chief minister", "majority leader", "minority leader", "taoiseach", "leader",
    ],
    "lawmaker": [
      "senator", "representative", "congressman", "congresswoman", "deputy", "member of parliament",
      "mp", "assemblyman", "assemblywoman", "delegate", "member of congress", "state senator",
    ],
    "legislator": ["senator", "representative", "congressman", "congresswoman", "deputy", "mp"],
    "politician": [
      "senator", "president", "prime minister", "governor", "mayor", "minister", "congressman",
      "congresswoman", "representative", "lawmaker", "mp",
    ],
    "official": ["minister", "secretary", "commissioner", "ambassador", "spokesman", "director"],
    "minister": [
      "foreign minister", "defence minister", "defense minister", "finance minister",
      "interior minister", "health minister", "justice minister", "energy minister",
      "prime minister", "economy minister", "environment minister",
    ],
    "secretary": [
      "secretary of state", "defense secretary", "defence secretary", "home secretary",
      "foreign secretary", "health secretary", "treasury secretary", "press secretary",
    ],
    "commander": ["general", "colonel", "admiral", "captain", "major", "brigadier"],
    "officer": ["captain", "lieutenant", "sergeant", "colonel", "major", "police officer"],
    "candidate": ["nominee", "front-runner", "frontrunner", "presidential candidate"],
    "nominee": ["candidate", "presidential nominee", "front-runner"],
    "chief": ["police chief", "director", "head", "commissioner", "chief executive"],
    "executive": ["chief executive", "ceo", "chief executive officer", "director", "president"],
    "doctor": ["dr", "physician", "surgeon", "doctor"],
    "professor": ["prof", "scholar"],
    "spokesperson": ["spokesman", "spokeswoman", "press secretary"],
  ]

  /// Whether somebody who is a `role` can be called `name`.
  static func isRole(_ role: String, a name: String) -> Bool {
    if role == name { return true }
    if kinds[name]?.contains(role) == true { return true }
    return role.hasSuffix(" " + name)
  }

  /// What organisations of which class or head noun can be called: the State Department is an agency.
  private static let organisations: [String: [String]] = [
    "agency": [
      "agency", "bureau", "department", "administration", "office", "service", "authority", "igo",
      "police",
    ],
    "department": ["department", "police"], "ministry": ["ministry"], "bureau": ["bureau"],
    "commission": ["commission"], "committee": ["committee", "party"], "council": ["council"],
    "office": ["office"], "authority": ["authority"], "service": ["service"],
    "company": ["company"], "firm": ["company", "firm"], "corporation": ["company"],
    "manufacturer": ["company"], "retailer": ["company"], "airline": ["company", "airlines"],
    "carmaker": ["company"], "automaker": ["company"], "bank": ["bank", "company"],
    "network": ["media", "network"], "newspaper": ["media"], "paper": ["media"],
    "magazine": ["media"], "outlet": ["media"], "website": ["media"], "broadcaster": ["media"],
    "channel": ["media"], "publication": ["media"], "station": ["media"],
    "party": ["party"], "court": ["court"], "university": ["university"],
    "college": ["university", "college"], "school": ["university", "school", "college"],
    "union": ["union"], "club": ["club", "team"], "team": ["team"], "foundation": ["foundation"],
    "institute": ["institute"], "charity": ["ngo", "foundation"], "nonprofit": ["ngo"],
    "association": ["association"], "federation": ["federation"], "league": ["league", "team"],
    "organization": ["ngo", "igo", "organization", "foundation", "association"],
    "organisation": ["ngo", "igo", "organisation", "foundation", "association"],
    "group": [
      "ngo", "militant", "group", "association", "coalition", "foundation", "alliance", "union",
      "institute",
    ],
    "militant group": ["militant"], "terrorist group": ["militant"], "rights group": ["ngo"],
    "think tank": ["ngo", "institute"], "alliance": ["igo", "alliance"], "bloc": ["igo"],
    "body": ["igo"], "coalition": ["coalition"], "center": ["center"], "centre": ["centre"],
    "parliament": ["legislature"], "legislature": ["legislature"], "chamber": ["legislature"],
    "campaign": ["campaign"], "administration": ["administration"], "camp": ["campaign", "camp"],
    "army": ["military", "army"], "military": ["military"], "navy": ["navy"],
  ]

  /// Whether an organisation of this class or head noun can be called `name`.
  static func isOrganisation(_ role: String, a name: String) -> Bool {
    organisations[name]?.contains(role) == true
  }

  /// Whether `name` can stand for an organisation with a name.
  static func isOrganisation(_ name: String) -> Bool { organisations[name] != nil }

  /// Roles by which the press calls persons whom its readers know, without having said so before.
  static let epithets: Set<String> = [
    "senator", "congressman", "congresswoman", "governor", "mogul", "tycoon", "billionaire",
    "businessman", "businesswoman", "front-runner", "frontrunner",
  ]

  /// Bodies that are called by the name of whoever leads them.
  static let staffs: [StaticString] = ["campaign", "administration", "camp", "foundation"]
}
