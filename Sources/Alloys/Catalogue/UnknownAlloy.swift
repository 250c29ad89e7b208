/// A name that fits no alloy of a catalogue.
public struct UnknownAlloy: Error, Hashable, CustomStringConvertible {
  /// What was asked for.
  public let asked: String
  /// Whether it is a pattern material, which no piece is made of.
  public let isPatternMaterial: Bool
  /// Names that were perhaps meant, nearest first.
  public let nearMisses: [String]

  /// What is wrong and what to do.
  public var description: String {
    if isPatternMaterial { return "\"\(asked)\" is what patterns are made of, not pieces; choose a metal" }
    let hint = nearMisses.isEmpty ? "" : "; did you mean \(nearMisses.joined(separator: ", "))?"
    return "there is no alloy \"\(asked)\"\(hint)"
  }
}
