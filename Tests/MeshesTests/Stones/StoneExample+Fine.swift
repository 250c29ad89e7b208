import DraftShapes
import Foundation

/// Stones and others in more triangles than a stone has facets.
extension StoneExample {
  /// Stones drawn in finer triangles than they are cut in, and such as are turned on a lathe.
  static let fineStones: [Self] = [
    stone("round brilliant 5, 7 040 triangles", split(.brilliant(diameter: 5), times: 3), .round, 5, 5),
    stone("round brilliant 1.3, 28 160 triangles", split(.brilliant(diameter: 1.3), times: 4), .round, 1.3, 1.3),
    stone("emerald 7 × 5, 2 816 triangles", split(steps(cutRectangle(7, 5, 0.8), keel: 2), times: 3), .emerald, 7, 5),
    stone("princess 5.5, 3 072 triangles", split(princess(5.5, 5.5), times: 3), .princess, 5.5, 5.5),
    stone("pear 8 × 5, fine", split(simple(pear(8, 5)), times: 3), .pear, 8, 5),
    stone("round of 200 sides", turned(5, segments: 200), .round, 5, 5),
    stone("round of 360 sides", turned(5, segments: 360), .round, 5, 5),
    stone("round of 3 000 sides", turned(5, segments: 3000), .round, 5, 5),
    stone("oval of 500 sides, 7 × 5", turned(5, segments: 500).scaled(by: SIMD3(1.4, 1, 1)), .oval, 7, 5),
    stone(
      "oval brilliant 7 × 5, 7 040 triangles",
      split(.brilliant(diameter: 5), times: 3).scaled(by: SIMD3(1.4, 1, 1)), .oval, 7, 5),
    stone("round of 128 sides, split", split(turned(6.5, segments: 128), times: 2), .round, 6.5, 6.5),
  ]

  /// Round things of many triangles, some cut flat like a table, and plain ones that are finely drawn.
  static let fineOthers: [Self] = [
    none("bead, 40 rings of 80", .sphere(radius: 1.5, rings: 40, segments: 80)),
    none("lens with a flat", lathe(flattened(width: 4, above: 0.5, below: 1.6, table: 0.6))),
    none("egg with a flat", lathe(flattened(width: 4, above: 1, below: 2.8, table: 0.5))),
    none("bowl-bottomed button", lathe(flattened(width: 5, above: 0.9, below: 2.4, table: 0.75))),
    none("cabochon, 2 000 triangles", lathe((0...16).map { bow($0, of: 16, radius: 3, height: 2) })),
    none("fine drop", .revolution(.drop(radius: 2.5, length: 8, rings: 60), segments: 120)),
    none("fine cone", .cone(bottom: 1.5, top: 0.01, height: 2, segments: 600)),
    none("fine frustum", .cone(bottom: 1.5, top: 0.9, height: 1.2, segments: 600)),
    none("fine peg", .cylinder(radius: 0.8, height: 0.6, segments: 900)),
    none("cube, 3 072 triangles", split(.box(SIMD3(3, 3, 3)), times: 4)),
    none("fine ring", .torus(radius: 9, tube: 1, sides: 40, segments: 200)),
    none("goblet", goblet),
  ]

  private static func none(_ name: String, _ shape: Shape) -> Self { Self(name: name, shape: shape, stone: nil) }

  /// Every triangle as four, so many times: the same planes.
  static func split(_ shape: Shape, times: Int) -> Shape {
    var shape = shape
    for _ in 0..<times { shape = split(shape) }
    return shape
  }

  private static func split(_ shape: Shape) -> Shape {
    var vertices = shape.vertices
    var faces: [SIMD3<Int32>] = []
    var middles: [SIMD2<Int32>: Int32] = [:]
    let middle = { (one: Int32, other: Int32) -> Int32 in
      let edge = SIMD2(min(one, other), max(one, other))
      if let known = middles[edge] { return known }
      vertices.append((vertices[Int(one)] + vertices[Int(other)]) / 2)
      middles[edge] = Int32(vertices.count - 1)
      return Int32(vertices.count - 1)
    }
    for face in shape.faces {
      let (ab, bc, ca) = (middle(face.x, face.y), middle(face.y, face.z), middle(face.z, face.x))
      faces += [SIMD3(face.x, ab, ca), SIMD3(ab, face.y, bc), SIMD3(ca, bc, face.z), SIMD3(ab, bc, ca)]
    }
    return Shape(vertices: vertices, faces: faces, exactSignedVolume: nil)
  }

  /// Table, crown, girdle and pavilion as cones of many sides.
  private static func turned(_ width: Double, segments: Int) -> Shape {
    let points = [(0, -0.45), (0.5, -0.02), (0.5, 0.02), (0.285, 0.17), (0, 0.17)]
    return .revolution(.betweenPoles(points.map { SIMD2($0.0 * width, $0.1 * width) }), segments: segments)
  }

  private static func lathe(_ points: [SIMD2<Double>]) -> Shape {
    .revolution(.betweenPoles(points), segments: 120)
  }

  /// Two half ellipses, the upper one cut off where it is a share of the width wide.
  private static func flattened(width: Double, above: Double, below: Double, table: Double) -> [SIMD2<Double>] {
    let lower = (0..<24).map { step in
      let turn = Turn(step, of: 96)
      return SIMD2(width / 2 * turn.sine, -below * turn.cosine)
    }
    let upper = (0...24).map { step in
      let turn = Turn(step, of: 96)
      return SIMD2(width / 2 * turn.cosine, above * turn.sine)
    }.filter { $0.x > table * width / 2 }
    let rim = SIMD2(table * width / 2, above * (1 - table * table).squareRoot())
    return lower + upper + [rim, SIMD2(0, rim.y)]
  }

  private static func bow(_ step: Int, of steps: Int, radius: Double, height: Double) -> SIMD2<Double> {
    if step == 0 { return SIMD2(0, 0) }
    let turn = Turn(step - 1, of: 4 * (steps - 1))
    return step == steps ? SIMD2(0, height) : SIMD2(radius * turn.cosine, height * turn.sine)
  }

  /// Hollow from above: not convex, however fine.
  private static let goblet = lathe([
    SIMD2(0, -2.2), SIMD2(2.5, -0.1), SIMD2(2.5, 0.1), SIMD2(1.5, 0.8), SIMD2(0, 0.2),
  ])
}
