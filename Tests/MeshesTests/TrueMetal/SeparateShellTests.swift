import DraftShapes
import Meshes
import Testing

@Suite struct `Shells that lie apart` {
  private static func metal(_ shapes: [Shape]) throws -> TrueMetal {
    let buffer = Shape.joining(shapes).buffer
    return try TrueMetal.measure(buffer.span, plain: try PlainPass.measure(buffer.span), unit: .millimetres)
  }

  private static let pairs: [(one: Shape, other: Shape)] = [
    (.ball(5), Shape.ball(5).translated(x: 30)), (.ball(5), Shape.ball(2).translated(x: 8)),
    (.box(SIMD3(5, 4, 3)), Shape.box(SIMD3(3, 4, 5)).translated(x: 5.02)),
    (.torus(radius: 10, tube: 1, sides: 16, segments: 64), .ball(3)),
    (
      .torus(radius: 10, tube: 1, sides: 16, segments: 64),
      Shape.torus(radius: 10, tube: 1, sides: 16, segments: 64).rotated(about: .x, by: Turn(degrees: 90))
        .translated(x: 10)
    ),
  ]

  @Test(arguments: pairs.indices, [0, 1, 2, 3])
  func `are told as separate and weigh the same, whichever is inside out`(pair: Int, inverted: Int) throws {
    let (one, other) = Self.pairs[pair]
    let drawn = try Self.metal([one, other])
    let turned = try Self.metal([
      inverted & 1 == 0 ? one : one.inverted(), inverted & 2 == 0 ? other : other.inverted(),
    ])
    #expect(turned.bodies.count == 2)
    #expect(turned.findings.contains { $0.code == .separateBodies })
    #expect(agree(drawn.metalVolume.value.value, turned.metalVolume.value.value, within: 1e-6))
  }
}
