import Foundation
import Testing

/// A house that casts no wall thinner than 1.7 mm, and a plain band of 1.6 mm.
@Suite struct `A house's own limits of casting` {
  private static let band = BuiltProgram.root.appending(path: "SampleModels/Drafts/plain-band.stl").path
  private let scratch: Scratch
  private let policy: String

  init() throws {
    scratch = try Scratch()
    let made = try BuiltProgram.run(["house", "new", "vela", "--name", "Atelier Vela"], in: scratch.folder)
    #expect(made.status == 0, "\(made.errors)")
    let file = scratch.folder.appending(path: "vela.policy.yaml")
    let limits = "castability:\n  wall: {least: 1.7 mm, rule: V-7}\n  prong: {least: 0.65 mm, rule: unpublished}\n"
    try Data((String(contentsOf: file, encoding: .utf8) + limits).utf8).write(to: file)
    policy = file.path
  }

  private func limits(_ options: [String]) throws -> (wall: Double, prong: Double, codes: [String]) {
    let outcome = try BuiltProgram.run(["castability", "--json", Self.band] + options, in: scratch.folder)
    let object = try #require(try outcome.objects.first, "\(outcome.errors)")
    let findings = try #require(object["findings"] as? [[String: Any]])
    return (
      try #require(object["wall_limit_mm"] as? NSNumber).doubleValue,
      try #require(object["prong_limit_mm"] as? NSNumber).doubleValue,
      findings.compactMap { $0["code"] as? String }
    )
  }

  @Test func `hold where the house is named, by either of its files, and give way to what is asked for`() throws {
    for house in [policy, "vela.prices.yaml"] {
      let held = try limits(["--house", house])
      #expect(held.wall == 1.7 && held.prong == 0.65 && held.codes == ["thin-wall"])
    }
    let asked = try limits(["--house", policy, "--wall", "1.5"])
    #expect(asked.wall == 1.5 && asked.prong == 0.65 && asked.codes == [])
    let usual = try limits(["--house", "alona"])
    #expect(usual.wall == 0.8 && usual.prong == 0.6 && usual.codes == [])
    let nobody = try BuiltProgram.run(["castability", Self.band, "--house", "nobody"])
    #expect(nobody.status == 65 && nobody.errors.contains("no such house comes with the program"), "\(nobody)")
  }

  @Test func `are explained to clients with their rules`() throws {
    let text = try BuiltProgram.run(["house", "explain", policy]).output
    #expect(text.contains("We cast walls of 1.7 mm or more; if your design has a thinner one, we tell you"), "\(text)")
    #expect(text.contains("[V-7]") && text.contains("prongs and wires thinner than 0.65 mm"))
    #expect(try !BuiltProgram.run(["house", "explain", "alona"]).output.contains("We cast walls"))
  }

  /// The rounds of an order, submitted under a house.
  private func submitted(_ house: String, named id: String) throws -> (errors: String, rounds: String) {
    let workshop = scratch.folder.appending(path: id).path
    func run(_ words: [String], at hour: Int) throws -> BuiltProgram.Outcome {
      let more = ["--workshop", workshop, "--as-of", "2026-03-27T\(hour):00:00Z"]
      let outcome = try BuiltProgram.run(["order"] + words + more, in: scratch.folder)
      try #require(outcome.status == 0, "\(words): \(outcome.errors)")
      return outcome
    }
    _ = try run(
      [
        "open", "--house", house, "--id", id, "--client", "Zoe", "--email", "z@example.com", "--country", "FR",
        "--style", "ring", "--metal", "18k", "--colour", "yellow", "--budget", "900",
      ], at: 10)
    _ = try run(["assign", id, "Mei"], at: 11)
    _ = try run(["confirm", id], at: 12)
    _ = try run(["fees", id, "--prices", house == policy ? "vela.prices.yaml" : house], at: 13)
    _ = try run(["pay", id, "110", "--method", "paypal", "--reference", "P1"], at: 14)
    _ = try run(["artwork", id, "sketch.png", "--as", "customer"], at: 15)
    let submit = try run(["submit", id, Self.band, "--alloy", "18k-yellow", "--as", "cad-designer"], at: 16)
    return (submit.errors, try run(["rounds", id], at: 17).output)
  }

  @Test func `hold for the rounds of its orders`() throws {
    let own = try submitted(policy, named: "vela-1")
    #expect(own.errors.contains("thin-wall: walls are thinner than 1.70 mm"), "\(own.errors)")
    #expect(
      own.rounds.contains("% of the surface is thinner than the 1.7 mm of walls or 0.65 mm of prongs"), "\(own.rounds)")
    let usual = try submitted("alona", named: "alona-1")
    #expect(usual.errors.isEmpty && !usual.rounds.contains("thinner"), "\(usual)")
  }
}
