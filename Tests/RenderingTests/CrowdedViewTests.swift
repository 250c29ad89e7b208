import DraftShapes
import Meshes
import Testing

@testable import Rendering

@Suite struct `A view of triangles that cover each other` {
  /// Numbers that look random and are the same every time.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    }

    mutating func corner() -> SIMD3<Float> {
      SIMD3(
        .random(in: -40...340, using: &self), .random(in: -40...240, using: &self), .random(in: 0...9, using: &self))
    }
  }

  private static let size = (width: 300, height: 200)

  private static func triangles(_ count: Int) -> [(SIMD3<Float>, SIMD3<Float>, SIMD3<Float>)] {
    var dice = Dice(state: 5)
    return (0..<count).map { _ in (dice.corner(), dice.corner(), dice.corner()) }
      .sorted { max($0.0.z, $0.1.z, $0.2.z) > max($1.0.z, $1.1.z, $1.2.z) }
  }

  @Test func `is the same in tiles as pixel by pixel`() {
    var plain = Canvas(width: Self.size.width, height: Self.size.height, background: 0)
    var tiled = TiledCanvas(width: Self.size.width, height: Self.size.height, background: 0)
    for (number, corners) in Self.triangles(400).enumerated() {
      plain.fill(corners.0, corners.1, corners.2, UInt32(number))
      tiled.fill(corners.0, corners.1, corners.2, UInt32(number))
    }
    let pixels = Self.size.width * Self.size.height
    let differing = (0..<pixels).count { plain.colours[$0] != tiled.canvas.colours[$0] }
    #expect(differing < pixels / 200, "\(differing)")
    #expect(plain.colours.count { $0 != 0 } > pixels * 9 / 10)
  }

  @Test func `costs a look at each tile for what is hidden`() {
    var steps: [Int] = []
    for count in [100, 400, 1600] {
      var tiled = TiledCanvas(width: Self.size.width, height: Self.size.height, background: 0)
      for layer in 0..<count {
        let z = Float(count - layer)
        tiled.fill(SIMD3(-900, -900, z), SIMD3(1800, -900, z), SIMD3(-900, 1800, z), 7)
      }
      steps.append(tiled.steps)
    }
    let tiles = 10 * 7
    #expect(steps[2] <= steps[1] + 1200 * tiles && steps[1] <= steps[0] + 300 * tiles, "\(steps)")
  }

  @Test func `looks along the sides of a thin triangle, not through its box`() {
    var canvas = Canvas(width: 1000, height: 1000, background: 0)
    canvas.fill(SIMD3(0, 0, 1), SIMD3(1000, 998, 1), SIMD3(1000, 1000, 1), 7)
    #expect(canvas.steps < 20_000)
    #expect(canvas.colours.count { $0 == 7 } > 500)
  }

  @Test func `is refused where the budget does not suffice`() throws {
    let sheets = (0..<600).map { Shape.box(SIMD3(20, 20, 0.01)).translated(z: 0.02 * Double($0)) }
    let buffer = Shape.joining(sheets).buffer
    let plain = try PlainPass.measure(buffer.span)
    #expect {
      try ShadedView.draw(
        buffer.span, plain: plain, side: .top, width: 400, height: 400, tint: .yellow,
        budget: WorkBudget(memory: WorkBudget.standard.memory, steps: 100_000))
    } throws: { ($0 as? OverBudget)?.work == .picture }
    _ = try ShadedView.draw(buffer.span, plain: plain, side: .top, width: 400, height: 400, tint: .yellow)
  }
}
