import Meshes

extension RevolvedSolid {
  /// Hands over every vertex as it is drawn, in the order of their indices.
  public func forEachVertex<Failure: Error>(_ body: (SIMD3<Float>) throws(Failure) -> Void) throws(Failure) {
    for index in 0..<uncutVertices { try body(drawn(index)) }
    for middle in middles { try body(Shape.drawn(middle)) }
  }

  /// Hands over the vertex indices of every triangle, counter-clockwise seen from outside.
  public func forEachFace<Failure: Error>(_ body: (SIMD3<Int>) throws(Failure) -> Void) throws(Failure) {
    var face = 0
    try forEachUncutFace { (corners) throws(Failure) in
      if face < cuts {
        let middle = uncutVertices + face
        try body(SIMD3(corners.x, corners.y, middle))
        try body(SIMD3(corners.y, corners.z, middle))
        try body(SIMD3(corners.z, corners.x, middle))
      } else {
        try body(corners)
      }
      face += 1
    }
  }

  /// Hands over every triangle as it is drawn.
  public func forEachTriangle<Failure: Error>(_ body: (Triangle) throws(Failure) -> Void) throws(Failure) {
    var face = 0
    try forEachUncutFace { (corners) throws(Failure) in
      let (a, b, c) = (drawn(corners.x), drawn(corners.y), drawn(corners.z))
      if face < cuts {
        let middle = Shape.drawn(middle(of: corners))
        try body(Triangle(a: a, b: b, c: middle))
        try body(Triangle(a: b, b: c, c: middle))
        try body(Triangle(a: c, b: a, c: middle))
      } else {
        try body(Triangle(a: a, b: b, c: c))
      }
      face += 1
    }
  }

  private func drawn(_ index: Int) -> SIMD3<Float> { Shape.drawn(position(index)) }

  private func middle(of face: SIMD3<Int>) -> SIMD3<Double> {
    (position(face.x) + position(face.y) + position(face.z)) / 3
  }

  /// The vertices of the cuts, in the order of the faces that they cut.
  private var middles: [SIMD3<Double>] {
    guard cuts > 0 else { return [] }
    var middles: [SIMD3<Double>] = []
    forEachUncutFace { corners in
      if middles.count < cuts { middles.append(middle(of: corners)) }
    }
    return middles
  }

  private func forEachUncutFace<Failure: Error>(_ body: (SIMD3<Int>) throws(Failure) -> Void) throws(Failure) {
    switch profile {
    case .loop: try forEachRingFace(body)
    case .betweenPoles: try forEachBallFace(body)
    }
  }

  private func forEachRingFace<Failure: Error>(_ body: (SIMD3<Int>) throws(Failure) -> Void) throws(Failure) {
    let (segments, count) = (turns.count, points.count)
    for step in 0..<segments {
      let (here, next) = (step * count, (step + 1) % segments * count)
      for point in 0..<count {
        let along = point + 1 == count ? 0 : point + 1
        try body(SIMD3(here + point, next + point, next + along))
        try body(SIMD3(here + point, next + along, here + along))
      }
    }
  }

  private func forEachBallFace<Failure: Error>(_ body: (SIMD3<Int>) throws(Failure) -> Void) throws(Failure) {
    let (segments, rings, top) = (turns.count, points.count - 2, uncutVertices - 1)
    for step in 0..<segments {
      let (here, next) = (1 + step, 1 + (step + 1) % segments)
      try body(SIMD3(0, next, here))
      for low in stride(from: 0, to: (rings - 1) * segments, by: segments) {
        let high = low + segments
        try body(SIMD3(low + here, low + next, high + next))
        try body(SIMD3(low + here, high + next, high + here))
      }
      let rim = (rings - 1) * segments
      try body(SIMD3(top, rim + here, rim + next))
    }
  }
}

extension RevolvedSolid {
  /// The whole of it in memory.
  public var shape: Shape {
    var shape = Shape(
      vertices: (0..<uncutVertices).map(position) + middles, faces: [], exactSignedVolume: exactSignedVolume)
    forEachFace { shape.appendTriangle($0.x, $0.y, $0.z) }
    return shape
  }
}

extension Shape {
  /// A point as it is drawn: in float32, negative zero as zero.
  static func drawn(_ point: SIMD3<Double>) -> SIMD3<Float> { SIMD3<Float>(point) + SIMD3(repeating: 0) }
}
