import DraftShapes
import Quantities
import Testing

@testable import Meshes

extension Shape {
  /// Turned and moved by chance.
  func thrown(_ dice: inout Dice) -> Shape {
    turned((0..<3).map { _ in Double.random(in: 0..<360, using: &dice) }).translated(by: 20 * dice.direction())
  }

  /// The search for its finger hole.
  func holeSearch(lookingAt most: Int = .max) throws -> HoleSearch {
    let buffer = buffer
    return FingerHole.search(
      buffer.span, plain: try PlainPass.measure(buffer.span), unit: .millimetres, lookingAt: most)
  }
}

@Suite struct `The finger hole of an open ring` {
  /// A wire whose inside is 17.00 mm across.
  private static func wire(_ degrees: Double, sides: Int, segments: Int) -> Shape {
    let section = Profile.tube(radius: 9.5, tube: 1, sides: sides)
    return degrees < 360
      ? .openRevolution(section, over: degrees, segments: segments) : .revolution(section, segments: segments)
  }

  @Test(arguments: [(8, 16), (12, 40), (16, 90), (24, 200)], [Int.max, 20_000, 1500])
  func `is measured from two thirds of a circle on, at every turn`(
    _ mesh: (sides: Int, segments: Int), _ most: Int
  ) throws {
    var dice = Dice(seed: 71)
    for degrees in stride(from: 240.0, through: 360, by: 7.5) {
      let wire = Self.wire(degrees, sides: mesh.sides, segments: mesh.segments)
      for _ in 0..<6 {
        let hole = try #require(try wire.thrown(&dice).holeSearch(lookingAt: most).hole, "\(degrees)°")
        #expect(abs(hole.diameter.value - 17) < 0.03, "\(degrees)°")
      }
    }
  }

  @Test(arguments: [90.0, 120, 180, 200, 225, 235]) func `is told as open where a third and more is lacking`(
    degrees: Double
  ) throws {
    var dice = Dice(seed: 72)
    let band = Profile.flatBand(innerRadius: 8.5, thickness: 2, width: 4)
    for shape in [
      Self.wire(degrees, sides: 16, segments: 90), .openRevolution(band, over: degrees, segments: 90),
    ] {
      for _ in 0..<6 { #expect(try shape.thrown(&dice).holeSearch().hole == nil) }
    }
  }

  @Test(arguments: [240.0, 270, 315]) func `of a band is measured as closely as a whole one`(degrees: Double) throws {
    var dice = Dice(seed: 73)
    let band = Profile.bowedBand(innerRadius: 8.5, thickness: 2, width: 5, dome: 0.4, comfort: 0.3, points: 23)
    let open = Shape.openRevolution(band, over: degrees, segments: 120)
    for _ in 0..<6 {
      let hole = try #require(try open.thrown(&dice).holeSearch().hole)
      #expect(abs(hole.diameter.value - 17) < 0.01)
      if let oval = hole.outOfRound { #expect(oval.value < 0.02) }
    }
  }
}
