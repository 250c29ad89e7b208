import Quantities

/// A stone as it was measured in a draft.
public struct MeasuredStone: Sendable, Hashable {
  /// What it is taken for.
  public let gem: Gem
  /// Its cut; nil for a stone that is none of the table's.
  public let cut: StoneCut?
  /// The longer side, or the diameter.
  public let length: Millimetres
  /// The shorter side.
  public let width: Millimetres
  /// From table to culet.
  public let depth: Millimetres
  /// Its volume as drawn.
  public let volume: CubicMillimetres

  /// Takes the measures of a stone.
  /// - Precondition: they are positive and finite.
  public init(
    gem: Gem, cut: StoneCut?, length: Millimetres, width: Millimetres, depth: Millimetres, volume: CubicMillimetres
  ) {
    let measures = [length.value, width.value, depth.value, volume.value]
    precondition(measures.allSatisfy { $0 > 0 && $0.isFinite }, "a stone has a size: \(measures)")
    self.gem = gem
    self.cut = cut
    self.length = length
    self.width = width
    self.depth = depth
    self.volume = volume
  }
}
