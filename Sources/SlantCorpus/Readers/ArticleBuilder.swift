/// A row of an input, or the whole of a text file, as it is made into an article.
struct ArticleBuilder {
  let file: InputFile
  /// The line of the row, from 1; `nil` where the article is the whole file.
  let line: Int?
  /// The id of an article that names none.
  let ownID: String

  /// The article of these fields.
  ///
  /// - Parameters:
  ///   - fields: All columns or keys but those without a value, in the order of the input.
  ///   - choice: Which of them hold the fields of an article.
  ///   - text: The text, if it is not one of `fields`.
  ///   - targets: The mentions whose tone is asked for.
  /// - Returns: The article, or why there is none.
  func article(
    _ fields: [RawField], _ choice: FieldChoice, text: String, targets: [Range<Int>] = []
  ) -> ReadResult {
    let id = Self.id(fields, choice)
    if text.isBlank { return skipped(.emptyText, id: id) }
    if let target = Self.outside(targets, of: text) { return skipped(target, id: id) }
    var article = Article(id: id ?? ownID, text: text, origin: origin, targets: targets)
    for (index, field) in fields.enumerated() where !field.isUsed {
      let names = field.form == .nested ? [] : choice.fields(at: index)
      for name in names { set(name, to: field, of: &article) }
      if names.isEmpty { article.meta.append(MetaField(key: field.key, value: field.value)) }
    }
    return .article(article)
  }

  /// The note that this row was not read.
  func skipped(_ error: ReaderError, id: String? = nil) -> ReadResult {
    .skipped(Skipped(file: file.path, line: line, id: id, reason: error.description))
  }

  /// The id that a row names.
  static func id(_ fields: [RawField], _ choice: FieldChoice) -> String? {
    guard let index = choice[.id], fields[index].form != .nested else { return nil }
    let id = fields[index].value.trimmed
    return id.isEmpty ? nil : id
  }

  private var origin: String { line.map { "\(file.path)#\($0)" } ?? file.path }

  private func set(_ name: FieldMap.Field, to field: RawField, of article: inout Article) {
    let trimmed = field.value.trimmed
    guard !trimmed.isEmpty else { return }
    switch name {
    case .text, .id: break
    // Offsets into the title are offsets into what was given, so that it is not trimmed.
    case .title: article.title = field.value
    case .outlet: setOutlet(to: trimmed, of: &article)
    case .author: article.author = trimmed
    case .url: article.url = trimmed
    case .section: article.section = trimmed
    case .genre:
      article.genreLabel = trimmed
      // The column of results holds what it means, so that the words themselves are kept here.
      article.meta.append(MetaField(key: field.key, value: field.value))
    case .date:
      article.date = CalendarDate(parsing: trimmed)?.iso
      if article.date == nil {
        article.meta.append(MetaField(key: field.key, value: field.value))
      }
    }
  }

  /// An address where the name of the outlet is expected is as good as its site.
  private func setOutlet(to value: String, of article: inout Article) {
    guard let site = WebAddress.site(of: value) else { return article.outlet = value }
    article.outlet = site
    if article.url == nil { article.url = value }
  }

  private static func outside(_ targets: [Range<Int>], of text: String) -> ReaderError? {
    guard !targets.isEmpty else { return nil }
    let scalars = text.unicodeScalars.count
    guard let bad = targets.first(where: { $0.isEmpty || !(0...scalars).contains($0.upperBound) })
    else { return nil }
    return .targetOutside(start: bad.lowerBound, end: bad.upperBound, scalars: scalars)
  }
}
