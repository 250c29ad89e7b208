import Foundation
import Testing

@Suite struct `Weighing a draft` {
  private static func weigh(_ bytes: [UInt8], _ options: [String]) throws -> BuiltProgram.Outcome {
    let scratch = try Scratch()
    return try BuiltProgram.run(["weigh", try scratch.file("cube.stl", bytes).path] + options)
  }

  private static func first(_ options: [String], bytes: [UInt8] = SmallDrafts.cube) throws -> [String: Any] {
    let outcome = try weigh(bytes, options + ["--json"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    let weights = try #require(try outcome.objects.first?["weights"] as? [[String: Any]])
    return try #require(weights.first)
  }

  @Test func `gives every key that programs count on`() throws {
    let outcome = try Self.weigh(SmallDrafts.cube, ["--json"])
    #expect(outcome.status == 0)
    let object = try #require(try outcome.objects.first)
    let keys = [
      "file", "format", "importer", "triangles", "units", "bounds_mm", "surface_area_mm2", "signed_volume_mm3",
      "metal_volume_mm3", "closed", "findings", "weights",
    ]
    #expect(Set(keys).isSubset(of: object.keys))
    #expect(object["triangles"] as? Int == 12)
    #expect(object["format"] as? String == "stl-binary")
    #expect(object["importer"] as? String == "in-place")
    #expect(object["units"] as? String == "mm")
    #expect(object["closed"] as? Bool == true)
    #expect(object["surface_area_mm2"] as? Double == 600)
    #expect(object["signed_volume_mm3"] as? Double == 1000)
    #expect(object["bounds_mm"] as? [String: [Double]] == ["min": [0, 0, 0], "max": [10, 10, 10]])
    let volume = try #require(object["metal_volume_mm3"] as? [String: Double])
    #expect(Set(volume.keys) == ["low", "value", "high"])
    let weights = try #require(object["weights"] as? [[String: Any]])
    #expect(weights.count > 30)
    let weightKeys = ["alloy", "density_g_cm3", "cad_g", "cast_g", "finished_g", "fine_metal_g", "wax_g"]
    for weight in weights {
      #expect(Set(weightKeys).isSubset(of: weight.keys))
      let finished = try #require(weight["finished_g"] as? [String: Double])
      #expect(Set(finished.keys) == ["low", "value", "high"])
    }
  }

  @Test func `goes from density to CAD, cast and finished weight`() throws {
    let weight = try Self.first(["--alloy", "18k-yellow"])
    let cad = try #require(weight["cad_g"] as? Double)
    let cast = try #require(weight["cast_g"] as? Double)
    let finished = try #require(weight["finished_g"] as? [String: Double])
    let (low, value, high) = (finished["low"] ?? 0, finished["value"] ?? 0, finished["high"] ?? 0)
    // 1 cm³ of 18k yellow, and 0.991 of it as cast.
    #expect(abs(cad - 15.55) < 1e-6)
    #expect(abs(cast - 15.55 * 0.991) < 1e-6)
    #expect(0 < low && low < value && value < high && value < cast)
    #expect(abs((weight["fine_metal_g"] as? Double ?? 0) - value * 0.75) < 1e-9)
    #expect(abs((weight["wax_g"] as? Double ?? 0) - 0.95) < 1e-6)
  }

  @Test func `follows the house's casting practice`() throws {
    let flat = try Self.first(["--alloy", "18k-yellow", "--cast-factor", "1", "--finishing-loss", "10"])
    let finished = try #require(flat["finished_g"] as? [String: Double])
    #expect(abs((finished["value"] ?? 0) - 15.55 * 0.9) < 1e-6)
    let shrunk = try Self.first(["--alloy", "18k-yellow", "--shrinkage", "1"])
    #expect(abs((shrunk["cast_g"] as? Double ?? 0) - 15.55 * 0.99 * 0.99 * 0.99) < 1e-6)
    let resin = try Self.first(["--alloy", "18k-yellow", "--pattern", "castable-resin"])
    #expect(resin["pattern"] as? String == "castable-resin")
    #expect(abs((resin["wax_g"] as? Double ?? 0) - 1.09) < 1e-6)
  }

  @Test func `takes the practice from a file, and an option before the file`() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "practice.csv", text: "key,low,value,high,source\ncast_weight_factor,,0.5,,our bench\n")
    let ours = try Self.first(["--alloy", "18k-yellow", "--practice-file", file.path])
    #expect(abs((ours["cast_g"] as? Double ?? 0) - 15.55 / 2) < 1e-6)
    let option = try Self.first(["--alloy", "18k-yellow", "--practice-file", file.path, "--cast-factor", "1"])
    #expect(abs((option["cast_g"] as? Double ?? 0) - 15.55) < 1e-6)
  }

  @Test func `takes a house's own alloys, and names the line of a bad one`() throws {
    let scratch = try Scratch()
    let header =
      "id,metal,karat,colour,fineness_permille,composition_wt_percent,density_g_cm3,density_low,density_high,sources\n"
    let good = try scratch.file(
      "house.csv", text: header + "18k-yellow,gold,18,yellow,750,Au 75 Ag 15 Cu 10,15,15,15,ours\n")
    let weight = try Self.first(["--alloy", "18k-yellow", "--alloys-file", good.path])
    #expect(abs((weight["cad_g"] as? Double ?? 0) - 15) < 1e-6)
    let bad = try scratch.file("bad.csv", text: header + "18k-yellow,gold,18,yellow,750,Au 75 Ag 25,15;5,15,15,ours\n")
    let outcome = try Self.weigh(SmallDrafts.cube, ["--alloys-file", bad.path])
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("bad.csv:2"))
    let missing = try Self.weigh(SmallDrafts.cube, ["--alloys-file", "/nowhere.csv"])
    #expect(missing.status == 66)
  }

  @Test(arguments: [("mm", 1.0), ("cm", 10), ("in", 25.4), ("m", 1000)])
  func `reads the draft in the unit that it is given`(unit: String, millimetres: Double) throws {
    let outcome = try Self.weigh(SmallDrafts.cube, ["--json", "--units", unit])
    let object = try #require(try outcome.objects.first)
    let volume = try #require(object["signed_volume_mm3"] as? Double)
    #expect(abs(volume / (1000 * millimetres * millimetres * millimetres) - 1) < 1e-12)
    #expect(object["units"] as? String == unit)
  }

  @Test func `names the likely unit of a draft that is too small or too large`() throws {
    for (side, name) in [(0.8, "inches"), (2, "centimetres"), (0.02, "metres")] {
      let outcome = try Self.weigh(SmallDrafts.box(side, side, side / 2), ["--json"])
      let findings = try #require(try outcome.objects.first?["findings"] as? [[String: String]])
      let finding = try #require(findings.first { $0["code"] == "implausible-size" })
      #expect(finding["message"]?.contains(name) == true, "\(finding)")
    }
    let large = try Self.weigh(SmallDrafts.box(2000, 10, 10), ["--json"])
    #expect(large.output.contains("implausible-size"))
    #expect(large.status == 0)
  }

  @Test func `claims no one weight for an open draft`() throws {
    let outcome = try Self.weigh(SmallDrafts.open, ["--json", "--alloy", "18k-yellow"])
    #expect(outcome.status == 0)
    let object = try #require(try outcome.objects.first)
    let volume = try #require(object["metal_volume_mm3"] as? [String: Double])
    #expect((volume["low"] ?? 0) < (volume["high"] ?? 0))
    #expect((volume["low"] ?? .infinity) <= 1000 && 1000 <= (volume["high"] ?? 0))
    #expect(object["closed"] as? Bool == false)
    #expect(outcome.output.contains("\"capped-hole\""))
  }

  @Test func `prints the same bytes twice`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("cube.stl", SmallDrafts.cube).path
    for form in [[], ["--json"], ["--csv"]] {
      let runs = try (0..<2).map { _ in try BuiltProgram.run(["weigh", file] + form).output }
      #expect(runs[0] == runs[1])
      #expect(!runs[0].isEmpty)
    }
  }
}
