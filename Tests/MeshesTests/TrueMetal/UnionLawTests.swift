import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `The union of shells` {
  private static let draft = KnownDraft.convexSolids(seed: 5)

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `is no more than the signed volume of outward shells`(seed: UInt64) throws {
    let draft = KnownDraft.convexSolids(seed: seed)
    let metal = try KnownDraft.measure(draft.triangles)
    #expect(metal.metalVolume.high.value <= draft.triangles.signedVolume * (1 + 1e-12))
    #expect(metal.metalVolume.low.value > 0)
  }

  @Test func `does not depend on the number of tasks`() throws {
    let one = try KnownDraft.measure(Self.draft.triangles, tasks: 1)
    for tasks in [2, 3, 7] {
      let other = try KnownDraft.measure(Self.draft.triangles, tasks: tasks)
      #expect(one.metalVolume == other.metalVolume && one.exposedArea == other.exposedArea && one.walls == other.walls)
    }
  }

  @Test func `agrees with itself when it is turned, moved and cut finer`() throws {
    let ring = Shape.torus(radius: 6, tube: 1, sides: 24, segments: 72)
    let prongs = [0.0, 90, 180, 270].map { angle in
      Shape.cylinder(radius: 0.5, height: 3, segments: 16).translated(z: 6.5)
        .rotated(about: .y, by: Turn(degrees: 90)).rotated(about: .z, by: Turn(degrees: angle))
    }
    let head = Shape.joining([ring] + prongs)
    let first = try KnownDraft.measure(head.triangles).metalVolume
    for other in [head.askew, head.translated(x: 100, y: -50, z: 20), head.askew.translated(x: 500)] {
      let volume = try KnownDraft.measure(other.triangles).metalVolume
      let rounding = 1e-5 * first.value.value
      #expect(volume.low.value - rounding <= first.high.value && first.low.value <= volume.high.value + rounding)
    }
    let cut = try KnownDraft.measure(HardDraft.cut(head.triangles, times: 2, seed: 3)).metalVolume
    #expect(cut.low <= first.high && first.low <= cut.high)
  }

  @Test func `is unchanged by cutting a shell in two that share a plane`() throws {
    let whole = BoxUnion([.init(low: .zero, high: SIMD3(8, 3, 2))])
    let halves = BoxUnion([
      .init(low: .zero, high: SIMD3(3, 3, 2)), .init(low: SIMD3(3, 0, 0), high: SIMD3(8, 3, 2)),
    ])
    let turn = WholeRotation(3, 1, 2, 1)
    let metal = try KnownDraft.measure(halves.triangles { turn($0) * 0x1p-4 })
    let volume = whole.volume * turn.factor * turn.factor * turn.factor * 0x1p-12
    #expect(metal.metalVolume.low.value <= volume && volume <= metal.metalVolume.high.value * (1 + 1e-12))
    #expect(metal.metalVolume.width.value <= 1e-4 * volume)
    #expect(metal.basis == .noOverlapSeen)
    #expect(metal.bodies.count == 1)
  }

  @Test func `has the exposed area of two balls less their caps`() throws {
    let shapes = [Shape.ball(10), Shape.ball(10).translated(by: SIMD3(8.37, 1.31, 0.77))]
    let metal = try KnownDraft.measure(Shape.joining(shapes).triangles)
    let known = ConvexUnion(shapes.map(\.triangles)).union()
    #expect(metal.exposedArea.low.value <= known.area && known.area <= metal.exposedArea.high.value)
    #expect(metal.exposedArea.width.value <= 0.002 * known.area)
    #expect(metal.metalVolume.low.value <= known.flux && known.flux <= metal.metalVolume.high.value)
    #expect(abs(known.flux - 6676.7446) < 0.001)
  }
}

@Suite struct `Bodies and walls` {
  @Test(arguments: [1, 2, 5])
  func `are counted when a hundredth of a millimetre keeps them apart`(count: Int) throws {
    for axis in 0..<3 {
      let boxes = (0..<count).map { number in
        var low = SIMD3<Double>()
        low[axis] = Double(number) * 4.01
        var high = SIMD3(5.0, 6, 7)
        high[axis] = low[axis] + 4
        return BoxUnion.Box(low: low, high: high)
      }
      let metal = try KnownDraft.measure(BoxUnion(boxes).triangles())
      #expect(metal.bodies.count == count, "along axis \(axis)")
      let sum = metal.bodies.reduce(0) { $0 + $1.volume.value }
      #expect(abs(sum - BoxUnion(boxes).volume) <= 0.01 * sum)
    }
  }

  @Test func `are one where a prong holds on to the band`() throws {
    #expect(try KnownDraft.measure(KnownDraft.pinInPlate(seed: 2).triangles).bodies.count == 1)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `show the thickness of a turned plate`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let thickness = random.number(0.4...2)
    let plate = Shape.box(SIMD3(12, 10, thickness)).rotated(about: .z, by: Turn(degrees: random.number(0...360)))
      .rotated(about: .x, by: Turn(degrees: random.number(0...360)))
      .rotated(about: .y, by: Turn(degrees: random.number(0...360)))
    let walls = try #require(try KnownDraft.measure(plate.triangles).walls)
    #expect(abs(walls.smallest.value - thickness) <= 0.05 * thickness)
  }

  @Test(arguments: [0.3, 0.8, 1.5])
  func `show the thickness of a hollow ball`(thickness: Double) throws {
    let outer = Shape.sphere(radius: 6, rings: 96, segments: 192)
    let inner = Shape.sphere(radius: 6 - thickness, rings: 96, segments: 192)
    let shell = outer.joined(with: [inner.inverted()]).askew
    let walls = try #require(try KnownDraft.measure(shell.triangles).walls)
    #expect(abs(walls.smallest.value - thickness) <= 0.05 * thickness)
  }
}
