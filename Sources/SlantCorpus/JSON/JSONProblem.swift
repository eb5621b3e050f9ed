/// How JSON text departs from the grammar.
public enum JSONProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text ends inside a value.
  case unexpectedEnd
  /// Something else where a value must begin.
  case expectedValue
  /// Something else where a key must begin.
  case expectedKey
  /// Something else between a key and its value.
  case expectedColon
  /// Something else after a member of an object.
  case expectedCommaOrBrace
  /// Something else after an element of an array.
  case expectedCommaOrBracket
  /// Text after the value.
  case trailingText
  /// A number in a form that JSON does not have.
  case badNumber
  /// A backslash and something that it does not escape.
  case badEscape
  /// Half of a surrogate pair.
  case loneSurrogate
  /// A control character in a string.
  case controlCharacter
  /// Arrays and objects inside one another, deeper than the limit.
  case tooDeep

  /// What is wrong.
  public var description: String {
    switch self {
    case .unexpectedEnd: "it breaks off"
    case .expectedValue: "expected a value"
    case .expectedKey: "expected a key in quotation marks"
    case .expectedColon: "expected ':' after the key"
    case .expectedCommaOrBrace: "expected ',' or '}'"
    case .expectedCommaOrBracket: "expected ',' or ']'"
    case .trailingText: "text after the end of the value"
    case .badNumber: "not a number that JSON has"
    case .badEscape: "not an escape that JSON has; write a backslash as '\\\\'"
    case .loneSurrogate: "half of a surrogate pair; write both halves, or '\\ufffd'"
    case .controlCharacter: "a control character in a string; write a newline as '\\n'"
    case .tooDeep: "nested deeper than \(JSONScanner.depthLimit) levels"
    }
  }
}

/// The kinds of JSON values.
public enum JSONKind: Equatable, Sendable {
  /// Text.
  case string
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// `null`.
  case null
  /// A list.
  case array
  /// Keys and values.
  case object

  /// The kind as a message names it.
  var withArticle: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
