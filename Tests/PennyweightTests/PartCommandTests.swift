import Foundation
import Testing

@Suite struct `Weighing part by part` {
  private static let ring = "SampleModels/Drafts/two-tone-ring.obj"

  private static func object(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try BuiltProgram.run(["weigh"] + arguments + ["--json"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try #require(try outcome.objects.first)
  }

  private static func parts(_ arguments: [String]) throws -> [String: [String: Any]] {
    let parts = try #require(try object(arguments)["metal_parts"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: parts.map { ($0["name"] as? String ?? "", $0) })
  }

  private static func value(_ part: [String: Any]?, _ key: String = "metal_volume_mm3") -> Double {
    (part?[key] as? [String: Double])?["value"] ?? .nan
  }

  /// Exact differences of the drawn shells by manifold3d 3.5.4.
  @Test(arguments: [
    (["bezel=18k-white-pd", "shank=18k-yellow"], ["bezel": 25.439683, "shank": 233.992873]),
    (["shank=18k-yellow", "bezel=18k-white-pd"], ["shank": 235.954456, "bezel": 23.478101]),
  ])
  func `gives each part its metal within 0.02 %, what both fill to the first`(
    order: [String], known: [String: Double]
  ) throws {
    let parts = try Self.parts([Self.ring, "--stone", "stone=diamond"] + order.flatMap { ["--part", $0] })
    for (name, volume) in known {
      #expect(abs(Self.value(parts[name]) / volume - 1) <= 2e-4, "\(name): \(Self.value(parts[name])), \(volume)")
    }
  }

  @Test func `keeps the volumes of parts that only touch`() throws {
    let parts = try Self.parts([
      "SampleModels/Drafts/two-tone-band.obj", "--part", "core=18k-yellow", "--part", "*-rail=18k-white-pd",
    ])
    #expect(abs(Self.value(parts["core"]) / 424.942428 - 1) <= 1e-6)
    #expect(abs(Self.value(parts["*-rail"]) / (2 * 106.235607) - 1) <= 1e-6)
  }

  @Test func `sums the parts' weights, and takes a material for a name and --alloy for the rest`() throws {
    let object = try Self.object([
      Self.ring, "--part", "white-gold=pt950-ru", "--stone", "diamond=diamond", "--alloy", "18k-yellow",
    ])
    let parts = try #require(object["metal_parts"] as? [[String: Any]])
    #expect(parts.map { $0["name"] as? String } == ["white-gold", "shank (yellow-gold)"])
    let weights = parts.compactMap { $0["weight"] as? [String: Any] }
    #expect(weights.map { $0["alloy"] as? String } == ["pt950-ru", "18k-yellow"])
    let sum = weights.reduce(0) { $0 + Self.value($1, "finished_g") }
    #expect(abs(sum - Self.value(object, "finished_g")) < 1e-9)
    #expect((object["weights"] as? [Any])?.isEmpty == true)
  }

  @Test func `cuts a stone out of the metal and shows how much`() throws {
    let object = try Self.object([Self.ring, "--stone", "stone=diamond", "--alloy", "18k-yellow,14k-yellow"])
    // The union of shank and bezel less the stone, by manifold3d 3.5.4.
    #expect(abs(Self.value(object) / (259.738213 - 0.305656) - 1) <= 2e-4)
    #expect((object["weights"] as? [Any])?.count == 2)
    let findings = try #require(object["findings"] as? [[String: String]])
    #expect(findings.contains { $0["code"] == "stone-in-metal" })
    #expect(!findings.contains { $0["code"] == "stone-part" || $0["code"] == "cavity" })
  }

  @Test func `are told with their volumes by measure`() throws {
    let outcome = try BuiltProgram.run(["measure", Self.ring, "--json"])
    let volumes = try #require(try outcome.objects.first?["part_volumes_mm3"] as? [Double])
    for (volume, known) in zip(volumes, [236.217822, 25.481974, 25.739735]) { #expect(abs(volume - known) < 1e-5) }
    let text = try BuiltProgram.run(["measure", Self.ring]).output
    #expect(text.contains(#/bezel +white-gold +768 +25\.482\n/#), "\(text)")
  }

  @Test func `writes a row for each part`() throws {
    let outcome = try BuiltProgram.run([
      "weigh", Self.ring, "--part", "*=18k-yellow", "--csv",
    ])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasSuffix(",part") && lines[1].hasSuffix(",*"))
  }

  @Test(arguments: [
    (
      ["--part", "bez=18k-white-pd", "--part", "shnk=18k-yellow"], "no part is called bez, shnk; the draft's parts are"
    ),
    (["--part", "bezel=18k-white-pd"], "no metal is given for shank (yellow-gold), stone (diamond)"),
    (["--part", "*=18k-yellow", "--stone", "stone=diamond"], "part stone (diamond) is named twice, by * and stone"),
    (["--stone", "*=diamond"], "every part is taken for a stone"),
  ])
  func `refuses at once what no part bears, what bears two names and what has no metal`(
    options: [String], words: String
  ) throws {
    let outcome = try BuiltProgram.run(["weigh", Self.ring] + options)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    (["--part", "shank=18k"], "a part is of one alloy; choose among 18k-yellow"),
    (["--part", "shank=unobtainium"], "unobtainium"),
    (["--stone", "stone=kryptonite"], "no such gem is known; there are diamond"),
    (["--part", "shank"], "--part"),
    (["--part", "a=18k-yellow", "--part", "a=14k-yellow"], "a stands twice"),
    (["--part", "shank=18k-yellow", "--alloy", "14k"], "choose among 14k-"),
  ])
  func `refuses a choice that is none`(options: [String], words: String) throws {
    let outcome = try BuiltProgram.run(["weigh", Self.ring] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `says so where several materials are weighed as one metal`() throws {
    let object = try Self.object([Self.ring, "--alloy", "18k-yellow"])
    let findings = try #require(object["findings"] as? [[String: String]])
    let several = try #require(findings.first { $0["code"] == "several-materials" })
    #expect(several["severity"] == "info")
    #expect(several["message"]?.contains("3 materials, yellow-gold, white-gold, diamond") == true)
  }
}
