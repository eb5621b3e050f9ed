import Foundation

/// Five short articles of two outlets, made for tests that need to be quick and to be read.
enum SmallCorpus {
  private static let files: [(path: String, text: String)] = [
    (
      "Echo/quay.txt",
      """
      title: Brave crew saves the quay
      date: 2024-03-01

      The heroic crew of the ferry Victorious saved the old quay at Port Dunlin on Friday night.

      “It was a victory for the town,” Mayor Orla Fenwick said. She added that the harbour board had \
      betrayed its own people.

      Aldo Dunmore, who chairs the board, denied that. “We did what we could,” he insisted. Critics \
      claim that the “victory” cost 40,000 crowns. The town council will meet again on Tuesday evening.

      READ MORE: The victory that nobody wanted
      """
    ),
    (
      "Echo/school.txt",
      """
      title: School roof mended at last
      date: 2024-03-04

      Builders finished the new roof of the village school on Sunday afternoon. The work had taken \
      nine months and two winters.

      “The children are dry now,” said the head teacher, Petra Lindqvist. According to a report, three \
      other schools are waiting for repairs.
      """
    ),
    (
      "Echo/weather.txt",
      """
      title: Rain expected
      date: 2024-03-05

      Rain will reach the coast on Wednesday morning. Temperatures stay between six and nine degrees.
      """
    ),
    (
      "Lamp/quay.txt",
      """
      title: Quay chaos as officials dither
      date: 2024-03-02

      Chaos ruled at the crumbling quay of Port Dunlin while the so-called harbour board dithered.

      Orla Fenwick, the mayor, boasted of a “total victory”. Aldo Dunmore warned that the walls could \
      fall within weeks. “This farce must end,” he told the Lamp.

      Nobody in the ministry answered our questions about the money. The ferries were late all morning.
      """
    ),
    (
      "Lamp/school.txt",
      """
      title: New roof, old lies
      date: 2024-03-05

      The shameful story of the leaking school ended on Sunday. Petra Lindqvist, the head teacher, \
      revealed that she had written eleven letters. “They laughed at us,” she said.
      """
    ),
  ]

  /// A folder with the articles in `in`.
  static func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for file in files { try scratch.write("in/" + file.path, file.text + "\n") }
    return scratch
  }
}
