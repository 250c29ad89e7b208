import DraftShapes
import Meshes
import Testing

@Suite struct `Sorting keeps the volume` {
  static let base = Shape.joining([
    .torus(radius: 10, tube: 2, sides: 16, segments: 48),
    Shape.sphere(radius: 3, rings: 12, segments: 16).translated(x: 10, y: 1, z: 2),
    Shape.sphere(radius: 1, rings: 8, segments: 12).inverted().translated(x: -10.2),
    Shape.box(SIMD3(2, 3, 4)).translated(x: 20),
  ])

  @Test(arguments: 1...20)
  func `whatever faces are flipped, doubled or doubled back to front`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let whole = try SortedShape(Self.base)
    let count = Self.base.faces.count
    // Fewer than half of each shell, so that the rest knows better.
    let flipped = dice.some(of: count - 12, share: 0.15)
    let doubled = dice.some(of: count, share: 0.05)
    let backed = dice.some(of: count, share: 0.03)
    var triangles = Self.base.flippingFaces(flipped).triangles
    triangles += doubled.sorted().map { Self.base.triangles[$0] }
    triangles += backed.sorted().map { Self.base.inverted().triangles[$0] }
    triangles.shuffle(using: &dice)
    let sorted = try SortedShape(triangles)
    #expect(sorted.mended.triangles == whole.mended.triangles)
    #expect(agree(whole.mended.signedVolume, sorted.mended.signedVolume))
    #expect(sorted.sorting.doubt == .none)
  }

  @Test(arguments: 1...10)
  func `whichever shells are inside out, in whatever order they are drawn`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let beads = (0..<12).map { index in
      Shape.sphere(radius: 1.2, rings: 6, segments: 8).translated(x: Double(index) * 2, y: Double(index % 2) * 0.4)
    }
    let drawn = beads.map { Bool.random(using: &dice) ? $0.inverted() : $0 }.shuffled(using: &dice)
    let (plain, sorted) = (try SortedShape(.joining(beads)), try SortedShape(.joining(drawn)))
    #expect(agree(plain.mended.signedVolume, sorted.mended.signedVolume))
    #expect(sorted.roles.allSatisfy { $0 == .outward || $0 == .turned })
  }

  @Test(arguments: 1...20)
  func `when a ball is cut in two along a plane`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let ball = Shape.sphere(radius: 5, rings: 16, segments: 20)
    let cut = PlaneCut(
      ball.triangles, normal: dice.direction(), offset: Double.random(in: -3...3, using: &dice))
    let halves = cut.closed(firstMiddle: cut.middle, secondMiddle: cut.middle)
    let merged = try SortedShape(halves[0] + halves[1])
    // The points of the cut are rounded to float32.
    #expect(try agree(ball.drawnVolume(), merged.mended.signedVolume, within: 1e-6))
    #expect(merged.sorting.shells.count == 2)
    #expect(merged.mended.triangles == halves.joined().count - 2 * cut.rimEdges)
    #expect(merged.codes.contains(.internalWall))
  }

  @Test(arguments: 1...20)
  func `when the halves of a cut ball meet in the rim alone`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let ball = Shape.sphere(radius: 5, rings: 16, segments: 20)
    let cut = PlaneCut(
      ball.triangles, normal: dice.direction(), offset: Double.random(in: -3...3, using: &dice))
    let other = cut.middle + (cut.rimCorner(seed.hashed) - cut.middle) * 0.3
    let halves = cut.closed(firstMiddle: cut.middle, secondMiddle: other)
    let sorted = try SortedShape(halves[0] + halves[1])
    #expect(try agree(ball.drawnVolume(), sorted.mended.signedVolume, within: 1e-6))
    #expect(sorted.sorting.shells.count == 2)
    #expect(!sorted.codes.contains(.cappedHole))
  }

  @Test func `wherever the draft lies`() throws {
    let volumes = try [SIMD3<Double>.zero, SIMD3(64, 32, -16), SIMD3(0, 0, 512)].map {
      try SortedShape(Self.base.translated(by: $0)).mended.signedVolume
    }
    #expect(agree(volumes[0], volumes[1], within: 1e-5) && agree(volumes[0], volumes[2], within: 1e-4))
  }
}

extension UInt64 {
  /// A number to pick by.
  fileprivate var hashed: Int { Int(self &* 0x9E37_79B9 % 1000) }
}
