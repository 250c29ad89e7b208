/// The surface of a piece that a polisher can reach.
public struct ExposedSurface: Sendable, Hashable {
  /// Its area.
  public let area: Estimate<SquareMillimetres>
  /// The walls under it, where they were measured.
  public let walls: WallThicknessProfile?

  /// Makes an exposed surface.
  /// - Precondition: an area of 0 or more, finite.
  public init(area: Estimate<SquareMillimetres>, walls: WallThicknessProfile? = nil) {
    precondition(area.low >= .zero && area.high.value.isFinite, "an exposed area of \(area.low)…\(area.high)")
    self.area = area
    self.walls = walls
  }

  /// The volume under the surface that goes when `depth` is taken off, [low, value, high] by the area alone.
  ///
  /// Area × Σ shareᵢ · min(depth, thicknessᵢ/2); where the walls are not known, area × depth.
  ///
  /// - Parameters:
  ///   - depth: what is taken where the wall is thick enough.
  ///   - scale: the linear scale of the piece against the one that was measured; areas grow with its square.
  /// - Returns: the volume at that scale.
  public func volumeTaken(depth: Millimetres, scale: Double = 1) -> Estimate<CubicMillimetres> {
    let mean = walls?.meanDepthTaken(depth, scale: scale) ?? depth
    return area.mapMonotone { CubicMillimetres($0.value * scale * scale * mean.value) }
  }
}
