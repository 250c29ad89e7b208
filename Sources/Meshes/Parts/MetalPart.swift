import Quantities

/// One metal part of a piece: what is drawn of it, what others take, and what is left.
public struct MetalPart: Sendable {
  /// The index of its group.
  public let group: Int
  /// The true metal of the part by itself.
  public let drawn: Estimate<CubicMillimetres>
  /// What parts named before it keep of that.
  public let keptByOthers: Estimate<CubicMillimetres>
  /// What stones cut out of the rest.
  public let cutByStones: Estimate<CubicMillimetres>
  /// What is left and is weighed as its metal.
  public let volume: Estimate<CubicMillimetres>
  /// Its surface that a polisher can reach when the parts are together.
  public let exposedArea: Estimate<SquareMillimetres>
  /// The thickness of the part by itself under its surface.
  public let thickness: WallThicknessProfile?
}
