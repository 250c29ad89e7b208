import DraftShapes
import Foundation
import Meshes
import Testing

/// A shape that is a stone, with its kind and size, or that is none.
struct StoneExample: Sendable, CustomTestStringConvertible {
  let name: String
  let shape: Shape
  /// Kind, length and width; nil for what is no stone.
  let stone: (kind: StoneKind, length: Double, width: Double)?

  var testDescription: String { name }

  /// Turned and moved at random.
  func drawn(seed: UInt64) -> Shape {
    var random = SplitMix64(seed: seed)
    return shape.rotated(about: .z, by: Turn(degrees: random.number(0...360)))
      .rotated(about: .x, by: Turn(degrees: random.number(0...360)))
      .rotated(about: .y, by: Turn(degrees: random.number(0...360)))
      .translated(by: SIMD3(random.number(-20...20), random.number(-20...20), random.number(-20...20)))
  }

  static func stone(
    _ name: String, _ shape: Shape, _ kind: StoneKind, _ length: Double, _ width: Double
  ) -> Self { Self(name: name, shape: shape, stone: (kind, length, width)) }

  /// Stones: brilliants with all facets, simple ones as pavé tools draw them, step cuts and fancy outlines.
  static let stones: [Self] =
    [0.8, 1, 1.3, 2, 5, 6.5, 8].map { size in
      stone("round brilliant \(size)", .brilliant(diameter: size), .round, size, size)
    }
    + [8, 12, 16, 32, 64].map { sides in
      stone("round of \(sides) sides", simple(ellipse(1.5, 1.5, sides)), .round, 1.5, 1.5)
    } + [
      stone("oval brilliant 7 × 5", .brilliant(diameter: 5).scaled(by: SIMD3(1.4, 1, 1)), .oval, 7, 5),
      stone("oval brilliant 3 × 2", .brilliant(diameter: 2).scaled(by: SIMD3(1.5, 1, 1)), .oval, 3, 2),
      stone("simple oval 4 × 3", simple(ellipse(4, 3, 20)), .oval, 4, 3),
      stone("princess 2", princess(2, 2), .princess, 2, 2),
      stone("princess 5.5", princess(5.5, 5.5), .princess, 5.5, 5.5),
      stone("princess 5 × 4.5", princess(5, 4.5), .princess, 5, 4.5),
      stone("square step cut 3", steps(rectangle(3, 3), keel: 0), .square, 3, 3),
      stone("baguette 4 × 2", steps(rectangle(4, 2), keel: 1.6), .baguette, 4, 2),
      stone("baguette 2.5 × 1.25", steps(rectangle(2.5, 1.25), keel: 1), .baguette, 2.5, 1.25),
      stone("tapered baguette 4 × 2", simple(taper(4, 2, 1.4)), .baguette, 4, 2),
      stone("emerald 7 × 5", steps(cutRectangle(7, 5, 0.8), keel: 2), .emerald, 7, 5),
      stone("asscher 6", steps(cutRectangle(6, 6, 1.2), keel: 0), .asscher, 6, 6),
      stone("radiant 6 × 5", radiant(6, 5), .radiant, 6, 5),
      stone("cushion 6 × 5.5", simple(cushion(6, 5.5)), .cushion, 6, 5.5),
      stone("pear 8 × 5", simple(pear(8, 5)), .pear, 8, 5),
      stone("pear 4 × 2.5", simple(pear(4, 2.5)), .pear, 4, 2.5),
      stone("marquise 8 × 4", simple(marquise(8, 4)), .marquise, 8, 4),
      stone("marquise 4 × 2", simple(marquise(4, 2)), .marquise, 4, 2),
      stone("trilliant 4.73 × 4.6", simple(trilliant(2.5)), .trilliant, 4.7271, 4.6),
      stone("triangle 4", simple(ellipse(4, 4, 3)), .triangle, 3.4641, 3),
      stone("rose cut 4", ConvexBody.stepped(ellipse(4, 4, 12), [(1, 0), (0.7, 0.7), (0, 1.1)]), .round, 4, 4),
      stone("cabochon 6 × 4", dome(6, 4), .oval, 6, 4),
      stone("briolette 4", .revolution(.drop(radius: 2, length: 7, rings: 6), segments: 12), .round, 4, 4),
    ] + fineStones

  static func ellipse(_ length: Double, _ width: Double, _ sides: Int) -> [SIMD2<Double>] {
    (0..<sides).map { step in
      let turn = Turn(step, of: sides)
      return SIMD2(length / 2 * turn.cosine, width / 2 * turn.sine)
    }
  }

  static func rectangle(_ length: Double, _ width: Double) -> [SIMD2<Double>] {
    [SIMD2(-1, -1), SIMD2(1, -1), SIMD2(1, 1), SIMD2(-1, 1)].map { $0 * SIMD2(length, width) / 2 }
  }

  static func cutRectangle(_ length: Double, _ width: Double, _ cut: Double) -> [SIMD2<Double>] {
    let (x, y) = (length / 2, width / 2)
    return [
      SIMD2(-x + cut, -y), SIMD2(x - cut, -y), SIMD2(x, -y + cut), SIMD2(x, y - cut), SIMD2(x - cut, y),
      SIMD2(-x + cut, y), SIMD2(-x, y - cut), SIMD2(-x, -y + cut),
    ]
  }

  private static func taper(_ length: Double, _ width: Double, _ end: Double) -> [SIMD2<Double>] {
    [
      SIMD2(-length / 2, -width / 2), SIMD2(length / 2, -end / 2), SIMD2(length / 2, end / 2),
      SIMD2(-length / 2, width / 2),
    ]
  }

  /// |x|³ + |y|³ = 1: sides that bow a little, round corners.
  private static func cushion(_ length: Double, _ width: Double) -> [SIMD2<Double>] {
    (0..<24).map { step in
      let turn = Turn(step, of: 24)
      let size = pow(pow(abs(turn.cosine), 3.5) + pow(abs(turn.sine), 3.5), -1 / 3.5)
      return SIMD2(length / 2 * turn.cosine * size, width / 2 * turn.sine * size)
    }
  }

  /// A half circle at one end, two arcs to a point at the other.
  static func pear(_ length: Double, _ width: Double) -> [SIMD2<Double>] {
    let radius = width / 2
    let round = (0...12).map { step in
      let turn = Turn(step + 6, of: 24)
      return SIMD2(radius * turn.cosine, radius * turn.sine)
    }
    let arm = (1..<6).map { Double($0) / 6 }
    let tip = length - radius
    let lower = arm.map { SIMD2(tip * $0, -radius * (1 - $0 * $0)) }
    return round + lower + [SIMD2(tip, 0)] + lower.reversed().map { SIMD2($0.x, -$0.y) }
  }

  /// Two arcs of one circle.
  private static func marquise(_ length: Double, _ width: Double) -> [SIMD2<Double>] {
    let (half, rise) = (length / 2, width / 2)
    let radius = (half * half + rise * rise) / (2 * rise)
    let arc = (0..<12).map { step in
      let x = -half + length * Double(step) / 12
      return SIMD2(x, -((radius * radius - x * x).squareRoot() - radius + rise))
    }
    return arc + arc.map { -$0 }
  }

  private static func trilliant(_ radius: Double) -> [SIMD2<Double>] {
    (0..<18).map { step in
      let turn = Turn(step, of: 18)
      let third = Turn(3 * step, of: 18)
      let size = radius * (1 - 0.08 * (1 - third.cosine))
      return SIMD2(size * turn.cosine, size * turn.sine)
    }
  }

  /// Table, one crown step, girdle, one pavilion step to a point: as pavé tools draw melee.
  static func simple(_ outline: [SIMD2<Double>]) -> Shape {
    let width = extent(outline)
    return ConvexBody.stepped(
      outline, [(0.57, 0.17 * width), (1, 0.02 * width), (1, -0.02 * width), (0, -0.45 * width)])
  }

  private static func extent(_ outline: [SIMD2<Double>]) -> Double {
    let (x, y) = (outline.map(\.x), outline.map(\.y))
    return min((x.max() ?? 0) - (x.min() ?? 0), (y.max() ?? 0) - (y.min() ?? 0))
  }

  /// Two steps above, two below, a keel along the length.
  static func steps(_ outline: [SIMD2<Double>], keel: Double) -> Shape {
    let width = extent(outline)
    let levels = [(0.62, 0.15), (0.84, 0.09), (1, 0.01), (1, -0.02), (0.7, -0.25)]
    let rings = levels.flatMap { scale, height in
      outline.map { corner in
        // What is stepped in is alike on all sides, as facets are ground.
        let less = (1 - scale) * width / 2
        let inner = SIMD2(
          corner.x - (corner.x < 0 ? -less : less), corner.y - (corner.y < 0 ? -less : less))
        return SIMD3(inner.x, inner.y, height * width)
      }
    }
    let ends = keel == 0 ? [SIMD3(0, 0, -0.5 * width)] : [-0.5, 0.5].map { SIMD3(keel * $0, 0, -0.5 * width) }
    return ConvexBody.of(rings + ends)
  }

  static func princess(_ length: Double, _ width: Double) -> Shape {
    let (girdle, size) = (rectangle(length, width), SIMD3(length, width, width))
    let ring = { (scale: Double, height: Double) in girdle.map { SIMD3($0.x * scale, $0.y * scale, height * width) } }
    let chevrons = [SIMD3(0.27, 0, -0.36), SIMD3(-0.27, 0, -0.36), SIMD3(0, 0.27, -0.36), SIMD3(0, -0.27, -0.36)]
    return ConvexBody.of(
      ring(0.7, 0.11) + ring(1, 0.01) + ring(1, -0.02) + chevrons.map { $0 * size } + [SIMD3(0, 0, -0.6 * width)])
  }

  private static func radiant(_ length: Double, _ width: Double) -> Shape {
    let girdle = cutRectangle(length, width, 0.7)
    let lower = ellipse(length * 0.62, width * 0.62, 16).map { SIMD3($0.x, $0.y, -0.34 * width) }
    let ring = { (scale: Double, height: Double) in girdle.map { SIMD3($0.x * scale, $0.y * scale, height * width) } }
    return ConvexBody.of(ring(0.65, 0.13) + ring(1, 0.01) + ring(1, -0.02) + lower + [SIMD3(0, 0, -0.52 * width)])
  }

  private static func dome(_ length: Double, _ width: Double) -> Shape {
    ConvexBody.stepped(
      ellipse(length, width, 16),
      [(1, 0), (1, 0.3), (0.92, 0.8), (0.75, 1.3), (0.45, 1.7), (0, 1.85)])
  }
}
