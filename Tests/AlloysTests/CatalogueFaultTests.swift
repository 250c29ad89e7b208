import Alloys
import CSVFiles
import Quantities
import TestSupport
import Testing

private let header =
  "id,metal,karat,colour,fineness_permille,composition_wt_percent,density_g_cm3,density_low,density_high,sources"

private func faults(_ text: String) -> [String] {
  do {
    _ = try AlloyCatalogue.parse(text: text, source: "house.csv")
    return []
  } catch {
    return error.faults.map(\.description)
  }
}

@Suite struct `A catalogue file` {
  @Test(arguments: [
    ("x,gold,18,,750,Au 75 Cu 25,15,14,16,us", "x"),
    ("x,gold,18,,750.5,Au 75.05 Cu 24.95,15,14,16,us", "x"),
    ("\"x\",gold,18,\"white, \"\"cool\"\"\",750,Au 75 Cu 25,15,14,16,us", "x"),
    ("  x , gold ,18,,750,Au 75   Cu 25,15,14,16, us ", "x"),
    ("x,gold-filled,14,,29,14k-yellow 5 on brass 95,8.9,8.9,8.9,us", "x"),
    ("x,wax,,,0,,0.96,0.96,0.96,us", "x"),
    ("x,silver,,,925,Ag 92.5 Cu 7.35,10.3,10.3,10.3,us", "x"),
  ])
  func `is read`(row: String, id: String) throws {
    for text in [
      "\(header)\n\(row)", "\u{FEFF}\(header)\r\n\(row)\r\n", "\(header)\n\n\(row)\n\n", "\(header)\r\(row)\r",
    ] {
      #expect(try AlloyCatalogue.parse(text: text, source: "house.csv").all.map(\.id.text) == [id])
    }
  }

  @Test func `may have its columns in any order`() throws {
    let text = """
      sources,density_low,density_g_cm3,density_high,id,metal,karat,colour,fineness_permille,composition_wt_percent
      "own melt, 2026",14,15,16,x,gold,18,"white, cool",750,Au 75 Cu 25
      """
    let catalogue = try AlloyCatalogue.parse(text: text, source: "house.csv")
    let alloy = try #require(catalogue.all.first)
    #expect(alloy.sources == ["own melt, 2026"] && alloy.colour == "white, cool")
    #expect(alloy.density.value == GramsPerCubicCentimetre(15))
    #expect(alloy.origin == RowOrigin(file: "house.csv", line: 2))
  }

  @Test(arguments: [
    (",gold,18,,750,Au 75 Cu 25,15,14,16,us", "house.csv:2: id: there is no value"),
    ("X 1,gold,18,,750,Au 75 Cu 25,15,14,16,us", "house.csv:2: id: \"X 1\" is not a name"),
    ("x,unobtainium,,,0,,15,14,16,us", "house.csv:2: metal: \"unobtainium\" is not known here"),
    ("x,gold,25,,750,Au 75 Cu 25,15,14,16,us", "house.csv:2: karat: 25 is outside 1…24"),
    ("x,gold,18,,1001,Au 75 Cu 25,15,14,16,us", "house.csv:2: fineness_permille: 1001 is outside 0…1000"),
    ("x,gold,18,,-1,Au 75 Cu 25,15,14,16,us", "house.csv:2: fineness_permille: -1 is outside 0…1000"),
    (
      "x,gold,18,,750.25,Au 75 Cu 25,15,14,16,us",
      "house.csv:2: fineness_permille: \"750.25\" has more decimals than the 1"
    ),
    ("x,gold,18,,750,Au 75 Cu 24.84,15,14,16,us", "composition_wt_percent: the shares sum to 99.84 %"),
    ("x,gold,18,,750,Au 75 Cu 25.16,15,14,16,us", "composition_wt_percent: the shares sum to 100.16 %"),
    ("x,gold,18,,750,Au 75 Cu,15,14,16,us", "\"Au 75 Cu\" is not a composition"),
    ("x,gold,18,,750,Au 75 Xx 25,15,14,16,us", "\"Xx\" is not known here"),
    ("x,gold,18,,750,Au 50 Au 50,15,14,16,us", "Au stands twice"),
    ("x,gold,18,,750,Au 75 Cu -25,15,14,16,us", "-25 is outside 0…100 %"),
    ("x,gold,18,,750,14k-yelow 5 on brass 95,15,14,16,us", "there is no alloy 14k-yelow"),
    ("x,gold,18,,750,x 5 on brass 95,15,14,16,us", "x is said to be made of itself"),
    ("x,gold,18,,750,Au 58.5 Cu 41.5,15,14,16,us", "it holds 585.0 ‰ of the precious metal and claims 750.0 ‰"),
    ("x,gold,14,,585,Au 75 Cu 25,15,14,16,us", "it holds 750.0 ‰ of the precious metal and claims 585.0 ‰"),
    ("x,gold,18,,585,Au 58.5 Cu 41.5,13,13,13,us", "house.csv:2: karat: karat 18 stands beside a fineness of 14 karat"),
    ("x,silver,18,,925,Ag 92.5 Cu 7.5,10,10,10,us", "karat: a karat is given of something without gold"),
    ("x,gold-filled,14,,585,14k-yellow 5 on brass 95,8.9,8.9,8.9,us", "it holds 29.2 ‰"),
    ("x,gold,18,,750,Au 75 Cu 25,15,15.5,16,us", "density_low: low 15.5, expected 15, high 16 do not rise"),
    ("x,gold,18,,750,Au 75 Cu 25,15,14,14.5,us", "density_low: low 14, expected 15, high 14.5 do not rise"),
    ("x,gold,18,,750,Au 75 Cu 25,heavy,14,16,us", "density_g_cm3: \"heavy\" is not a plain number"),
    ("x,gold,18,,750,Au 75 Cu 25,nan,14,16,us", "density_g_cm3: \"nan\" is not a plain number"),
    ("x,gold,18,,750,Au 75 Cu 25,0x1p4,14,16,us", "density_g_cm3: \"0x1p4\" is not a plain number"),
    ("x,gold,18,,750,Au 75 Cu 25,15.,14,16,us", "density_g_cm3: \"15.\" is not a plain number"),
    ("x,gold,18,,750,Au 75 Cu 25,\"15,5\",14,16,us", "density_g_cm3: \"15,5\" has a decimal comma"),
    ("x,gold,18,,750,Au 75 Cu 25,155,14,160,us", "density_g_cm3: 155 is outside 0.1…22.6"),
    ("x,gold,18,,750,Au 75 Cu 25,,14,16,us", "density_g_cm3: there is no value"),
    ("x,gold,18,,750,Au 75 Cu 25,15,14,16,", "sources: there is no value"),
    ("x,gold,18,,750,Au 75 Cu 25,15,5,14,16,us", "house.csv:2: 11 fields where the header has 10"),
    ("x,gold,18,,750,Au 75 Cu 25,15,14,16,\"us", "house.csv:2: a quoted field is never closed"),
    ("x,gold,18,,750,Au 75 Cu 25,15,14,16,\"us\" too", "house.csv:2: text follows a closing quote"),
  ])
  func `is refused with the line, the column, what is wrong and what to do`(row: String, expected: String) {
    let found = faults("\(header)\n\(row)\n")
    #expect(found.contains { $0.contains(expected) && $0.contains("; ") }, "\(found)")
  }

  @Test(arguments: [
    ("", "house.csv:1: the file is empty"), ("\u{FEFF}\r\n\n", "house.csv:1: the file is empty"),
    (header, "house.csv:1: there is a header and no row under it"),
    ("id;metal;karat\nx;gold;18", "house.csv:1: the columns are separated by semicolons"),
    (header + ",price\nx,gold,18,,750,Au 75 Cu 25,15,14,16,us,9", "there is no column \"price\""),
    (header + ",id\nx,gold,18,,750,Au 75 Cu 25,15,14,16,us,x", "the column id stands twice"),
    ("id,metal\nx,gold", "the column density_low is missing"),
  ])
  func `is refused as a whole`(text: String, expected: String) {
    let found = faults(text)
    #expect(found.contains { $0.contains(expected) }, "\(found)")
  }

  @Test func `reports all of its faults at once, by line`() {
    let text = """
      \(header)
      x,gold,18,,1750,Au 75 Cu 25,15,14,16,us
      y,golden,,,0,Au 50 Cu 25,"1,5",14,16,
      x,silver,,,0,,10,10,10,us
      """
    let found = faults(text)
    #expect(found.count == 6)
    #expect(
      found.map { String($0.prefix(12)) } == ["house.csv:2:"] + Array(repeating: "house.csv:3:", count: 4) + [
        "house.csv:4:"
      ])
    #expect(found.last?.contains("x was already given at house.csv:2") == true)
  }

  @Test func `counts lines inside of quoted fields`() {
    let found = faults("\(header)\nx,gold,18,\"a\nb\",750,Au 75 Cu 25,15,14,16,us\ny,gold,,,bad,,15,14,16,us\n")
    #expect(found.count == 1 && found[0].hasPrefix("house.csv:4: fineness_permille"))
  }

  @Test func `of any bytes is read or refused, never more`() {
    var random = SplitMix64(seed: 99)
    let letters = Array("ab,\"\n\r;. 17AuCugold-\u{FEFF}é".unicodeScalars)
    for _ in 0..<500 {
      var noise = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...80, using: &random) { noise.append(letters.randomElement(using: &random) ?? "a") }
      #expect(!faults(header + "\n" + String(noise) + "\nz,gold").isEmpty)
    }
  }
}

@Suite struct `A house's own alloys` {
  @Test func `take the place of those they are named for, or come last, and say where they stand`() throws {
    let text = """
      \(header)
      our-18k,gold,18,yellow,750,Au 75 Ag 12.5 Cu 12.5,15.4,15.3,15.5,our refiner
      18k-yellow,gold,18,yellow,750,Au 75 Ag 15 Cu 10,15.58,15.5,15.6,our refiner
      """
    let standard = AlloyCatalogue.standard
    let house = standard.overridden(by: try AlloyCatalogue.parse(text: text, source: "house.csv"))
    #expect(house.all.count == standard.all.count + 1)
    #expect(house.all.last?.id.text == "our-18k")
    #expect(house.all.last?.overrides == nil)
    let id = try #require(AlloyID("18k-yellow"))
    let mine = try #require(house.alloy(id))
    #expect(mine.density.value == GramsPerCubicCentimetre(15.58))
    #expect(mine.origin.description == "house.csv:3")
    #expect(mine.overrides?.description == "alloys.csv:7")
    #expect(house.all.firstIndex(of: mine) == standard.all.firstIndex { $0.id == mine.id })
  }

  @Test func `override nothing when there are none`() {
    #expect(AlloyCatalogue.standard.overridden(by: .empty) == .standard)
  }
}
