import Meshes
import Quantities
import Testing

@Suite struct `The size of a draft` {
  @Test(arguments: DrawnUnit.allCases)
  func `of a common ring names the unit that it was drawn in`(unit: DrawnUnit) {
    for millimetres in [18.0, 20, 22, 25] {
      #expect(PlausibleSize.likelyUnit(longestSide: millimetres / unit.millimetres) == unit)
    }
  }

  @Test(arguments: DrawnUnit.allCases)
  func `is plausible between its bounds, those included`(unit: DrawnUnit) {
    for millimetres in [3.0, 3.0001, 20, 199.99, 200] {
      // Dividing may round a bound outward by a hair.
      let side = millimetres / unit.millimetres * (millimetres < 20 ? 1 + 1e-12 : 1 - 1e-12)
      #expect(PlausibleSize.finding(longestSide: side, drawnIn: unit) == nil)
    }
    for millimetres in [2.99, 0.02, 200.01, 20_000] {
      let finding = PlausibleSize.finding(longestSide: millimetres / unit.millimetres, drawnIn: unit)
      #expect(finding?.code == .implausibleSize)
    }
  }

  @Test func `that fits no unit asks for the scale instead`() throws {
    let finding = PlausibleSize.finding(longestSide: 1e6, drawnIn: .millimetres)
    #expect(finding == .implausibleSize(longestSide: Millimetres(1e6), likely: nil))
  }
}
