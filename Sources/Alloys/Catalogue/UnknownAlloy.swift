/// A name that fits no alloy of a catalogue.
public struct UnknownAlloy: Error, Hashable {
  /// What was asked for.
  public let asked: String
  /// Whether it is a pattern material, which no piece is made of.
  public let isPatternMaterial: Bool
  /// Names that were perhaps meant, nearest first.
  public let nearMisses: [String]
}
