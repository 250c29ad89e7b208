import DraftShapes
import Foundation
import Testing

@Suite struct `A turn` {
  @Test(arguments: [1, 2, 3, 4, 7, 8, 12, 64, 100, 360, 1021])
  func `has the cosine and sine of its angle`(count: Int) {
    for step in -count...2 * count {
      let (turn, angle) = (Turn(step, of: count), 2 * Double.pi * Double(step) / Double(count))
      #expect(abs(turn.cosine - cos(angle)) < 3e-15 && abs(turn.sine - sin(angle)) < 3e-15)
    }
  }

  @Test func `has exact zeros and ones at the quarters`() {
    let quarters = (0..<4).map { Turn($0, of: 4) }
    #expect(quarters.map(\.cosine) == [1, 0, -1, 0])
    #expect(quarters.map(\.sine) == [0, 1, 0, -1])
  }

  @Test(arguments: [-725.5, -90, -33, 0, 12, 45, 180, 359.9, 1000])
  func `can be given in degrees`(degrees: Double) {
    let (turn, angle) = (Turn(degrees: degrees), degrees * Double.pi / 180)
    #expect(abs(turn.cosine - cos(angle)) < 1e-14 && abs(turn.sine - sin(angle)) < 1e-14)
  }

  @Test(arguments: [3, 5, 64, 97])
  func `is mirrored to the last bit`(count: Int) {
    for step in 1..<count {
      #expect(Turn(step, of: count).cosine == Turn(count - step, of: count).cosine)
      #expect(Turn(step, of: count).sine == -Turn(count - step, of: count).sine)
    }
  }
}
