import Alloys
import CSVFiles
import Quantities
import Testing

private let header =
  "kind,cut,length_mm,width_mm,depth_mm,carat,count,supplied_by,price_per_carat,price_per_stone,setting,certificate\n"

private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

private func stones(_ rows: String) throws -> StoneList {
  try StoneList.parse(text: header + rows, source: "stones.csv")
}

@Suite struct `A stone list` {
  @Test func `weighs eight rounds of 1 mm by formula and by chart`() throws {
    let list = try stones("diamond,round,1.0,,,,8,house,600,,pave,\n")
    #expect(try list.carats(by: .formula).value == decimal("0.0292"))
    #expect(try list.carats(by: .chart).value == decimal("0.040"))
    #expect(try list.carats(by: .formula).description == "0.029 ct")
    #expect(list.count == 8)
  }

  @Test func `sums unrounded carats`() throws {
    let list = try stones("diamond,round,1.3,,,,3,house,600,,pave,\ndiamond,round,,,,0.0004,2,client,,,pave,\n")
    // 1.3³ × 0.00365 = 0.00801905; three of them and two of 0.0004 are 0.02485715, where rounded ones are 0.024.
    #expect(try list.carats(by: .formula).value == decimal("0.02485715"))
  }

  @Test func `agrees with the shortcut within a percent at the usual depth`() throws {
    let deep = try stones("diamond,round,6.5,,3.93,,1,house,600,,prong,\n").carats(by: .formula)
    let short = try stones("diamond,round,6.5,,,,1,house,600,,prong,\n").carats(by: .formula)
    #expect(try short.value == decimal("1.00238125"))
    #expect(try (deep.value - short.value) < decimal("0.01") && (short.value - deep.value) < decimal("0.01"))
  }

  @Test func `weighs a princess cut by its three sizes`() throws {
    // 5.5 × 5.5 × 4 / 3 × 1.43301 × 3.53 / 200
    let list = try stones("lab-grown diamond,princess,5.5,5.5,4.0,,1,house,200,,prong,IGI\n")
    #expect(try list.carats(by: .formula).value == decimal("1.020135936"))
  }

  @Test func `scales the shortcut and the chart by density`() throws {
    let list = try stones("cubic zirconia,round,2.0,,,,1,house,,0.10,pave,\n")
    // 8 × 0.00365 × 5.90 / 3.53 and 0.035 × 5.90 / 3.53
    #expect(try list.carats(by: .formula).value == decimal("0.048804533"))
    #expect(try list.carats(by: .chart).value == decimal("0.058498584"))
  }

  @Test(arguments: [
    ("0.8", "0.0025"), ("1.05", "0.0055"), ("2.1", "0.04"), ("3.9", "0.22"), ("0.79", "0.001799592"),
    ("4.0", "0.2336"),
  ])
  func `reads the chart between its rows and leaves it outside`(diameter: String, carats: String) throws {
    let list = try stones("diamond,round,\(diameter),,,,1,house,600,,pave,\n")
    #expect(try list.carats(by: .chart).value == decimal(carats))
  }

  @Test func `takes a weight as given before any calculation`() throws {
    let list = try stones("diamond,round,6.5,,,1.01,1,client,,,prong,GIA\n")
    #expect(try list.carats(by: .chart).value == decimal("1.01"))
    #expect(try list.stones[0].caratsEach(by: .formula).basis == .given)
  }

  @Test func `may leave out columns that no row needs`() throws {
    let text = "kind,cut,count,supplied_by,setting,carat\npearl,round,1,client,glued,2.5\n"
    #expect(try StoneList.parse(text: text, source: "stones.csv").count == 1)
  }

  @Test func `names every fault with its line and column`() throws {
    let rows = """
      diamant,round,1.0,,,,8,house,600,,pave,
      diamond,rund,1.0,,,,0,house,600,,pave,
      diamond,round,0,,,,8,house,600,,pave,
      diamond,round,1.0,,,,-3,nobody,600,,pave,
      diamond,princess,5,,,,1,house,600,1,stapled,
      diamond,round,1.0,,,,2.5,client,600,,pave,
      diamond,round,-1,,,,1,house,,,pave,
      diamond,round,,,,0,1,house,5,,pave,

      """
    let faults = try #require(throws: CSVFaults<CSVProblem>.self) { try stones(rows) }.faults
    let places = faults.map { "\($0.origin.line ?? 0) \($0.column ?? "")" }
    #expect(
      places == [
        "2 kind", "3 cut", "3 count", "4 length_mm", "5 count", "5 supplied_by", "6 setting",
        "6 price_per_stone", "6 width_mm", "6 depth_mm", "7 count", "7 price_per_carat", "8 length_mm",
        "8 price_per_carat", "9 carat",
      ])
    #expect(faults[3].description.hasPrefix("stones.csv:4: length_mm: 0 is outside more than 0"))
  }
}
