import DraftShapes
import Quantities
import Testing

@testable import Meshes

@Suite struct `The thickness of made walls` {
  private static func reading(_ shape: Shape) throws -> ThicknessReading? {
    let buffer = shape.buffer
    let tree = TriangleTree(buffer.span, unit: .millimetres, origin: .zero)
    return try tree.map { try ThicknessReading($0, limits: CastLimits()) }
  }

  @Test(arguments: KnownWall.all) func `is measured however they are turned`(wall: KnownWall) throws {
    var dice = Dice(seed: 71)
    let reading = try #require(try Self.reading(wall.turned(&dice)))
    let right = reading.samples.count { abs($0.thickness / wall.thickness - 1) <= wall.tolerance }
    let share = Double(right) / Double(reading.samples.count)
    #expect(share >= wall.share, "\(share) of the samples")
    #expect(reading.unclearShare < 1e-3)
  }

  @Test(arguments: KnownWall.all) func `decides whether they are told`(wall: KnownWall) throws {
    var dice = Dice(seed: 72)
    let said = try wall.turned(&dice).castability()
    let isThin = wall.thickness < 0.8 * (1 - Castability.slack)
    #expect(said.thinPlaces.isEmpty != isThin, "\(said.thinPlaces)")
    guard isThin, let place = said.thinPlaces.first else { return }
    #expect(said.thinPlaces.count == 1 && place.kind == .wall, "\(said.thinPlaces)")
    #expect(abs(place.thickness.value / wall.thickness - 1) < 0.02)
    #expect(said.thinShare.value >= wall.share)
  }

  @Test(arguments: [3.0, 10, 20, 30, 40]) func `is the ball between two faces that lean`(degrees: Double) throws {
    // A wedge from 0.5 mm: at a place s from its apex the ball's diameter is 2·s·tan(φ/2).
    let turn = Turn(degrees: degrees)
    let (tangent, length) = (turn.sine / turn.cosine, 12.0)
    let start = 0.5 / tangent
    let wedge = Shape.extrusion(
      of: [
        SIMD2(start, 0), SIMD2(start + length, 0), SIMD2(start + length, (start + length) * tangent),
        SIMD2(start, start * tangent),
      ], height: 200)
    let half = Turn(degrees: degrees / 2)
    let reading = try #require(try Self.reading(wedge))
    let flat = reading.samples.filter { abs($0.inward.y - 1) < 1e-6 && $0.thickness < 8 }
    #expect(flat.count > 100)
    for sample in flat { #expect(abs(sample.thickness - 2 * sample.middle.x * half.sine / half.cosine) < 1e-3) }
  }

  @Test func `of a rod is its diameter, and it is told as a prong`() throws {
    var dice = Dice(seed: 73)
    for (diameter, isThin) in [(0.5, true), (0.57, true), (0.62, false), (0.75, false)] {
      let rod = Shape.prong(foot: diameter / 2, tip: diameter / 2, height: 9, rings: 8, segments: 32)
        .turned((0..<3).map { _ in Double.random(in: 0..<360, using: &dice) })
      let said = try rod.castability()
      #expect(said.thinPlaces.map(\.kind) == (isThin ? [.prong] : []), "\(diameter): \(said.thinPlaces)")
      let thinnest = try #require(said.thinnest)
      // The tip's facets turn by 11.25°: δ/2 · tan 45° is a tenth of the radius at worst.
      #expect(thinnest.kind == .prong && abs(thinnest.thickness.value / diameter - 1) < 0.05, "\(thinnest)")
    }
  }
}
