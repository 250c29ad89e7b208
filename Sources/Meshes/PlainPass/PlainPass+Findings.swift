import Quantities

extension PlainPass {
  /// What the one pass sees in a draft, drawn in `unit`, that a person should know; the gravest comes last.
  public func findings(drawnIn unit: DrawnUnit) -> [Finding] {
    let all = [degenerateFinding, sizeFinding(drawnIn: unit), coarseFinding, solidnessFinding]
    return all.compactMap { $0 }.sorted { $0.severity < $1.severity }
  }

  /// The longest side of the box around all triangles, in the drawn unit; zero without triangles.
  public var longestSide: Double {
    guard triangles > 0 else { return 0 }
    return (SIMD3<Double>(upperBound) - SIMD3<Double>(lowerBound)).max()
  }

  /// The share of the volume that rounding the corners to float32 can change, above which a draft is called coarse.
  ///
  /// A thousandth: a piece of 10 g is shown to 0.01 g.
  public static let coarseShare = 1e-3

  /// At most how much of the volume hangs on the rounding of the corners to float32, as a share of it.
  ///
  /// Each corner lies within √3 · 2⁻²⁴ of the greatest coordinate from where it was drawn; a surface moved by that
  /// much everywhere changes the volume by at most its area times that, to first order.
  public var roundingShare: Double {
    guard signedVolume != 0 else { return 0 }
    let greatest = Double(max(upperBound.max(), -lowerBound.min()))
    return surfaceArea * greatest * 3.0.squareRoot() * 0x1p-24 / signedVolume.magnitude
  }

  private func sizeFinding(drawnIn unit: DrawnUnit) -> Finding? {
    guard triangles > 0 else { return nil }
    return PlausibleSize.finding(longestSide: longestSide, drawnIn: unit)
  }

  private var degenerateFinding: Finding? {
    degenerateTriangles > 0 ? .degenerateTriangles(degenerateTriangles) : nil
  }

  private var coarseFinding: Finding? {
    guard solidness != .noSolid, roundingShare > Self.coarseShare else { return nil }
    return .coarseCoordinates(share: Ratio(roundingShare))
  }

  private var solidnessFinding: Finding? {
    switch solidness {
    case .solid: nil
    case .inverted: .inverted
    case .open: .notClosed
    case .noSolid: .noSolid
    }
  }
}
