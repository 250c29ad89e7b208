extension Shape {
  /// A profile turned about the z axis in equal steps.
  ///
  /// A loop of n points gives 2·n·segments triangles, a line of n points between poles 2·(n − 2)·segments.
  /// - Precondition: at least three segments; three points; points off the axis, but for the two poles.
  public static func revolution(_ profile: Profile, segments: Int) -> Shape {
    RevolvedSolid(profile, segments: segments).shape
  }

  /// A ring about the z axis through closed sections (r, z), one at each of equal steps of a turn.
  ///
  /// Sections of n points give 2·n·sections triangles. The sides are not plane where sections differ, so no closed form
  /// of the volume is claimed.
  /// - Precondition: at least three sections of one number of points, three or more, all off the axis.
  public static func sweptRing(sections: [[SIMD2<Double>]]) -> Shape {
    let (segments, points) = (sections.count, sections.first?.count ?? 0)
    precondition(segments >= 3 && points >= 3, "a ring has three sections of three points")
    precondition(sections.allSatisfy { $0.count == points }, "all sections of a ring have as many points")
    precondition(sections.allSatisfy { $0.allSatisfy { $0.x > 0 } }, "a ring's section lies off the axis")
    var shape = Shape(vertices: [], faces: [], exactSignedVolume: nil)
    for (step, section) in sections.enumerated() {
      let turn = Turn(step, of: segments)
      shape.vertices += section.map { SIMD3($0.x * turn.cosine, $0.x * turn.sine, $0.y) }
    }
    for step in 0..<segments {
      for point in 0..<points {
        let (here, next) = (step * points, (step + 1) % segments * points)
        let along = (point + 1) % points
        shape.appendQuad(here + point, next + point, next + along, here + along)
      }
    }
    return shape
  }

  /// Adds one triangle.
  mutating func appendTriangle(_ a: Int, _ b: Int, _ c: Int) { faces.append(SIMD3(Int32(a), Int32(b), Int32(c))) }

  /// Adds a quadrangle as two triangles, cut from a to c.
  mutating func appendQuad(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    appendTriangle(a, b, c)
    appendTriangle(a, c, d)
  }
}
