import DraftShapes

/// The middle of a round wire, step by step, and how thick the wire is; no curve here runs along z.
struct WireCurve: Sendable {
  /// A place on the curve and which way it goes there.
  struct Point {
    let place: SIMD3<Double>
    let way: SIMD3<Double>
  }

  /// The wire's radius.
  let radius: Double
  /// How many times longer the wire is than around it, about.
  let slenderness: Double
  /// Whether its end is its beginning; else it has two flat ends.
  let isClosed: Bool
  /// The point after some steps of so many.
  let point: @Sendable (_ step: Int, _ steps: Int) -> Point

  /// A trefoil.
  static let knot = WireCurve(radius: 1.2, slenderness: 12, isClosed: true) { step, steps in
    let (t, t2, t3) = (Turn(step, of: steps), Turn(2 * step, of: steps), Turn(3 * step, of: steps))
    return Point(
      place: SIMD3(t.sine + 2 * t2.sine, t.cosine - 2 * t2.cosine, -t3.sine) * 4,
      way: SIMD3(t.cosine + 4 * t2.cosine, -t.sine + 4 * t2.sine, -3 * t3.cosine))
  }

  /// A whole ring.
  static let circle = WireCurve(radius: 1, slenderness: 6, isClosed: true) { arc(Turn($0, of: $1)) }

  /// A quarter of a ring.
  static let quarter = WireCurve(radius: 1, slenderness: 4, isClosed: false) { arc(Turn($0, of: 4 * $1)) }

  /// An open ring of 250°.
  static let cuff = WireCurve(radius: 1, slenderness: 6, isClosed: false) { arc(Turn($0, of: $1 * 360 / 250)) }

  /// Ten turns that rise.
  static let spring = WireCurve(radius: 0.8, slenderness: 60, isClosed: false) { step, steps in
    let flat = arc(Turn(10 * step, of: steps))
    let rise = SIMD3(0, 0, 30 * Double(step) / Double(steps))
    return Point(place: flat.place + rise, way: flat.way + SIMD3(0, 0, 0.05))
  }

  /// On a circle of a ring's radius about z.
  private static func arc(_ turn: Turn) -> Point {
    Point(
      place: SIMD3(9.5 * turn.cosine, 9.5 * turn.sine, 0), way: SIMD3(-turn.sine, turn.cosine, 0))
  }
}
