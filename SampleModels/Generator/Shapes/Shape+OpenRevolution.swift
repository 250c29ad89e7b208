extension Shape {
  /// A ring's section turned about the z axis over a part of a turn from x, both ends closed: an open ring, a cuff.
  ///
  /// A loop of n points gives 2·n·segments triangles and 2·(n − 2) at the ends.
  /// - Precondition: a loop, simple, off the axis; more than 0 and less than 360 degrees; at least two segments.
  public static func openRevolution(_ profile: Profile, over degrees: Double, segments: Int) -> Shape {
    guard case .loop(let section) = profile else { preconditionFailure("an open ring's section is a loop") }
    precondition(degrees > 0 && degrees < 360 && segments >= 2, "an open ring lacks a part of a turn")
    precondition(section.allSatisfy { $0.x > 0 }, "a ring's section lies off the axis")
    let step = Turn(degrees: degrees / Double(segments))
    // Each step sweeps the same pyramids' frustums as one of a whole ring does.
    var shape = Shape(
      vertices: [], faces: [], exactSignedVolume: Double(segments) / 2 * step.sine * profile.sweptMoment)
    for index in 0...segments {
      let turn = Turn(degrees: degrees * Double(index) / Double(segments))
      shape.vertices += section.map { SIMD3($0.x * turn.cosine, $0.x * turn.sine, $0.y) }
    }
    let count = section.count
    for index in 0..<segments {
      for point in 0..<count {
        let (here, next, along) = (index * count, (index + 1) * count, (point + 1) % count)
        shape.appendQuad(here + point, next + point, next + along, here + along)
      }
    }
    for ear in PlanePolygon.triangulate(section) {
      shape.appendTriangle(ear.x, ear.y, ear.z)
      let last = segments * count
      shape.appendTriangle(last + ear.z, last + ear.y, last + ear.x)
    }
    return shape
  }
}
