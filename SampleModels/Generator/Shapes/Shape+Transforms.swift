extension Shape {
  /// Moved by an offset.
  public func translated(by offset: SIMD3<Double>) -> Shape { moved { $0 + offset } }

  /// Moved by an offset.
  public func translated(x: Double = 0, y: Double = 0, z: Double = 0) -> Shape { translated(by: SIMD3(x, y, z)) }

  /// Turned about an axis through the origin, counter-clockwise seen from the axis's positive end.
  public func rotated(about axis: Axis, by turn: Turn) -> Shape {
    let (u, v) = ((axis.rawValue + 1) % 3, (axis.rawValue + 2) % 3)
    return moved { point in
      var turned = point
      turned[u] = turn.cosine * point[u] - turn.sine * point[v]
      turned[v] = turn.sine * point[u] + turn.cosine * point[v]
      return turned
    }
  }

  /// Scaled along the three axes from the origin.
  /// - Precondition: every factor is positive; a mirror image would be inside out.
  public func scaled(by factors: SIMD3<Double>) -> Shape {
    precondition(factors.min() > 0, "a factor of scale is positive")
    var shape = moved { $0 * factors }
    shape.exactSignedVolume = exactSignedVolume.map { $0 * (factors.x * factors.y * factors.z) }
    return shape
  }

  /// Scaled alike in all directions from the origin.
  /// - Precondition: the factor is positive.
  public func scaled(by factor: Double) -> Shape { scaled(by: SIMD3(repeating: factor)) }

  /// Turned inside out: every triangle runs the other way.
  public func inverted() -> Shape {
    Shape(
      vertices: vertices, faces: faces.map { SIMD3($0.x, $0.z, $0.y) }, exactSignedVolume: exactSignedVolume.map { -$0 }
    )
  }

  /// This shape and others in one mesh, each still a shell of its own.
  public func joined(with others: [Shape]) -> Shape { Shape.joining([self] + others) }

  /// Several shapes in one mesh, each still a shell of its own; nothing is cut where they overlap.
  public static func joining(_ shapes: [Shape]) -> Shape {
    var whole = Shape(vertices: [], faces: [], exactSignedVolume: 0)
    for shape in shapes {
      let first = Int32(whole.vertices.count)
      whole.vertices += shape.vertices
      whole.faces += shape.faces.map { $0 &+ first }
      whole.exactSignedVolume = whole.exactSignedVolume.flatMap { sum in shape.exactSignedVolume.map { sum + $0 } }
    }
    return whole
  }

  /// Every vertex mapped by a motion that leaves the volume as it is.
  private func moved(_ motion: (SIMD3<Double>) -> SIMD3<Double>) -> Shape {
    var shape = self
    shape.vertices = vertices.map(motion)
    return shape
  }
}
