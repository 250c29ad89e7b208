import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `The section of a shank` {
  private static func section(_ shape: Shape) throws -> ShankSection {
    let buffer = shape.buffer
    let found = FingerHole.find(in: buffer.span, plain: try PlainPass.measure(buffer.span), unit: .millimetres)
    let hole = try #require(found)
    let section = ShankSection.measure(buffer.span, hole: hole, unit: .millimetres)
    return try #require(section)
  }

  @Test(arguments: [(1.6, 4.0), (0.9, 8), (2.4, 2.4)])
  func `of a plain band is its thickness by its width`(thickness: Double, width: Double) throws {
    var dice = Dice(seed: 31)
    let band = Shape.revolution(.flatBand(innerRadius: 8.6, thickness: thickness, width: width), segments: 180)
      .turned((0..<3).map { _ in Double.random(in: 0..<360, using: &dice) })
    let section = try Self.section(band)
    #expect(section.isEven)
    #expect(abs(section.area.value.value / (thickness * width) - 1) < 2e-3)
    #expect(section.area.width.value < 2e-3 * thickness * width)
  }

  @Test func `is taken opposite to the head, and shells that overlap count once`() throws {
    var dice = Dice(seed: 32)
    // A tapering shank: 2.0 × 6 at the top, 1.5 × 3 at the back, and a second shell over a part of it.
    func section(_ share: Double) -> [SIMD2<Double>] {
      let (outer, half) = (8.5 + 1.5 + 0.5 * share, 1.5 + 1.5 * share)
      return [SIMD2(8.5, -half), SIMD2(outer, -half), SIMD2(outer, half), SIMD2(8.5, half)]
    }
    let shank = Shape.sweptRing(
      sections: (0..<180).map { step in
        let up = max(0, Turn(step, of: 180).sine)
        return section(up * up)
      })
    let head = Shape.box(SIMD3(8, 4, 8)).translated(x: -4, y: 9, z: -4)
    let inlay = Shape.revolution(.flatBand(innerRadius: 8.8, thickness: 0.6, width: 2), segments: 120)
    for ring in [shank.joined(with: [head]), .joining([shank, head, inlay])] {
      let turns = (0..<3).map { _ in Double.random(in: 0..<360, using: &dice) }
      let found = try Self.section(ring.turned(turns))
      #expect(!found.isEven)
      #expect(abs(found.area.value.value - 4.5) < 0.01, "\(found)")
      let back = Shape(vertices: [SIMD3(0, -8.5, 0)], faces: [], exactSignedVolume: nil).turned(turns).vertices[0]
      #expect((found.place - back).max() < 0.2 && (found.place - back).min() > -0.2)
    }
  }
}
