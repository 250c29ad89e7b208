#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a component or an item stands: `p' = p · M`, p a row, M of four rows of three (3MF core 1.3, section 3.3).
struct ThreeMFTransform {
  private var rows: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)
  private var shift: SIMD3<Double>

  static let identity = ThreeMFTransform(rows: ([1, 0, 0], [0, 1, 0], [0, 0, 1]), shift: .zero)

  private init(rows: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>), shift: SIMD3<Double>) {
    (self.rows, self.shift) = (rows, shift)
  }

  /// The same size in every direction, about the origin.
  init(scale: Double) { self.init(rows: ([scale, 0, 0], [0, scale, 0], [0, 0, scale]), shift: .zero) }

  /// Reads twelve numbers; nil where there are others, or where they flatten what they place.
  init?(_ text: UnsafePointer<CChar>) {
    let numbers = String(cString: text).split(whereSeparator: \.isWhitespace).map { $0.withCString(XMLNumber.double) }
    let m = numbers.compactMap(\.self)
    guard numbers.count == 12, m.count == 12 else { return nil }
    self.init(rows: ([m[0], m[1], m[2]], [m[3], m[4], m[5]], [m[6], m[7], m[8]]), shift: [m[9], m[10], m[11]])
    guard determinant.isFinite, determinant != 0 else { return nil }
  }

  /// This, and then another.
  func then(_ other: ThreeMFTransform) -> ThreeMFTransform {
    ThreeMFTransform(
      rows: (other.turned(rows.0), other.turned(rows.1), other.turned(rows.2)), shift: other.placed(shift))
  }

  /// A place as it comes to stand.
  @inline(__always) func placed(_ point: SIMD3<Double>) -> SIMD3<Double> { turned(point) + shift }

  @inline(__always) private func turned(_ point: SIMD3<Double>) -> SIMD3<Double> {
    point.x * rows.0 + point.y * rows.1 + point.z * rows.2
  }

  /// Whether it mirrors: a triangle's corners then run the other way round.
  var isMirroring: Bool { determinant < 0 }

  private var determinant: Double {
    let (a, b, c) = rows
    return a.x * (b.y * c.z - b.z * c.y) - a.y * (b.x * c.z - b.z * c.x) + a.z * (b.x * c.y - b.y * c.x)
  }
}
