import Testing

@testable import SlantReport

struct FragmentTests {
  @Test func `text that is put in is escaped, markup is not`() {
    let name = "<script>alert('Smith & \"Sons\"`')</script>"
    let cell: Fragment = "<td title=\"\(name)\">\(name)</td>"
    let escaped = "&lt;script&gt;alert(&#39;Smith &amp; &quot;Sons&quot;&#96;&#39;)&lt;/script&gt;"
    #expect(cell.html == "<td title=\"\(escaped)\">\(escaped)</td>")
  }

  @Test func `a mark with an accent over it and control characters are escaped too`() {
    let cell: Fragment = "<td title=\"\("a\"\u{301} onclick=x \u{0}\u{1B}")\">"
    #expect(cell.html == "<td title=\"a&quot;\u{301} onclick=x \u{FFFD}\u{FFFD}\">")
  }

  @Test func `pieces keep their markup and their order`() {
    let rows = ["a", "<b>"].map { "<tr>\($0)</tr>" as Fragment }
    let table: Fragment = "<table>\(rows)</table>\(12)\(Fragment(escaped: "<hr>"))"
    #expect(table.html == "<table><tr>a</tr><tr>&lt;b&gt;</tr></table>12<hr>")
    #expect(("<i>" as Fragment) + "</i>" == "<i></i>")
  }
}
