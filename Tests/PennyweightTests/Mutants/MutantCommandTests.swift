import Foundation
import Testing

/// How many mutants go through each command: two dozen, or as many hundred in `make soak`.
private let mutants = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 24 : 2400

@Suite struct `A damaged draft, by the built program` {
  /// What a command takes beside the draft; the sound one stands for a draft before the change.
  private static let commands: [[String]] = [
    ["quote", "MUTANT", "--alloy", "18k-yellow", "--fixes", "FIXES", "--as-of", "2026-03-02T12:00:00Z"],
    ["castability", "MUTANT", "--json"], ["compare", "SOUND", "MUTANT"], ["compare", "MUTANT", "SOUND", "--json"],
    ["resize", "MUTANT", "--to", "EU 52"], ["render", "MUTANT", "--side", "front", "--size", "64x64", "-o", "PICTURE"],
  ]

  @Test(.timeLimit(.minutes(600)), arguments: commands.indices)
  func `ends in an answer or a refusal with the file's name`(index: Int) throws {
    let scratch = try Scratch()
    let sound = try scratch.file("sound.stl", MutantSeed.pieces[0].bytes)
    let fixes = try scratch.file(
      "fixes.csv", text: "metal,currency,price_per_troy_ounce,time,source\ngold,USD,4000,2026-03-02T10:00:00Z,LBMA\n")
    var answered = 0
    for number in 0..<mutants {
      let seed = WholeSeeds.all[(number + index) % WholeSeeds.all.count]
      let file = try scratch.file(seed.name, Mutant(seed, number: UInt64(10_000 * index + number)).bytes)
      let picture = scratch.folder.appending(path: "picture.png").path
      let places = ["MUTANT": file.path, "SOUND": sound.path, "FIXES": fixes.path, "PICTURE": picture]
      let run = try BuiltProgram.run(Self.commands[index].map { places[$0] ?? $0 })
      switch run.status {
      case 0: answered += 1
      case 65: #expect(run.errors.contains(seed.name), "mutant \(number): \(run.errors)")
      default: Issue.record("mutant \(number) of command \(index) ended with \(run.status): \(run.errors)")
      }
    }
    // Hardly a damaged ring is closed and still a ring: none need be resized.
    #expect(answered > 0 || Self.commands[index][0] == "resize")
  }
}

/// The drafts that are damaged.
private enum WholeSeeds {
  static let all = MutantSeed.pieces + MutantSeed.obj
}
