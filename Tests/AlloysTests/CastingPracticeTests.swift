import Alloys
import CSVFiles
import Quantities
import Testing

@Suite struct `Casting practice` {
  @Test func `has documented defaults, each with a source`() {
    let practice = CastingPractice.standard
    #expect(practice.size == .patternScaled(byWeight: Estimate(exactly: Ratio(0.991))))
    #expect(
      practice.finishing
        == .depth(Estimate(low: Millimetres(0.05), value: Millimetres(0.10), high: Millimetres(0.15))))
    #expect(practice.sprue == Estimate(low: Ratio(percent: 8), value: Ratio(percent: 14), high: Ratio(percent: 20)))
    #expect(practice.pattern.text == "wax")
    for key in [CastingPractice.Key.castWeightFactor, .finishingDepth, .sprue, .pattern] {
      #expect(practice.source(of: key)?.isEmpty == false)
    }
    #expect(practice.source(of: .linearShrinkage) == nil && practice.source(of: .finishingLoss) == nil)
  }

  @Test func `takes what a house's file gives and keeps the rest`() throws {
    let text = """
      key,low,value,high,source
      linear_shrinkage_percent,1.2,1.8,2.5,our resin's data sheet
      pattern_material,,castable-resin,,our printer
      """
    let house = try CastingPractice.standard.overridden(by: text, source: "practice.csv")
    #expect(house.pattern.text == "castable-resin")
    #expect(house.finishing == CastingPractice.standard.finishing)
    #expect(house.source(of: .linearShrinkage) == "our resin's data sheet")
    #expect(house.source(of: .castWeightFactor) == nil)
    #expect(abs(house.size.volumeFactor.value.value - 0.982 * 0.982 * 0.982) < 1e-12)
    #expect(house.size.lengthFactor.high == Ratio(1 - 0.012))
  }

  @Test(arguments: [
    ("finishing_depth_mm,,0.1,,", "source: there is no value"),
    ("finishing_depth_mm,0.2,0.1,0.3,us", "low: low 0.2, expected 0.1, high 0.3 do not rise"),
    ("finishing_depth_mm,,-0.1,,us", "value: -0.1 is outside"),
    ("finishing_depth_mm,0.05,0.1,,us", "high: there is no value"),
    ("finishing_depth_mm,,\"0,1\",,us", "has a decimal comma"),
    ("finishing_loss_percent,,96,,us", "96 is outside"),
    ("polish,,1,,us", "key: \"polish\" is not known here"),
    ("pattern_material,,18k-yellow,,us", "it is one of wax, castable-resin"),
    (
      "sprue_percent,,8,,us\nsprue_percent,,9,,us",
      "practice.csv:3: key: sprue_percent was already given at practice.csv:2"
    ),
    ("finishing_loss_percent,,8,,us\nfinishing_depth_mm,,0.1,,us", "practice.csv:3: key: finishing_depth_mm"),
  ])
  func `is refused with line and key`(rows: String, expected: String) {
    let error = #expect(throws: CSVFaults<CSVProblem>.self) {
      try CastingPractice.standard.overridden(by: "key,low,value,high,source\n" + rows, source: "practice.csv")
    }
    #expect(error?.description.contains(expected) == true, "\(String(describing: error))")
  }

  @Test(arguments: ["", "x", "1:2", "0.1:0.05:0.2", "0,1", "nan", "0.1:0.2:0.3:0.4", "::"])
  func `refuses an option that says nothing`(text: String) {
    let error = #expect(throws: CSVFaults<CSVProblem>.self) {
      try CastingPractice.standard.setting(.finishingDepth, to: text, source: "--finishing-depth")
    }
    #expect(error?.description.hasPrefix("--finishing-depth: ") == true)
  }
}
