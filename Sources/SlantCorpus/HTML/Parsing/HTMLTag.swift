/// The elements of HTML that are told apart when a page is read.
enum HTMLTag: UInt8, CaseIterable {
  /// Any other element, which browsers show within the line.
  case unknown
  case html, head, body, title, meta, link, base
  // Never read.
  case script, style, noscript, template, iframe, svg, math, object, embed, video, audio, canvas,
    select
  case textarea, button, map, applet, dialog, input, option
  // Parts of a page.
  case article, main, section, nav, aside, header, footer, form, div, center, figure, figcaption,
    details
  case summary, fieldset
  // Blocks of text.
  case p, h1, h2, h3, h4, h5, h6, blockquote, pre, ul, ol, li, dl, dt, dd, hr, br, address
  case table, caption, thead, tbody, tfoot, tr, td, th
  // Within a line.
  case a, abbr, acronym, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, label,
    mark
  case nobr, q, rp, rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u, `var`,
    wbr, img

  private static let names = WordTable(allCases.map { ("\($0)", UInt32($0.rawValue)) })

  /// The element of this name, which ends with NUL.
  init(name: UnsafePointer<UInt8>) { self.init(hash: WordHash.of(terminated: name)) }

  /// The element whose name has this hash.
  init(hash: UInt64) { self = Self(rawValue: UInt8(Self.names[hash])) ?? .unknown }

  /// Whether nothing inside is text of the page.
  var isSkipped: Bool { HTMLTag.script.rawValue <= rawValue && rawValue <= HTMLTag.option.rawValue }

  /// Whether text before and after stands on one line with what is inside.
  var isInline: Bool { self == .unknown || rawValue >= HTMLTag.a.rawValue }

  /// Whether it holds a paragraph, a heading or an item, and no parts of a page.
  var isParagraph: Bool { HTMLTag.p.rawValue <= rawValue && rawValue <= HTMLTag.pre.rawValue }

  /// Whether it holds a whole article or page.
  var isOutermost: Bool { self == .article || self == .main || self == .body || self == .html }

  /// Whether it is a heading, `h1` to `h6`.
  var isHeading: Bool { HTMLTag.h1.rawValue <= rawValue && rawValue <= HTMLTag.h6.rawValue }
}
