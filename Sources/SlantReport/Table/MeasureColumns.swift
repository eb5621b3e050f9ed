internal import SlantComparison

/// The columns that say what is measured.
enum MeasureColumns {
  /// `family`, `measure`, `subject` and `subject_name`.
  static func columns<Row>(_ measure: @escaping @Sendable (Row) -> Measure) -> [TableColumn<Row>] {
    [
      TableColumn(
        "family", .string,
        "The tests that are corrected together: measures, entities, naming or words."
      ) { .text(measure($0).family.rawValue) },
      TableColumn("measure", .string, "The measure.") { .text(measure($0).name) },
      TableColumn(
        "subject", .string,
        "Whom or what it is about: entity_id of entities.csv, a group, a name for a thing, a word.",
        missing: "it is about whole articles"
      ) { Cell(measure($0).subject.isEmpty ? nil : measure($0).subject) },
      TableColumn(
        "subject_name", .string, "The same in words.", missing: "it is about whole articles"
      ) { Cell(measure($0).subjectName.isEmpty ? nil : measure($0).subjectName) },
    ]
  }
}
