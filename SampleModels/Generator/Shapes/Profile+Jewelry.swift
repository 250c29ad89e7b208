/// Sections of jewelry.
extension Profile {
  /// A flat band's rectangle.
  public static func flatBand(innerRadius: Double, thickness: Double, width: Double) -> Profile {
    let (outer, half) = (innerRadius + thickness, width / 2)
    return .loop([SIMD2(innerRadius, -half), SIMD2(outer, -half), SIMD2(outer, half), SIMD2(innerRadius, half)])
  }

  /// A band bowed on both sides, parabolas of any number of points: `dome` outside, `comfort` inside, both in lengths by
  /// which the edges draw back.
  /// - Precondition: at least six points; metal is left at the edges.
  public static func bowedBand(
    innerRadius: Double, thickness: Double, width: Double, dome: Double, comfort: Double, points: Int
  ) -> Profile {
    precondition(points >= 6 && dome + comfort < thickness, "a bowed band has six points and metal at its edges")
    let outside = (points + 1) / 2
    let inside = points - outside
    func share(_ step: Int, _ count: Int) -> Double { Double(2 * step) / Double(count - 1) - 1 }
    let up = (0..<outside).map { step in
      let t = share(step, outside)
      return SIMD2(innerRadius + thickness - dome * (t * t), width / 2 * t)
    }
    let down = (0..<inside).map { step in
      let t = share(step, inside)
      return SIMD2(innerRadius + comfort * (t * t), -width / 2 * t)
    }
    return .loop(up + down)
  }

  /// A tube's circle.
  /// - Precondition: the tube is thinner than the ring.
  public static func tube(radius: Double, tube: Double, sides: Int) -> Profile {
    precondition(tube < radius, "a torus has a hole")
    return .loop(
      (0..<sides).map { step in
        let turn = Turn(step, of: sides)
        return SIMD2(radius + tube * turn.cosine, tube * turn.sine)
      })
  }

  /// A ball's half circle in `rings` bands of equal angle.
  /// - Precondition: at least two rings.
  public static func ball(radius: Double, rings: Int) -> Profile {
    precondition(rings >= 2, "a sphere has two rings")
    return .betweenPoles(
      (0...rings).map { step in
        let turn = Turn(2 * step - rings, of: 4 * rings)
        return SIMD2(radius * turn.cosine, radius * turn.sine)
      })
  }

  /// A hanging drop, its point up: `length` from pole to pole, about its middle.
  public static func drop(radius: Double, length: Double, rings: Int) -> Profile {
    .betweenPoles(
      (0...rings).map { step in
        let turn = Turn(2 * step - rings, of: 4 * rings)
        return SIMD2(radius * turn.cosine * (1 - 0.4 * turn.sine), length / 2 * turn.sine)
      })
  }
}
