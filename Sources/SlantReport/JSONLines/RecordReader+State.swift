import FoundationEssentials
internal import SlantComparison
internal import SlantCorpus

/// Reads the lines of a partial state, which ``StateWriter`` writes.
extension RecordReader {
  /// The line of a state.
  ///
  /// - Parameters:
  ///   - members: The members of the line.
  ///   - version: The version it says it has.
  ///   - skipped: Makes the line that counts as skipped.
  /// - Returns: The article, or why there is none.
  func state(
    _ members: Members, version: Int?, skipped: (String, String?) -> Line
  ) -> Line {
    let id = members["id"]?.string
    guard version == StateWriter.version else {
      return skipped(
        "not a partial state of version \(StateWriter.version); make it again with 'slant summarize "
          + "--partial' of this version", id)
    }
    if let reason = members["skipped"]?.string {
      return .skipped(
        Skipped(
          file: members["file"]?.string ?? "", line: members["line"]?.integer, id: id,
          reason: reason))
    }
    guard let id, var article = Self.article(id, members) else {
      return skipped("the partial state is damaged; make it again", id)
    }
    let features = members["features"]?.elements.compactMap(\.string) ?? []
    if let missing = style.first(where: { !features.contains($0.text) }) {
      return skipped(
        "the partial state has no '\(missing.text)'; give '--feature \(missing.text)' to 'slant "
          + "summarize --partial' too", id)
    }
    article.style = style.counts(among: article.style)
    return .article(article)
  }

  private static func article(_ id: String, _ members: Members) -> ArticleDigest? {
    guard let sums = members["sums"], let style = counts(members["style"]) else { return nil }
    let keys = keys(id, members)
    var text: TextDigest?
    if let packed = members["text"]?.string {
      guard let data = Data(base64Encoded: packed),
        let digest = TextDigest(packed: Array(data), keys)
      else { return nil }
      text = digest
    }
    var article = digest(keys, Members(sums), text)
    article?.style = style
    return article
  }
}
