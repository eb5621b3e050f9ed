/// A page as flat arrays: its elements in the order in which they open, and its text.
struct HTMLTree {
  var elements: [HTMLElement] = []
  /// The text within the body in its order, white space collapsed: UTF-8.
  var text: [UInt8] = []
  var runs: [HTMLRun] = []
  /// What else was kept: values of attributes, scripts of linked data, the title.
  var data: [UInt8] = []
  var facts: [HTMLFact] = []
}

/// An element of a page.
struct HTMLElement {
  var tag: HTMLTag
  /// What its class, its id and other names say of it.
  var names: ClassWords
  /// The element around it; -1 for the outermost.
  var parent: Int32
  /// The number of the first element behind it and all that it holds.
  var end: Int32
  /// The text inside, as bytes of ``HTMLTree/text``, half-open.
  var textStart: Int32
  var textEnd: Int32
}

/// A stretch of text directly within one element.
struct HTMLRun {
  var element: Int32
  var start: Int32
  var end: Int32
  var isLink: Bool
  /// What stands between the run before and this one.
  var separation: Separation

  enum Separation: UInt8, Comparable {
    case none, line, cell, block

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}

/// Something that a page says of itself.
struct HTMLFact {
  var kind: FactKind
  /// The value, as bytes of ``HTMLTree/data``, half-open.
  var range: Range<Int>
  /// The element that says it; -1 where it is none of the body's.
  var element: Int32
}
