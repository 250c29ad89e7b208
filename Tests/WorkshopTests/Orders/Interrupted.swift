import Foundation
import HousePolicies
import Journals
import Quantities
import Testing
import Workshop

/// Records of somebody between whose reading and writing something happens.
struct Interrupted: JournalStore {
  let records: any JournalStore
  let before: @Sendable () async -> Void

  init(records: any JournalStore, before: @escaping @Sendable () async -> Void) {
    self.records = records
    self.before = before
  }

  func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) async throws(JournalError) -> AppendOutcome {
    await before()
    return try await records.append(appends, at: moment, under: command)
  }

  func events(of journal: JournalName, after version: JournalVersion) async throws(JournalError) -> [RecordedEvent] {
    try await records.events(of: journal, after: version)
  }

  func answer(to command: HeldCommand) async throws(JournalError) -> [UInt8]? {
    try await records.answer(to: command)
  }

  func journals(of kind: JournalKind) async throws(JournalError) -> [JournalExtent] {
    try await records.journals(of: kind)
  }

  func fold<Folded: Sendable>(
    _ kind: JournalKind?, into first: Folded, _ add: @Sendable (inout Folded, JournalName, [RecordedEvent]) -> Void
  ) async throws(JournalError) -> Folded { try await records.fold(kind, into: first, add) }

  func check() async throws(JournalError) -> [StorageFault] { try await records.check() }
}

/// Records of which somebody has edited one event's text, seals and all.
struct Edited: JournalStore {
  let records: any JournalStore
  let text: String
  let replacement: String

  private func edited(_ event: RecordedEvent) -> RecordedEvent {
    let body = String(decoding: event.body, as: UTF8.self).replacing(text, with: replacement)
    return RecordedEvent(
      journal: event.journal, sequence: event.sequence, recordedAt: event.recordedAt, name: event.name,
      body: Array(body.utf8))
  }

  func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) async throws(JournalError) -> AppendOutcome { try await records.append(appends, at: moment, under: command) }

  func events(of journal: JournalName, after version: JournalVersion) async throws(JournalError) -> [RecordedEvent] {
    try await records.events(of: journal, after: version).map(edited)
  }

  func answer(to command: HeldCommand) async throws(JournalError) -> [UInt8]? {
    try await records.answer(to: command)
  }

  func journals(of kind: JournalKind) async throws(JournalError) -> [JournalExtent] {
    try await records.journals(of: kind)
  }

  func fold<Folded: Sendable>(
    _ kind: JournalKind?, into first: Folded, _ add: @Sendable (inout Folded, JournalName, [RecordedEvent]) -> Void
  ) async throws(JournalError) -> Folded {
    try await records.fold(kind, into: first) { folded, journal, events in add(&folded, journal, events.map(edited)) }
  }

  func check() async throws(JournalError) -> [StorageFault] { try await records.check() }
}

extension HousePolicy {
  /// The policy with a text set and other keys changed, by way of JSON.
  func changed(_ key: String, _ text: String, _ change: (inout [String: Any]) -> Void) throws -> HousePolicy {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(self))
    var object = try #require(json as? [String: Any])
    object[key] = text
    change(&object)
    return try JSONDecoder().decode(HousePolicy.self, from: JSONSerialization.data(withJSONObject: object))
  }
}
