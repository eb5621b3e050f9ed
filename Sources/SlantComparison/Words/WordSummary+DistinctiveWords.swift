internal import SlantStatistics

extension WordSummary {
  /// The words and phrases by which each outlet differs from all others together.
  ///
  /// - Complexity: O(words of the corpus + terms × outlets).
  public func distinctiveWords(_ options: WordOptions = WordOptions()) -> DistinctiveWords {
    DistinctiveWordFinder(tester: TermTester(self, options)).found()
  }
}
