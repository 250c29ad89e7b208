import DraftShapes
import Meshes
import Quantities
import Testing

/// A made ring with the diameter of its finger hole.
struct KnownRing: Sendable, CustomStringConvertible {
  let description: String
  let shape: Shape
  let diameter: Double
  /// How far the diameter may be off, in mm; a quarter of a US size is 0.2 mm of diameter.
  let tolerance: Double

  init(_ description: String, _ shape: Shape, diameter: Double, tolerance: Double = 0.005) {
    self.description = description
    self.shape = shape
    self.diameter = diameter
    self.tolerance = tolerance
  }

  static let all: [KnownRing] = flat + shaped + headed

  private static let flat = [(10.5, 20), (15.7, 32), (17.35, 64), (18.2, 128), (21.0, 96), (24.8, 48)].map {
    diameter, segments in
    KnownRing(
      "flat band of \(diameter), \(segments) facets",
      .revolution(.flatBand(innerRadius: diameter / 2, thickness: 1.6, width: 4), segments: segments),
      diameter: diameter)
  }

  private static let shaped = [15.0, 17.0, 20.5].flatMap { diameter in
    [
      KnownRing(
        "D-shape of \(diameter)",
        .revolution(
          .bowedBand(innerRadius: diameter / 2, thickness: 2, width: 4.5, dome: 1.4, comfort: 0, points: 24),
          segments: 96),
        diameter: diameter),
      KnownRing(
        "comfort fit of \(diameter)",
        .revolution(
          // Eleven points inside: the middle one is the narrowest.
          .bowedBand(innerRadius: diameter / 2, thickness: 2.2, width: 7, dome: 0.4, comfort: 0.6, points: 23),
          segments: 96),
        diameter: diameter),
      KnownRing(
        "wire of \(diameter)", .torus(radius: diameter / 2 + 0.9, tube: 0.9, sides: 24, segments: 72),
        diameter: diameter,
        tolerance: 0.02),
    ]
  }

  /// Rings about z with what stands on them at +y.
  private static let headed: [KnownRing] = {
    let band = Shape.revolution(
      .bowedBand(innerRadius: 8.3, thickness: 1.8, width: 2.6, dome: 0.5, comfort: 0.1, points: 17), segments: 128)
    let up = Turn(-1, of: 4)
    let prongs = [45.0, 135, 225, 315].map { angle in
      Shape.prong(foot: 0.5, tip: 0.4, height: 5, rings: 6, segments: 24).translated(x: 2)
        .rotated(about: .z, by: Turn(degrees: angle)).rotated(about: .x, by: up).translated(y: 9)
    }
    let stone = Shape.brilliant(diameter: 6.5).rotated(about: .x, by: up).translated(y: 13)
    let block = Shape.box(SIMD3(14, 3, 12)).translated(x: -7, y: 8.9, z: -6)
    let beads = (0..<40).map { index in
      Shape.sphere(radius: 0.6, rings: 12, segments: 24).translated(x: 10.1)
        .rotated(about: .z, by: Turn(index, of: 40))
    }
    let halo = (0..<24).map { index in
      Shape.sphere(radius: 0.8, rings: 12, segments: 24).translated(x: 5.5).rotated(about: .z, by: Turn(index, of: 24))
        .rotated(about: .x, by: up).translated(y: 12)
    }
    let rising = Shape.sweptRing(
      sections: (0..<120).map { step in
        let high = max(Turn(step, of: 120).sine, 0)
        let (outer, half) = (10.2 + 3 * high * high, 1.6 + 4 * high * high)
        return [SIMD2(8.75, -half), SIMD2(outer, -half), SIMD2(outer, half), SIMD2(8.75, half)]
      })
    let open = Shape.sweptRing(
      sections: (0..<96).map { step in
        let lift = Turn(step, of: 96).sine > 0.9 ? 2.5 : 0
        return [SIMD2(8.0 + lift, -2), SIMD2(9.8 + lift, -2), SIMD2(9.8 + lift, 2), SIMD2(8.0 + lift, 2)]
      })
    return [
      KnownRing("solitaire with its stone", .joining([band, stone] + prongs), diameter: 16.6, tolerance: 0.02),
      KnownRing("ring with a block on it", band.joined(with: [block]), diameter: 16.6),
      KnownRing("eternity ring", .joining([band] + beads), diameter: 16.6),
      KnownRing("halo ring", .joining([band] + halo), diameter: 16.6),
      KnownRing("ring that rises to a table", rising, diameter: 17.5),
      KnownRing("ring open under its setting", open, diameter: 16),
    ]
  }()
}

@Suite struct `The finger hole of a ring` {
  private static func hole(_ shape: Shape, lookingAt most: Int = .max) throws -> FingerHole? {
    let buffer = shape.buffer
    return FingerHole.find(
      in: buffer.span, plain: try PlainPass.measure(buffer.span), unit: .millimetres, lookingAt: most)
  }

  @Test(arguments: KnownRing.all) func `is found and measured however the ring is turned`(ring: KnownRing) throws {
    var dice = Dice(seed: 91)
    for _ in 0..<2 {
      let turns = (0..<3).map { _ in Double.random(in: 0..<360, using: &dice) }
      let turned = ring.shape.turned(turns).translated(by: 20 * dice.direction())
      let hole = try #require(try Self.hole(turned))
      #expect(abs(hole.diameter.value - ring.diameter) <= ring.tolerance, "turned by \(turns)")
      #expect(hole.reading == .round)
      if let oval = hole.outOfRound { #expect(oval.value < 0.05) }
      let axis = Shape(vertices: [SIMD3(0, 0, 1)], faces: [], exactSignedVolume: nil).turned(turns).vertices[0]
      let along = axis.x * hole.axis.x + axis.y * hole.axis.y + axis.z * hole.axis.z
      // Where the inside is domed the diameter hardly depends on how the axis leans.
      #expect(abs(along) > 0.999)
    }
  }

  @Test(arguments: [0.1, 0.35, 0.8]) func `shows how far from round it is`(oval: Double) throws {
    var dice = Dice(seed: 92)
    let band = Shape.revolution(.flatBand(innerRadius: 8.5, thickness: 1.6, width: 4), segments: 144)
    let pressed = band.scaled(by: SIMD3(1 + oval / 17, 1, 1))
      .turned((0..<3).map { _ in Double.random(in: 0..<360, using: &dice) })
    let hole = try #require(try Self.hole(pressed))
    #expect(abs(hole.diameter.value - 17) < 0.01)
    #expect(abs(try #require(hole.outOfRound).value - oval) < 0.03)
  }

  @Test func `is taken to the flats where they are no facets of a round inside`() throws {
    // Six flats 17 mm across.
    let hexagon = Shape.revolution(
      .flatBand(innerRadius: 8.5 / Turn(degrees: 30).cosine, thickness: 2, width: 4), segments: 6)
    let hole = try #require(try Self.hole(hexagon.askew))
    #expect(hole.reading == .flats && abs(hole.diameter.value - 17) < 0.01)
  }

  private static let others: [(String, Shape)] = [
    ("box", .box(SIMD3(20, 20, 6))), ("ball", .sphere(radius: 10, rings: 32, segments: 64)),
    ("brilliant", .brilliant(diameter: 20)),
    ("bangle", .revolution(.flatBand(innerRadius: 30, thickness: 3, width: 6), segments: 96)),
    ("jump ring", .torus(radius: 3, tube: 0.6, sides: 16, segments: 48)),
    (
      "pendant with a bail",
      Shape.revolution(.drop(radius: 7, length: 24, rings: 24), segments: 40)
        .joined(with: [Shape.torus(radius: 2, tube: 0.6, sides: 16, segments: 40).translated(z: 13)])
    ),
    ("long tube", .revolution(.flatBand(innerRadius: 7, thickness: 1, width: 50), segments: 64)),
    (
      "thimble",
      Shape.revolution(.flatBand(innerRadius: 8, thickness: 1, width: 12), segments: 64)
        .joined(with: [Shape.cylinder(radius: 8.5, height: 1, segments: 64).translated(z: -6)])
    ),
    (
      "horseshoe",
      Shape.joining([
        .box(SIMD3(2, 20, 4)), Shape.box(SIMD3(2, 20, 4)).translated(x: 17),
        Shape.box(SIMD3(19, 2, 4)).translated(y: -1),
      ])
    ),
  ]

  @Test(arguments: Self.others.indices) func `is not seen in what is no ring`(index: Int) throws {
    let (name, shape) = Self.others[index]
    #expect(try Self.hole(shape) == nil, "\(name)")
    #expect(try Self.hole(shape.askew) == nil, "\(name)")
  }

  @Test func `is found from a part of the triangles too`() throws {
    let band = Shape.revolution(
      .bowedBand(innerRadius: 8.4, thickness: 2, width: 5, dome: 0.4, comfort: 0.3, points: 63), segments: 500)
    let hole = try #require(try Self.hole(band.askew, lookingAt: 9000))
    #expect(abs(hole.diameter.value - 16.8) < 0.02)
    #expect(abs(hole.circumference.value - Double.pi * hole.diameter.value) < 1e-9)
  }

  @Test func `is measured in millimetres whatever the unit`() throws {
    let band = Shape.revolution(.flatBand(innerRadius: 8.5, thickness: 1.6, width: 4), segments: 96).scaled(
      by: 1 / 25.4)
    let buffer = band.buffer
    let plain = try PlainPass.measure(buffer.span)
    let hole = FingerHole.find(in: buffer.span, plain: plain, unit: .inches)
    #expect(abs(try #require(hole).diameter.value - 17) < 0.001)
  }
}
