/// Sentences in which something rises or falls.
enum DirectionSentences {
  static let table: [(String, Sign)] = [
    // The subject falls.
    ("Unemployment fell in March.", .good),
    ("Unemployment in the northern ports fell again.", .good),
    ("Crime has dropped sharply.", .good),
    ("Poverty declined for the third year.", .good),
    ("Profits fell by nine percent.", .bad),
    ("The firm said its net profit decreased to 3 million.", .bad),
    ("Trust plunged after the vote.", .bad),
    ("Unemployment plunged to a tenth.", .good),
    ("Losses narrowed in the spring.", .good),
    ("The deficit shrank.", .good),
    ("The violence subsided at dawn.", .good),
    ("Hope faded.", .bad),
    ("The support collapsed.", .bad),
    ("Fears of unrest receded.", .good),
    // The subject rises.
    ("Unemployment rose to nine percent.", .bad),
    ("Profits rose in the spring.", .good),
    ("The deficit widened.", .bad),
    ("Crime soared in the port.", .bad),
    ("Support for the plan grew.", .good),
    ("Hope is growing.", .good),
    ("The debt doubled in a year.", .bad),
    ("The threat increased overnight.", .bad),
    // Before the noun.
    ("Rising unemployment worries the town.", .bad),
    ("Falling crime surprised the town.", .good),
    ("Growing hope filled the hall.", .good),
    ("Mounting debt sank the yard.", .bad),
    ("Shrinking profits alarm the owners.", .bad),
    ("Lower unemployment is expected.", .good),
    ("Higher profits are expected.", .good),
    ("The scheme brought less crime.", .good),
    ("Fewer losses were reported.", .good),
    // With an object.
    ("The scheme lowered unemployment.", .good),
    ("The bank cut its debt.", .good),
    ("The yard increased its profits.", .good),
    ("The curfew increased fear.", .bad),
    // Of a noun.
    ("A fall in unemployment was reported.", .good),
    ("The rise in crime was reported.", .bad),
    ("The drop in profits was reported.", .bad),
    ("A reduction in poverty was reported.", .good),
    ("The decline in trust was reported.", .bad),
    // Up and down.
    ("Crime is down.", .good),
    ("Unemployment was down in the ports.", .good),
    ("The profit was 3 million, down from 9 million.", .bad),
    ("The profit was 9 million, up from 3 million.", .good),
    ("The loss was 3 million, down from 9 million.", .good),
    ("Unemployment was up in May.", .bad),
    // Alone.
    ("Exports fell.", .bad),
    ("Exports rose.", .good),
    ("Output dropped by a tenth.", .bad),
    ("Shipments were up 4 percent.", .good),
    // Not a direction.
    ("She fell in love with the town.", .plain),
    ("The leaves turned last fall.", .plain),
    ("He rose from his chair.", .plain),
    ("The boys climbed the tower.", .plain),
    ("The envoy dropped out.", .plain),
  ]
}
