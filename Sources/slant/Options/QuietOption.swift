import ArgumentParser

/// Whether a command speaks of its work.
struct QuietOption: ParsableArguments {
  @Flag(help: "Print no summary and show no progress.")
  var quiet = false
}
