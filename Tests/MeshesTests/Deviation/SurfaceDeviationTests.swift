import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `The deviation of two surfaces` {
  private static let ring = Shape.joining(
    [.torus(radius: 8, tube: 1.2, sides: 16, segments: 60)]
      + [0.0, 90, 200].map { angle in
        Shape.prong(foot: 0.5, tip: 0.4, height: 4, rings: 4, segments: 16).translated(z: 8.5)
          .rotated(about: .y, by: Turn(degrees: 90)).rotated(about: .z, by: Turn(degrees: angle))
      })

  private static func between(
    _ one: Shape, _ other: Shape, unit: DrawnUnit = .millimetres, accuracy: Double = 0.01
  ) throws -> SurfaceDeviation {
    let (first, second) = (one.buffer, other.buffer)
    let deviation = try SurfaceDeviation.between(
      .init(first.span, drawnIn: unit), .init(second.span, drawnIn: .millimetres), accuracy: Millimetres(accuracy))
    return try #require(deviation)
  }

  @Test func `is nothing between a draft and itself`() throws {
    let deviation = try Self.between(Self.ring, Self.ring)
    #expect(deviation.largest.distance.value < 1e-5)
    #expect(deviation.isWithinAccuracy)
  }

  @Test func `is nothing between a draft and the same one cut finer`() throws {
    let cut = HardDraft.cut(Self.ring.triangles, times: 2, seed: 3)
    let (first, second) = (Self.ring.buffer, TriangleBuffer(cut))
    let deviation = try SurfaceDeviation.between(
      .init(first.span, drawnIn: .millimetres), .init(second.span, drawnIn: .millimetres),
      accuracy: Millimetres(0.005))
    #expect(try #require(deviation).isWithinAccuracy)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `is the same from either side`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let moved = Self.ring.askew.translated(by: 0.3 * dice.direction())
    let one = try Self.between(Self.ring, moved)
    let other = try Self.between(moved, Self.ring)
    #expect(abs(one.fromFirst.distance.value - other.fromSecond.distance.value) <= 0.01)
    #expect(abs(one.fromSecond.distance.value - other.fromFirst.distance.value) <= 0.01)
    #expect(abs(one.largest.distance.value - other.largest.distance.value) <= 0.01)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `is the way that a box was moved`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let way = Double.random(in: 0.05...3, using: &dice)
    let turns = (0..<3).map { _ in Double.random(in: 0..<360, using: &dice) }
    let box = Shape.box(SIMD3(20, 4, 9)).turned(turns)
    let deviation = try Self.between(box, box.translated(by: way * dice.direction()))
    #expect(abs(deviation.largest.distance.value - way) <= 0.01 + 1e-5)
    #expect(deviation.largest.distance.value <= way + 1e-5)
    let apart =
      (deviation.largest.place - deviation.largest.nearest) * (deviation.largest.place - deviation.largest.nearest)
    #expect(abs(apart.sum().squareRoot() - deviation.largest.distance.value) < 1e-5)
  }

  @Test(arguments: [(5.0, 5.3), (5, 4.1), (8, 8.02)])
  func `is the difference of the radii of two balls about one middle`(radii: (Double, Double)) throws {
    let ball = Shape.sphere(radius: 1, rings: 32, segments: 64)
    let deviation = try Self.between(ball.scaled(by: radii.0), ball.scaled(by: radii.1), accuracy: 0.002)
    #expect(abs(deviation.largest.distance.value - abs(radii.0 - radii.1)) <= 0.002)
  }

  @Test func `tells where a prong was taken away, and from which draft`() throws {
    let head = Shape.torus(radius: 8, tube: 1.2, sides: 16, segments: 60)
    let prong = Shape.prong(foot: 0.5, tip: 0.4, height: 4, rings: 4, segments: 16).translated(z: 8.5)
    let deviation = try Self.between(head.joined(with: [prong]), head, accuracy: 0.005)
    #expect(deviation.direction == .fromFirst)
    #expect(deviation.fromSecond.distance.value <= 0.005)
    // The tip stands at (0, 0, 12.9); the torus is nearest to it on its inside, 8 − 1.2 from the axis.
    let known = (8.0 * 8 + 12.9 * 12.9).squareRoot() - 1.2
    #expect(abs(deviation.largest.distance.value - known) < 0.05)
    #expect(abs(deviation.largest.place.z - 12.9) < 0.05)
  }

  @Test func `is held to its accuracy between samples`() throws {
    // One corner of a thin spike on a large face: no middle of a triangle lies near its tip.
    let box = Shape.box(SIMD3(30, 30, 2))
    let spike = Shape.cone(bottom: 0.05, top: 0.01, height: 3.5, segments: 8).translated(x: 3.3, y: 7.1, z: 0.5)
    for accuracy in [0.3, 0.1, 0.02, 0.005] {
      let deviation = try Self.between(box.joined(with: [spike]), box, accuracy: accuracy)
      #expect(deviation.largest.distance.value <= 2 + 1e-5)
      #expect(deviation.largest.distance.value >= 2 - accuracy)
    }
  }

  @Test func `reads each draft in its own unit`() throws {
    let inches = Self.ring.scaled(by: 1 / 25.4)
    #expect(try Self.between(inches, Self.ring, unit: .inches).largest.distance.value < 1e-4)
  }

  @Test func `is not known without a surface`() throws {
    let ring = Self.ring.buffer
    let nothing = TriangleBuffer()
    let deviation = try SurfaceDeviation.between(
      .init(ring.span, drawnIn: .millimetres), .init(nothing.span, drawnIn: .millimetres))
    #expect(deviation == nil)
  }
}

extension Shape {
  /// Turned about x, y and z by degrees.
  func turned(_ degrees: [Double]) -> Shape {
    zip([Axis.x, .y, .z], degrees).reduce(self) { $0.rotated(about: $1.0, by: Turn(degrees: $1.1)) }
  }
}
