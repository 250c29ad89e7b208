import DraftShapes
import Foundation

extension StoneExample {
  private static func none(_ name: String, _ shape: Shape) -> Self { Self(name: name, shape: shape, stone: nil) }

  /// What lies about on drafts and is no stone.
  static let others: [Self] =
    [(6, 8), (8, 12), (12, 24), (4, 6), (5, 7), (3, 5), (5, 9), (7, 7), (7, 9), (3, 7)].map { rings, segments in
      none("bead, \(rings) rings of \(segments)", .sphere(radius: 0.6, rings: rings, segments: segments))
    } + [
      none("ball prong", .prong(foot: 0.45, tip: 0.45, height: 2, rings: 6, segments: 16)),
      none("prong, tapered", .prong(foot: 0.5, tip: 0.4, height: 5, rings: 6, segments: 24)),
      none("prong cut flat", .cylinder(radius: 0.4, height: 3, segments: 16)),
      none("peg", .cylinder(radius: 0.8, height: 0.6, segments: 32)),
      none("cone", .cone(bottom: 1.5, top: 0.01, height: 2, segments: 24)),
      none("frustum", .cone(bottom: 1.5, top: 0.9, height: 1.2, segments: 24)),
      none("frustum, wide end up", .cone(bottom: 0.5, top: 1.5, height: 1, segments: 24)),
      none("spike on a chamfer", ConvexBody.stepped(ellipse(3, 3, 16), [(0.9, 0), (1, 0.15), (0, 4)])),
      none("cube", .box(SIMD3(3, 3, 3))), none("bar", .box(SIMD3(12, 2, 1))),
      none("chamfered block", ConvexBody.stepped(rectangle(6, 5), [(0.85, 0), (1, 0.4), (1, 1.6), (0.85, 2)])),
      none(
        "signet's head, its table flat",
        ConvexBody.stepped(cutRectangle(12, 10, 2), [(0.92, 3), (1, 2.7), (0.7, 0)])),
      none("cut-corner plate", ConvexBody.stepped(cutRectangle(8, 6, 1), [(0.9, 1), (1, 0.8), (1, 0)])),
      none("letter", .extrusion(of: letter, height: 1.5)),
      none(
        "bezel",
        .revolution(
          .loop([SIMD2(1, 0), SIMD2(1.6, 0), SIMD2(3.1, 2.1), SIMD2(3.1, 2.6), SIMD2(2.45, 2.6), SIMD2(2.45, 2.1)]),
          segments: 32)),
      none("octahedron", ConvexBody.of(axes(2, 2, 2))), none("octahedral spike", ConvexBody.of(axes(1.2, 1.2, 3))),
      none("flat octahedral stud", ConvexBody.of(axes(3, 3, 1.2))),
      none("cuboctahedron", ConvexBody.of(pairs(1.5))),
      none("icosahedron", ConvexBody.of(icosahedron)), none("tetrahedron", ConvexBody.of(tetrahedron)),
      none("pyramid stud", ConvexBody.stepped(rectangle(4, 4), [(1, 0), (1, 0.5), (0, 2.5)])),
      none("hexagonal nut", .cylinder(radius: 2, height: 1.2, segments: 6)),
      none("bicone bead", ConvexBody.stepped(ellipse(3, 3, 16), [(0, 1.5), (1, 0), (0, -1.5)])),
      none(
        "barrel bead", ConvexBody.stepped(ellipse(3, 3, 12), [(0.6, 2), (0.9, 1), (1, 0), (0.9, -1), (0.6, -2)])),
      none("drop", .revolution(.drop(radius: 2.5, length: 8, rings: 16), segments: 32)),
      none("jump ring", .torus(radius: 2, tube: 0.4, sides: 12, segments: 24)),
      none("rivet", ConvexBody.stepped(ellipse(2, 2, 24), [(0.8, 1.5), (1, 1.3), (1, 0.2), (0.8, 0)])),
      none("wedge", .extrusion(of: [SIMD2(0, 0), SIMD2(4, 0), SIMD2(0, 2)], height: 3)),
      none("half bead", ConvexBody.stepped(ellipse(2, 2, 16), [(1, 0), (0.87, 0.5), (0.5, 0.87), (0, 1)])),
    ] + fineOthers

  private static let letter: [SIMD2<Double>] = [
    SIMD2(0, 0), SIMD2(6, 0), SIMD2(6, 1.5), SIMD2(1.75, 1.5), SIMD2(1.75, 7.5), SIMD2(6, 7.5), SIMD2(6, 9),
    SIMD2(0, 9),
  ]

  private static func axes(_ x: Double, _ y: Double, _ z: Double) -> [SIMD3<Double>] {
    [SIMD3(x, 0, 0), SIMD3(0, y, 0), SIMD3(0, 0, z)].flatMap { [$0, -$0] }
  }

  private static func pairs(_ size: Double) -> [SIMD3<Double>] {
    [-size, size].flatMap { one in
      [-size, size].flatMap { other in [SIMD3(one, other, 0), SIMD3(0, one, other), SIMD3(other, 0, one)] }
    }
  }

  private static let icosahedron: [SIMD3<Double>] = {
    let golden = (1 + 5.0.squareRoot()) / 2
    return [-1.0, 1].flatMap { one in
      [-golden, golden].flatMap { other in [SIMD3(0, one, other), SIMD3(one, other, 0), SIMD3(other, 0, one)] }
    }
  }()

  private static let tetrahedron = [
    SIMD3(1.5, 1.5, 1.5), SIMD3(1.5, -1.5, -1.5), SIMD3(-1.5, 1.5, -1.5), SIMD3(-1.5, -1.5, 1.5),
  ]
}
