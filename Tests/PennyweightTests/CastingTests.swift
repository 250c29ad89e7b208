import Foundation
import Testing

@Suite struct `Castability and ring sizes on the command line` {
  private func draft(_ name: String) -> String {
    BuiltProgram.root.appending(path: "SampleModels/Drafts/\(name)").path
  }

  private func codes(_ arguments: [String]) throws -> [String] {
    let object = try #require(try BuiltProgram.run(["castability", "--json"] + arguments).objects.first)
    let findings = try #require(object["findings"] as? [[String: Any]])
    return findings.compactMap { $0["code"] as? String }
  }

  @Test func `thin prongs, voids and size are findings`() throws {
    let solitaire = draft("solitaire-without-stone.stl")
    #expect(try codes([solitaire]) == ["overlap"])
    #expect(try codes([solitaire, "--prong", "0.75"]).contains("thin-wall"))
    #expect(try codes([draft("hollow-pendant.stl")]) == ["enclosed-void"])
    #expect(try codes([draft("hollow-pendant.stl"), "--wall", "1.1"]).contains("thin-wall"))
    #expect(try codes([solitaire, "--build-volume", "30x5x25"]) == ["overlap"])
    #expect(try codes([solitaire, "--build-volume", "30x20x5"]).contains("exceeds-build-volume"))
  }

  @Test(arguments: [["--wall", "0"], ["--prong", "nan"], ["--build-volume", "1x2"], ["--build-volume", "1x2x-3"]])
  func `a limit that is none is refused`(options: [String]) throws {
    let outcome = try BuiltProgram.run(["castability", draft("plain-band.stl")] + options)
    #expect(outcome.status == 64 && outcome.output == "")
  }

  private func hole(_ command: String, _ name: String) throws -> [String: Any]? {
    let object = try #require(try BuiltProgram.run([command, "--json", draft(name)]).objects.first)
    return object["finger_hole"] as? [String: Any]
  }

  @Test(arguments: [
    ("plain-band.stl", 16.5), ("comfort-fit-band.stl", 17), ("signet-ring.stl", 17.5),
    ("solitaire-without-stone.stl", 16.5), ("pave-ring.stl", 17), ("two-tone-ring.obj", 16.5),
  ])
  func `every ring of the samples has the size that it was drawn with`(name: String, diameter: Double) throws {
    for command in ["measure", "weigh"] {
      let found = try #require(try hole(command, name))
      let measured = try #require((found["diameter_mm"] as? NSNumber)?.doubleValue)
      #expect(abs(measured - diameter) < 0.02, "\(command)")
    }
  }

  @Test(arguments: ["hollow-pendant-with-bail.stl", "hollow-pendant.stl", "initial-pendant.obj"])
  func `no pendant has a finger hole`(name: String) throws {
    for command in ["measure", "weigh"] { #expect(try hole(command, name) == nil) }
  }

  @Test func `a plain band's change of size is what the larger band has more`() throws {
    let outcome = try BuiltProgram.run([
      "resize", draft("plain-band.stl"), "--to", "US 7", "--alloy", "18k-yellow", "--json",
    ])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    // 4 × 1.6 mm, from 16.5 mm across to 54.35 mm around.
    let known = 6.4 * (54.35 - Double.pi * 16.5)
    let metal = try #require((object["metal_change_mm3"] as? [String: NSNumber])?["value"]?.doubleValue)
    #expect(abs(metal / known - 1) < 0.005)
    let weights = try #require(object["weights"] as? [[String: Any]])
    let change = try #require((weights.first?["change_g"] as? [String: NSNumber])?["value"]?.doubleValue)
    let now = try #require((weights.first?["finished_g"] as? [String: NSNumber])?["value"]?.doubleValue)
    // Volume and surface of the band grow with its way around the middle, and so does what finishing leaves.
    let share = (54.35 - Double.pi * 16.5) / (Double.pi * (16.5 + 1.6))
    #expect(weights.count == 1 && abs(change / (now * share) - 1) < 0.005)
  }

  @Test func `a change of size is priced by a house's book and fixes`() throws {
    let fixes = BuiltProgram.root.appending(path: "SampleModels/Prices/fixes.csv").path
    let outcome = try BuiltProgram.run([
      "resize", draft("plain-band.stl"), "--to", "EU60", "--alloy", "18k-yellow", "--price", "--house", "alona",
      "--fixes",
      fixes, "--as-of", "2026-11-20T15:00:00Z", "--json",
    ])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let priced = try #require((object["weights"] as? [[String: Any]])?.first)
    let figures = try ["price_now", "price_then", "price_change"].map { key in
      try #require((priced[key] as? String).flatMap { Decimal(string: $0) })
    }
    #expect(figures[0] > 0 && figures[2] > 0 && figures[1] - figures[0] == figures[2])
  }

  @Test func `what is no ring or no size is refused`() throws {
    let pendant = try BuiltProgram.run(["resize", draft("hollow-pendant.stl"), "--to", "US 7"])
    #expect(pendant.status == 65 && pendant.output == "" && pendant.errors.contains("no finger hole"))
    let size = try BuiltProgram.run(["resize", draft("plain-band.stl"), "--to", "JP 14"])
    #expect(size.status == 64 && size.output == "")
  }
}
