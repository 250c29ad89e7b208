extension PlainPass {
  /// A body whose mean thickness is below this share of its box's diagonal is no solid.
  ///
  /// The mean thickness is 2·|volume| / area, exact for a thin plate. The share lies halfway, on a log scale, between
  /// what rounding makes of a sheet without thickness and what can be cast: corners rounded to float32 are off by at
  /// most 2⁻²⁴ of the greatest coordinate, so two sides of one sheet are about 1e-7 apart, while the thinnest wall
  /// that houses cast is about 0.3 mm, 1e-3 of a bangle 300 mm across the diagonal.
  public static let leastThicknessShare = 1e-5

  /// 2·|volume| / area, the thickness of a thin plate, in the drawn unit; zero without area.
  public var meanThickness: Double { surfaceArea > 0 ? 2 * signedVolume.magnitude / surfaceArea : 0 }

  /// The diagonal of the box around all triangles, in the drawn unit; zero without triangles.
  public var diagonal: Double {
    guard triangles > 0 else { return 0 }
    let extent = SIMD3<Double>(upperBound) - SIMD3<Double>(lowerBound)
    return (extent * extent).sum().squareRoot()
  }

  /// What kind of body the triangles bound.
  public var solidness: Solidness {
    guard isBalanced else { return .open }
    guard meanThickness > Self.leastThicknessShare * diagonal else { return .noSolid }
    return signedVolume < 0 ? .inverted : .solid
  }
}
