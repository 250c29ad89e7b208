import Alloys
import English
import Quantities
import Testing

@Suite struct `The standard catalogue` {
  let catalogue = AlloyCatalogue.standard

  @Test func `holds 35 metals and 2 pattern materials`() {
    #expect(catalogue.metals.count == 35)
    #expect(catalogue.patternMaterials.map(\.id.text) == ["wax", "castable-resin"])
  }

  @Test func `keeps every figure of a row`() throws {
    let id = try #require(AlloyID("18k-yellow"))
    let alloy = try #require(catalogue.alloy(id))
    #expect(alloy.metal == .gold)
    #expect(alloy.karat == Karat(18))
    #expect(alloy.colour == "yellow")
    #expect(alloy.fineness == Fineness(permille: 750))
    #expect(alloy.composition.description == "Au 75 Ag 15 Cu 10")
    #expect(
      alloy.density
        == Estimate(
          low: GramsPerCubicCentimetre(15.20), value: GramsPerCubicCentimetre(15.55),
          high: GramsPerCubicCentimetre(15.60)))
    #expect(alloy.sources == ["JewelCraft 15.53", "Stuller 15.58", "AU Enterprises 15.60"])
    #expect(alloy.origin.line == 7)
    #expect(alloy.overrides == nil)
  }

  @Test(arguments: [
    ("18k-yellow", ["18k-yellow"]), ("18K Yellow", ["18k-yellow"]),
    ("18k", ["18k-yellow", "18k-white-ni", "18k-white-pd", "18k-rose", "18k-green"]),
    ("18k-white", ["18k-white-ni", "18k-white-pd"]), ("pt950", ["pt950-ru", "pt950-ir", "pt950-co"]),
    ("platinum", ["pt950-ru", "pt950-ir", "pt950-co", "pt900-ir"]), ("silver", ["ag925", "ag935", "ag999"]),
    ("gold-filled", ["gold-filled-14-20"]), ("titanium", ["ti64"]),
  ])
  func `picks by name, beginning or metal`(word: String, expected: [String]) throws {
    #expect(try catalogue.selection(matching: word).map(\.id.text) == expected)
  }

  @Test func `picks each alloy once for several words`() throws {
    let picked = try catalogue.selection(matchingAny: ["platinum", "18k-rose", "pt950"])
    #expect(picked.map(\.id.text) == ["18k-rose", "pt950-ru", "pt950-ir", "pt950-co", "pt900-ir"])
  }

  @Test(arguments: [("18k-yelow", "18k-yellow"), ("platnum", "platinum"), ("ag92", "ag925"), ("17k", "18k")])
  func `names what was perhaps meant`(word: String, near: String) throws {
    let error = try #require(throws: UnknownAlloy.self) { try catalogue.selection(matching: word) }
    #expect(error.nearMisses.contains(near))
    #expect(error.description.contains(word))
  }

  @Test(arguments: ["wax", "castable-resin", "resin"])
  func `offers no pattern material as a metal`(word: String) throws {
    let error = try #require(throws: UnknownAlloy.self) { try catalogue.selection(matching: word) }
    #expect(error.isPatternMaterial)
  }
}
