/// What an article is called, and where its pages lie.
struct ArticleLink: Equatable {
  /// The title given apart, or the headline within the text, or the id.
  let heading: String
  /// What the names of its files begin with; `nil` where there is no page.
  let name: String?
  /// Where its sections and paragraphs stand.
  let places: ArticlePlaces

  /// The path of its page below the report's folder; `nil` where there is no page.
  var file: String? { file(part: 1) }

  /// The path from a page of the report, for a section of a template that is left out without a page.
  ///
  /// - Parameter folder: The way from that page to the report's folder: empty, or `../`.
  /// - Returns: The path, or nothing.
  func addresses(from folder: String) -> [String] { [file.map { folder + $0 }].compactMap(\.self) }

  /// The same to a section beneath the text.
  func addresses(of section: ArticleSection, from folder: String) -> [String] {
    let file = file(part: places.sections[section] ?? 1)
    return [file.map { "\(folder)\($0)#\(section.rawValue)" }].compactMap(\.self)
  }

  /// The same to the paragraph `number`, from 1.
  func addresses(ofParagraph number: Int, from folder: String) -> [String] {
    [path(ofParagraph: number).map { folder + $0 }].compactMap(\.self)
  }

  /// The path below the report's folder of the paragraph `number`, from 1, or of an `anchor` in it.
  func path(ofParagraph number: Int, anchor: String? = nil) -> String? {
    let anchor = anchor ?? ArticleText.anchor(ofParagraph: number - 1)
    return file(part: places.part(ofParagraph: number)).map { "\($0)#\(anchor)" }
  }

  private func file(part: Int) -> String? {
    name.map { "articles/" + PageParts.file($0, part: part) }
  }
}
