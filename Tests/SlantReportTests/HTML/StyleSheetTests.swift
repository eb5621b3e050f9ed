import Foundation
import Testing

@testable import SlantReport

struct StyleSheetTests {
  private static let texts = ["ink", "soft", "accent", "link", "orange", "blue", "grey"]
  private static let grounds = ["paper", "quoted", "reported", "scare"]
  private static let fills = ["fill-author", "fill-quoted", "fill-reported", "fill-scare"]

  /// The colours of the light and of the dark theme by name.
  private static func themes() -> [[String: String]] {
    [StyleSheet.light + StyleSheet.lightSteps, StyleSheet.dark + StyleSheet.darkSteps].map {
      theme in
      theme.matches(of: #/--([a-z0-9-]+): #([0-9a-f]{6});/#)
        .reduce(into: [:]) { $0[String($1.1)] = String($1.2) }
    }
  }

  /// Contrast ratio of two colours, 1…21.
  ///
  /// WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  private static func contrast(_ left: String?, _ right: String?) throws -> Double {
    let values = [try luminance(left), try luminance(right)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private static func luminance(_ colour: String?) throws -> Double {
    let number = try #require(colour.flatMap { Int($0, radix: 16) })
    return zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, channel in
      let value = Double((number >> channel.0) & 0xFF) / 255
      let linear = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      return sum + channel.1 * linear
    }
  }

  @Test func `text stands out from every ground in both themes`() throws {
    let themes = Self.themes()
    #expect(themes.count == 2)
    for theme in themes {
      for text in Self.texts {
        for ground in Self.grounds {
          let ratio = try Self.contrast(theme[text], theme[ground])
          #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
        }
      }
    }
  }

  @Test func `the colours of the bars stand out from the page`() throws {
    for theme in Self.themes() {
      for fill in Self.fills {
        let ratio = try Self.contrast(theme[fill], theme["paper"])
        #expect(ratio >= 3, "\(fill): \(ratio)")
      }
    }
  }

  @Test func `the steps of shares stand out from the page and from their neighbours`() throws {
    for theme in Self.themes() {
      for step in 0..<ShareBars.seriesLimit {
        let page = try Self.contrast(theme["s\(step)"], theme["paper"])
        #expect(page >= 3, "s\(step) on the page: \(page)")
        // A segment may be missing between two: the next but one of a bar are not compared.
        guard step > 0 else { continue }
        let ratio = try Self.contrast(theme["s\(step)"], theme["s\(step - 1)"])
        #expect(ratio >= 1.8, "s\(step) beside s\(step - 1): \(ratio)")
      }
    }
  }

  @Test func `text stands out from the steps of shares`() throws {
    for theme in Self.themes() {
      for step in 0..<ShareBars.seriesLimit {
        let text = step % 2 == 0 ? "on-strong" : "on-weak"
        let ratio = try Self.contrast(theme["s\(step)"], theme[text])
        #expect(ratio >= 4.5, "\(text) on s\(step): \(ratio)")
      }
    }
  }

  @Test func `the style asks for nothing from outside`() {
    #expect(!StyleSheet.css.contains("url("))
    #expect(!StyleSheet.css.contains("@import"))
  }
}
