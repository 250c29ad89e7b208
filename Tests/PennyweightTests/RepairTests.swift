import Foundation
import Testing

@Suite struct `Shells and repair` {
  private func draft(_ name: String) -> String {
    BuiltProgram.root.appending(path: "SampleModels/Drafts/\(name)").path
  }

  private func weigh(_ arguments: [String]) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(["weigh", "--alloy", "18k-yellow"] + arguments)
  }

  @Test func `the shells of a hollow pendant are listed by what they are`() throws {
    let outcome = try weigh([draft("hollow-pendant.stl"), "--shells"])
    #expect(outcome.status == 0)
    let rows = outcome.output.split(separator: "\n").drop { !$0.contains("shell  role") }
    #expect(rows.contains { $0.hasPrefix("  1 ") && $0.contains("outward") }, "\(outcome.output)")
    #expect(rows.contains { $0.hasPrefix("  2 ") && $0.contains("cavity") }, "\(outcome.output)")
    #expect(try !weigh([draft("hollow-pendant.stl")]).output.contains("shell  role"))
  }

  private static let broken = [
    "broken-flipped.stl", "broken-open.stl", "broken-inverted.stl", "broken-duplicate-faces.stl",
  ]

  @Test(arguments: broken, ["stl", "obj"])
  func `a mended draft weighs the same, closed and without a finding`(name: String, ending: String) throws {
    let scratch = try Scratch()
    let mended = scratch.folder.appending(path: "mended.\(ending)").path
    let before = try #require(try weigh([draft(name), "--json", "--repair", mended]).objects.first)
    let after = try #require(try weigh([mended, "--json"]).objects.first)
    #expect(before["closed"] as? Bool != true || name == "broken-inverted.stl")
    #expect(after["closed"] as? Bool == true)
    let findings = try #require(after["findings"] as? [[String: Any]])
    #expect(findings.allSatisfy { $0["severity"] as? String == "info" }, "\(findings)")
    let (old, new) = (try volume(before, "value"), try volume(after, "value"))
    // OBJ keeps its corners in decimals and STL in float32: a part in a million is far more than either loses. A hole is
    // closed by one of the caps between low and high, where the weighing takes their middle.
    let slack = name == "broken-open.stl" ? try volume(before, "high") - volume(before, "low") : old * 1e-6
    #expect(abs(new - old) <= slack && slack < old * 1e-3, "\(old) became \(new)")
  }

  private func volume(_ draft: [String: Any], _ bound: String) throws -> Double {
    let volume = try #require(draft["metal_volume_mm3"] as? [String: Any])
    return try #require((volume[bound] as? NSNumber)?.doubleValue)
  }

  @Test func `no mended draft is written for one that is refused`() throws {
    let scratch = try Scratch()
    let outcome = try weigh([
      draft("broken-sheet.stl"), "--repair", scratch.folder.appending(path: "mended.stl").path,
    ])
    #expect(outcome.status == 65)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == [])
  }

  @Test func `a mended draft is written as STL or OBJ, from one draft`() throws {
    let scratch = try Scratch()
    for arguments in [[draft("plain-band.stl"), "--repair", "mended.ply"], [draft(""), "--repair", "mended.stl"]] {
      let outcome = try BuiltProgram.run(["weigh"] + arguments, in: scratch.folder)
      #expect(outcome.status == 64 && outcome.output == "", "\(outcome.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == [])
  }
}
