/// Terms of science, the weather and sport.
extension TrapSentences {
  /// Animals, numbers and materials.
  static let science: [String] = [
    "The critical temperature of the gas is 31 degrees.",
    "A negative number has a minus sign.",
    "An acute angle is smaller than 90 degrees.",
    "Killer whales swim past the bay in May.",
    "The great white shark was tagged off Perth.",
    "A great-grandfather of the mayor built the mill.",
    "The alloy is rich in nickel.",
    "The battery was charged overnight.",
    "The museum charges five dollars.",
    "The blast furnace was built in 1912.",
    "Free radicals are atoms with an unpaired electron.",
    "A herd of cows crossed the road.",
    "The snake is two metres long.",
    "The pig weighed 300 kilos.",
    "The mean temperature in May is 14 degrees.",
    "The moon's gravity is a sixth of the earth's.",
    "The safety valve opens at two bars.",
    "The emergency room has 12 beds.",
    "The clinical trial has 400 subjects.",
    "The positive terminal is marked in red.",
    "Her blood group is O negative.",
    "The dead load of the bridge is 400 tons.",
    "Poison ivy grows along the fence.",
    "The mourning dove nests in March.",
    "The fuel burns at 400 degrees.",
    "The kiln was fired at 1,200 degrees.",
    "The solution is five percent salt.",
    "The acid is neutralised with lime.",
    "The absolute pressure is two bars.",
    "The depression in the ground is six feet wide.",
    "The patient takes two drugs a day.",
  ]

  /// Calm weather.
  static let weather: [String] = [
    "Light winds are forecast for Friday.",
    "Cold air moves in from the north on Monday.",
    "The warm front reaches Wales at noon.",
    "The town lies on a flood plain.",
    "Fair skies are forecast for the coast.",
    "A depression lies west of Ireland.",
    "Low pressure lies over Denmark.",
    "High pressure sits over the Alps.",
  ]

  /// Terms of games.
  static let sport: [String] = [
    "The striker took the free kick from the left.",
    "Defense coach Ray Lund drew the play on a board.",
    "The defender played 90 minutes.",
    "The penalty spot is 12 yards from the line.",
    "The shooting guard is six feet four.",
    "The power forward sat on the bench.",
    "The race finished in a dead heat.",
    "The offensive line has four new players.",
    "The offensive coordinator sits in the press box.",
    "The pitcher threw two strikes and a ball.",
    "The wild card round is on Saturday.",
    "The winger plays on the right.",
    "Ultimate frisbee is played by seven a side.",
    "The race for the seat has four candidates.",
    "The goalkeeper joined on a free transfer.",
    "The attacking midfielder wears number ten.",
    "The final goes to sudden death after 90 minutes.",
    "The batter was called out on strikes.",
    "The javelin and the shot put are on Sunday.",
  ]
}
