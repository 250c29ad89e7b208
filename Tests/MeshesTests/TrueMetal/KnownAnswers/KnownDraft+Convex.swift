import DraftShapes
import Meshes

/// Convex solids and what is cut from them by half-spaces.
extension KnownDraft {
  /// Two to four convex solids at random.
  static func convexSolids(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let solids = (0..<random.count(2...4)).map { _ in
      turned(solid(using: &random), using: &random).translated(by: random.point(-4...4))
    }
    return union("convex solids \(seed)", solids)
  }

  /// A ball with equal smaller ones set symmetrically about it, all on the axes.
  static func symmetricBalls(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let reach = random.number(3...7)
    let small = Shape.sphere(radius: random.number(1...3), rings: 8, segments: 16)
    let axis = random.count(0...2)
    let sides = [-1.0, 1].map { side in
      var offset = SIMD3<Double>()
      offset[axis] = side * reach
      return small.translated(by: offset)
    }
    return union(
      "symmetric balls \(seed)", [.sphere(radius: random.number(3...6), rings: 12, segments: 24)] + sides)
  }

  /// A pin through a plate, both along the axes.
  static func pinInPlate(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let plate = SIMD3(random.number(4...12), random.number(4...12), random.number(0.5...2))
    let pin = Shape.cylinder(radius: random.number(0.3...1.5), height: random.number(1...6), segments: 24)
    return union(
      "pin in plate \(seed)",
      [.box(plate).translated(by: plate * -0.5), pin.translated(z: random.number(-2...0.2))])
  }

  /// A torus sunk into a big block to a random depth, both turned together: clipped by one plane through the origin.
  static func sunkTorus(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let tube = random.number(0.5...2)
    let torus = turned(
      .torus(radius: random.number(3...6), tube: tube, sides: 16, segments: 48), using: &random
    ).translated(z: random.number(-4...2))
    let block = Shape.box(SIMD3(30, 30, 15)).translated(x: -15, y: -15, z: -15)
    let common = random
    let parts = [block, torus].map { shape in
      var same = common
      return turned(shape, using: &same).triangles
    }
    return sunk("sunk torus \(seed)", ring: parts[1], block: parts[0])
  }

  /// A hollow ball, alone or with pins through its wall into the cavity.
  static func hollowBall(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let outer = turned(.sphere(radius: 6, rings: 12, segments: 24), using: &random)
    let inner = Shape.sphere(radius: random.number(2...4.5), rings: 8, segments: 16)
      .translated(by: random.point(-0.5...0.5))
    let hasPin = random.count(0...2) > 0
    let length = random.number(2...9)
    let pin = turned(
      .cylinder(radius: 0.8, height: length, segments: 16).translated(z: 7 - length), using: &random)
    let known = ConvexUnion([outer, inner, pin].map(\.triangles))
    let shell = known.intersection([0]) - known.intersection([1])
    guard hasPin else {
      return KnownDraft(
        "hollow ball \(seed)", known.solids[0] + inner.inverted().triangles, volume: shell,
        exposedArea: known.surface(of: 0, within: []).area, overlaps: false, slack: shell * 1e-6)
    }
    let buried = known.intersection([0, 2]) - known.intersection([1, 2])
    return KnownDraft(
      "hollow ball with a pin \(seed)", known.solids[0] + inner.inverted().triangles + known.solids[2],
      volume: shell + known.intersection([2]) - buried, overlaps: true, slack: shell * 1e-6)
  }

  private static func union(_ name: String, _ shapes: [Shape]) -> KnownDraft {
    let known = ConvexUnion(shapes.map(\.triangles))
    let piece = known.union()
    let single = shapes.indices.reduce(0) { $0 + known.intersection([$1]) }
    return KnownDraft(
      name, known.solids.flatMap { $0 }, volume: piece.flux, exposedArea: piece.area,
      overlaps: single > piece.flux * (1 + 1e-7), slack: piece.flux * 1e-6)
  }

  /// What of a ring stands out of a block: the flux of x/3 from a point of the block's top vanishes through the cut.
  private static func sunk(_ name: String, ring: [Triangle], block: [Triangle]) -> KnownDraft {
    let top = block.compactMap(ConvexUnion.plane).enumerated().max { one, other in
      above(ring, one.element) < above(ring, other.element)
    }
    guard let plane = top?.element else { preconditionFailure("a block has faces") }
    let outward = ConvexUnion.Plane(normal: -plane.normal, offset: -plane.offset)
    let origin = plane.normal * plane.offset
    let standing = ring.reduce(0) { sum, triangle in
      let polygon = [SIMD3<Double>(triangle.a), SIMD3<Double>(triangle.b), SIMD3<Double>(triangle.c)]
      return sum
        + ConvexUnion.measure(ConvexUnion.clip(polygon, by: outward) { false }, origin: origin).flux
    }
    let volume = block.signedVolume + standing
    return KnownDraft(
      name, block + ring, volume: volume, overlaps: standing < ring.signedVolume * (1 - 1e-9), slack: volume * 1e-6)
  }

  /// How far the farthest corner lies above a plane.
  private static func above(_ triangles: [Triangle], _ plane: ConvexUnion.Plane) -> Double {
    triangles.reduce(-.infinity) { max($0, plane.normal.dot(SIMD3<Double>($1.a)) - plane.offset) }
  }

  private static func solid(using random: inout SplitMix64) -> Shape {
    let size = random.number(1...5)
    switch random.count(0...4) {
    case 0: return .sphere(radius: size, rings: 8, segments: 16)
    case 1: return .cylinder(radius: size * 0.6, height: random.number(1...10), segments: 16)
    case 2: return .cone(bottom: size, top: size * 0.3, height: random.number(1...6), segments: 16)
    case 3: return .brilliant(diameter: size * 2)
    default: return Shape.box(random.point(1...7)).translated(by: SIMD3(repeating: -size))
    }
  }

  private static func turned(_ shape: Shape, using random: inout SplitMix64) -> Shape {
    shape.rotated(about: .z, by: Turn(degrees: random.number(0...360)))
      .rotated(about: .x, by: Turn(degrees: random.number(0...360)))
      .rotated(about: .y, by: Turn(degrees: random.number(0...360)))
  }
}
