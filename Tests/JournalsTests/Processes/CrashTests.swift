import Foundation
import Journals
import Testing
import WorkshopFolder

@testable import journal_writer

@Suite struct `A writer that is killed at any moment` {
  /// Each folder outlives so many kills, so that files that were recovered again and again are met as well as new ones.
  private static let killsAFolder = 20

  @Test func `leaves every acknowledged append whole, and none in part`() async throws {
    var random = Random(seed: 6)
    var acknowledged = 0
    for round in 0..<Soak.count(3, whole: 50) {
      let scratch = try Scratch()
      for kill in 0..<Self.killsAFolder {
        let seed = UInt64(round * 1000 + kill)
        let last = try killedWriter(in: scratch.path("workshop"), seed: seed, &random)
        acknowledged += last
        try await Self.check(scratch.path("workshop"), writer: "\(seed)", acknowledged: last)
      }
    }
    #expect(acknowledged > 0)
  }

  /// Starts a writer and kills it; gives the number of the last append that it acknowledged.
  private func killedWriter(in folder: String, seed: UInt64, _ random: inout Random) throws -> Int {
    let writer = try Writer(["until-killed", folder, "\(seed)"])
    let appends = Int.random(in: 0...8, using: &random)
    var last = 0
    while last < appends, let line = try writer.line() { last = Int(line) ?? 0 }
    usleep(UInt32.random(in: 0...(appends == 0 ? 60_000 : 8000), using: &random))
    writer.kill()
    while let line = try writer.line() { last = Int(line) ?? 0 }
    return last
  }

  private static func check(_ folder: String, writer: String, acknowledged: Int) async throws {
    let workshop = try await WorkshopFolder.open(folder, .toWriteOrNew)
    #expect(try await workshop.check() == [])
    var written: [Int: (found: Int, due: Int)] = [:]
    var models: [ModelDigest] = []
    let events = try await workshop.journals.fold(nil, into: [RecordedEvent]()) { all, _, events in all += events }
    let bodies = events.compactMap { try? JSONDecoder().decode(Body.self, from: Data($0.body)) }
    #expect(bodies.count == events.count)
    for body in bodies where body.writer == writer {
      written[body.number, default: (0, body.parts)].found += 1
      models += body.model.flatMap { ModelDigest(hex: $0) }.map { [$0] } ?? []
    }
    #expect(written.keys.sorted() == Array(1..<(written.count + 1)), "no append is left out")
    #expect([acknowledged, acknowledged + 1].contains(written.count), "\(acknowledged) were acknowledged")
    #expect(written.values.allSatisfy { $0.found == $0.due }, "every append is whole")
    for model in models { try await workshop.vault.verify(model) }
  }
}
