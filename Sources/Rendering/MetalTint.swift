/// The colour that a metal is shown in, linear light, 0 … 1.
///
/// Reflectances near normal incidence by hue, as pictures of metals use them; a rendering shows shape, not assay.
public enum MetalTint: String, CaseIterable, Sendable {
  /// Yellow gold, brass.
  case yellow
  /// Rose gold, bronze.
  case rose
  /// White gold, platinum, palladium, silver.
  case white
  /// Green gold.
  case green
  /// Steel and titanium.
  case grey

  /// Red, green, blue.
  var light: SIMD3<Float> {
    switch self {
    case .yellow: SIMD3(1.00, 0.77, 0.34)
    case .rose: SIMD3(0.96, 0.64, 0.54)
    case .white: SIMD3(0.92, 0.91, 0.88)
    case .green: SIMD3(0.86, 0.84, 0.45)
    case .grey: SIMD3(0.56, 0.57, 0.58)
    }
  }
}
