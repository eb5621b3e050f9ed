import ArgumentParser

/// The number of tasks at the same time.
enum JobCount {
  /// Refuses a number that is out of range.
  static func check(_ jobs: Int?) throws {
    guard let jobs, !(1...256).contains(jobs) else { return }
    throw ValidationError("'--jobs \(jobs)' is out of range; use a number from 1 to 256.")
  }
}
