import Foundation
import Testing

@testable import SlantReport

struct JSONWriterTests {
  static let strings: [(text: String, expected: String)] = [
    ("", #""""#), ("plain", #""plain""#), ("“curly”", #""“curly”""#), ("a/b", #""a/b""#),
    (#"say "no""#, #""say \"no\"""#), (#"C:\x"#, #""C:\\x""#),
    // Control characters.
    ("a\nb\rc\td", #""a\nb\rc\td""#), ("\0\u{1}\u{8}\u{1F}", #""\u0000\u0001\u0008\u001f""#),
    ("\u{7F}", "\"\u{7F}\""),
    // Line ends of Unicode, and their neighbours.
    ("\u{85}\u{2028}\u{2029}", #""\u0085\u2028\u2029""#), ("\u{84}\u{2027}", "\"\u{84}\u{2027}\""),
    // Outside the basic plane.
    ("🙂", #""🙂""#), ("x🙂\ny", #""x🙂\ny""#),
  ]

  @Test(arguments: strings)
  func `strings are escaped`(text: String, expected: String) {
    #expect(json { $0.string(text) } == expected)
  }

  @Test func `every scalar of the first plane is read back`() throws {
    let scalars = (0...0xFFFF).compactMap(Unicode.Scalar.init)
    for first in stride(from: 0, to: scalars.count, by: 1000) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[first..<min(first + 1000, scalars.count)])
      let text = json { json in json.array { $0.string(String(view)) } }
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String]
      #expect(read?.first?.unicodeScalars.elementsEqual(view) == true)
    }
  }

  @Test func `commas stand between members and elements alone`() {
    let text = json { json in
      json.object { json in
        json.member("a", 1)
        json.key("b")
        json.array([[], [2, 3]]) { json, list in json.array(list) { $0.integer($1) } }
        json.emptyObject("c")
        json.member("d", nil as String?)
        json.member("e", true)
      }
    }
    #expect(text == #"{"a":1,"b":[[],[2,3]],"c":{},"d":null,"e":true}"#)
  }

  @Test func `numbers keep a decimal point`() {
    let text = json { json in
      json.array { json in
        json.decimal(2000, places: 3)
        json.decimal(-310, places: 3)
        json.number(0)
        json.number(-0.0)
        json.number(1.0 / 3)
        json.number(nil)
        json.integer(-2)
      }
    }
    #expect(text == "[2.0,-0.31,0.0,0.0,0.333333,null,-2]")
  }

  @Test func `keys that were given are escaped`() {
    let text = json { json in
      json.object { json in
        json.key(escaping: "a\"b\n")
        json.string("x")
        json.key(escaping: "")
        json.string("y")
      }
    }
    #expect(text == #"{"a\"b\n":"x","":"y"}"#)
  }

  @Test func `the indented form has a member a line`() {
    var writer = JSONWriter(isIndented: true)
    writer.object { json in
      json.member("a", 1)
      json.key("b")
      json.array(["x", "y"]) { $0.string($1) }
      json.emptyObject("c")
    }
    writer.endLine()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {
          "a": 1,
          "b": [
            "x",
            "y"
          ],
          "c": {}
        }

        """
    )
  }

  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
