extension Shape {
  /// A latitude-longitude sphere about the origin: poles on z, `rings` bands of equal angle, 2·(rings − 1)·segments
  /// triangles.
  /// - Precondition: at least two rings and three segments.
  public static func sphere(radius: Double, rings: Int, segments: Int) -> Shape {
    revolution(.ball(radius: radius, rings: rings), segments: segments)
  }

  /// A torus about the z axis, 2·sides·segments triangles.
  /// - Precondition: the tube is thinner than the ring; at least three sides and segments.
  public static func torus(radius: Double, tube: Double, sides: Int, segments: Int) -> Shape {
    revolution(.tube(radius: radius, tube: tube, sides: sides), segments: segments)
  }

  /// A capped cylinder on the z axis, standing on z = 0: 4·segments triangles.
  public static func cylinder(radius: Double, height: Double, segments: Int) -> Shape {
    cone(bottom: radius, top: radius, height: height, segments: segments)
  }

  /// A capped cone's frustum on the z axis, standing on z = 0: 4·segments triangles.
  public static func cone(bottom: Double, top: Double, height: Double, segments: Int) -> Shape {
    revolution(
      .betweenPoles([SIMD2(0, 0), SIMD2(bottom, 0), SIMD2(top, height), SIMD2(0, height)]), segments: segments)
  }

  /// A prong on the z axis from z = 0: tapering from `foot` to `tip` over `height`, then a half ball of radius `tip`.
  ///
  /// It has 2·(rings + 1)·segments triangles, `rings` being the bands of the rounded top.
  public static func prong(foot: Double, tip: Double, height: Double, rings: Int, segments: Int) -> Shape {
    precondition(rings >= 1, "a rounded top has a ring")
    let top = (0...rings).map { step in
      let turn = Turn(step, of: 4 * rings)
      return SIMD2(tip * turn.cosine, height + tip * turn.sine)
    }
    return revolution(.betweenPoles([SIMD2(0, 0), SIMD2(foot, 0)] + top), segments: segments)
  }
}
