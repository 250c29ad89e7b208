/// The number of a rule as its house numbers it: `H0-06`.
///
/// `unpublished` stands where a house has published nothing and its file fills the gap with a default.
public struct RuleID: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The number.
  public let text: String

  /// Takes a number; nil unless it is letters, digits and hyphens.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ Self.isAllowed($0) }) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  /// Where a house has published nothing.
  public static let unpublished = Self(unchecked: "unpublished")

  /// The number.
  public var description: String { text }

  /// Reads the number.
  public init(from decoder: any Decoder) throws {
    self.init(unchecked: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// A term of a house together with the rules that it rests on, which every grant and refusal names.
public struct Ruled<Term: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  /// The term.
  public let term: Term
  /// The rules, at least one.
  public let rules: [RuleID]

  /// Puts a term under its rules.
  /// - Precondition: at least one rule.
  public init(_ term: Term, under rules: [RuleID]) {
    precondition(!rules.isEmpty, "a term rests on a rule, or on `unpublished`")
    self.term = term
    self.rules = rules
  }
}
