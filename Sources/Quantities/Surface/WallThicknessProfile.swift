/// How much of a surface stands over how thick a wall.
///
/// Polishing works from both faces of a wall, so the surface over a wall of thickness t can lose t/2 and no more.
public struct WallThicknessProfile: Sendable, Hashable {
  /// A part of the surface with one local thickness.
  public struct Bin: Sendable, Hashable {
    /// The local thickness of the wall under this part of the surface.
    public let thickness: Millimetres
    /// The share of the surface, 0…1.
    public let share: Double

    /// Makes a bin.
    public init(thickness: Millimetres, share: Double) {
      self.thickness = thickness
      self.share = share
    }
  }

  /// The parts of the surface; their shares sum to 1.
  public let bins: [Bin]

  /// Makes a profile from bins whose shares are taken relative to their sum, so counts of samples will do.
  /// - Precondition: finite thicknesses and shares, none negative, shares of a sum above 0.
  public init(bins: [Bin]) {
    let possible = 0..<Double.infinity
    precondition(
      bins.allSatisfy { possible.contains($0.thickness.value) && possible.contains($0.share) },
      "a wall thickness or share is negative or not finite")
    let sum = bins.reduce(0) { $0 + $1.share }
    precondition(sum > 0 && sum.isFinite, "the shares of a wall thickness profile sum to \(sum)")
    self.bins = bins.map { Bin(thickness: $0.thickness, share: $0.share / sum) }
  }

  /// The depth that a tool set to `depth` takes on average, Σ shareᵢ · min(depth, thicknessᵢ/2).
  ///
  /// - Parameters:
  ///   - depth: what is taken where the wall is thick enough.
  ///   - scale: the linear scale of the piece against the one that was profiled.
  /// - Returns: the mean over the surface.
  public func meanDepthTaken(_ depth: Millimetres, scale: Double = 1) -> Millimetres {
    Millimetres(bins.reduce(0) { $0 + $1.share * min(depth.value, scale * $1.thickness.value / 2) })
  }
}

extension WallThicknessProfile {
  /// The thickness that half of the surface stands over at most.
  public var median: Millimetres {
    var below = 0.0
    for bin in bins.sorted(by: { $0.thickness < $1.thickness }) {
      below += bin.share
      if below >= 0.5 { return bin.thickness }
    }
    // The shares sum to 1 but for rounding.
    return bins.map(\.thickness).max() ?? .zero
  }
}
