import Foundation
import Journals
import Quantities
import WorkshopFolder

/// Appends to one, two or three journals in a transaction and tells each on standard output, until it is killed.
struct UntilKilled {
  let workshop: WorkshopFolder
  let seed: UInt64

  func run() async throws {
    let names = try ["order/1", "order/2", "account/a", "house/h"].map { try JournalName($0) }
    var versions: [JournalName: JournalVersion] = [:]
    for kind in JournalKind.allCases {
      for extent in try await workshop.journals.journals(of: kind) { versions[extent.journal] = extent.version }
    }
    var random = Random(seed: seed)
    for number in 1... {
      let journals = names.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
      let model = number % 4 == 0 ? try await keepModel(number, &random) : nil
      let body = Body(
        writer: "\(seed)", number: number, parts: journals.count, model: model?.digest.hex,
        filling: String(repeating: "x", count: Int.random(in: 0...9000, using: &random)))
      let event = NewEvent("written", body: try body.json)
      let appends = journals.map { JournalAppend(to: $0, at: versions[$0] ?? .none, [event]) }
      guard let key = CommandKey("\(seed)-\(number)") else { throw CocoaError(.coderInvalidValue) }
      let command = KeyedCommand(key, body: event.body, answer: Array("\(number)".utf8))
      let moment = UTCInstant(milliseconds: Int64(number))
      guard case .appended(let written) = try await workshop.journals.append(appends, at: moment, under: command) else {
        throw CocoaError(.fileWriteUnknown)
      }
      versions.merge(written) { $1 }
      FileHandle.standardOutput.write(Data("\(number)\n".utf8))
    }
  }

  private func keepModel(_ number: Int, _ random: inout Random) async throws -> KeptModel {
    let bytes = (0..<Int.random(in: 1...200_000, using: &random)).map { UInt8(truncatingIfNeeded: $0 &* number) }
    return try await workshop.vault.keep(bytes, ending: ".stl")
  }
}
