internal import CLibXML2

/// Parses the bytes of a page with libxml2, which mends what is not as it should be.
///
/// The parser calls back for each tag and text, and no tree of its own is built: a page of a million tags inside
/// one another takes no stack. Nothing is fetched, and no entity but those of HTML is known.
enum HTMLParser {
  /// The page of these bytes, which are UTF-8; `nil` where it is nested deeper than is read.
  static func tree(of bytes: [UInt8]) -> HTMLTree? {
    _ = isReady
    let context = bytes.withUnsafeBytes { buffer in
      // The bytes are copied.
      htmlCreateMemoryParserCtxt(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
    }
    guard let context else { return HTMLTree() }
    defer { htmlFreeParserCtxt(context) }
    htmlCtxtUseOptions(context, options)
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.sax.pointee = handler
    let session = HTMLSession(context)
    withExtendedLifetime(session) {
      context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
      htmlParseDocument(context)
      context.pointee.userData = nil
    }
    return session.builder.finish()
  }

  private static let isReady: Void = xmlInitParser()

  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { session, name, attributes in
      guard let name else { return }
      HTMLSession.at(session)?.open(name, attributes)
    }
    handler.endElement = { session, _ in HTMLSession.at(session)?.builder.close() }
    handler.characters = { session, bytes, count in HTMLSession.at(session)?.add(bytes, count) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }
}

/// A page that is being parsed, as the callbacks find it.
private final class HTMLSession {
  let builder = HTMLTreeBuilder()
  private let context: htmlParserCtxtPtr

  init(_ context: htmlParserCtxtPtr) { self.context = context }

  /// The session behind a pointer that the parser hands back.
  static func at(_ pointer: UnsafeMutableRawPointer?) -> HTMLSession? {
    pointer.map { Unmanaged<HTMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(_ name: UnsafePointer<UInt8>, _ attributes: HTMLTreeBuilder.Attributes?) {
    builder.open(name, attributes)
    if builder.isTooDeep { xmlStopParser(context) }
  }

  func add(_ bytes: UnsafePointer<UInt8>?, _ count: Int32) {
    builder.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }
}
