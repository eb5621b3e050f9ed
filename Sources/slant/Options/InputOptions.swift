import ArgumentParser
import SlantCorpus

/// Where articles come from and how their fields are called.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names of columns or keys that are not the usual ones, as text=body,outlet=source.",
      valueName: "field=name,…"))
  var map: String?

  /// The field names with the user's own in front.
  func fieldMap() throws -> FieldMap { try map.map { try FieldMap(parsing: $0) } ?? FieldMap() }
}
