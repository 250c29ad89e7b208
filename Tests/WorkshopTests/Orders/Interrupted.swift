import Foundation
import HousePolicies
import Journals
import Quantities
import Testing
import Workshop

/// Records seen through something; all is passed on as it is, unless somebody says otherwise.
protocol SeenThrough: JournalStore {
  var records: any JournalStore { get }
}

extension SeenThrough {
  func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) async throws(JournalError) -> AppendOutcome { try await records.append(appends, at: moment, under: command) }

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

  func events(named name: String, since: UTCInstant?) async throws(JournalError) -> [RecordedEvent] {
    try await records.events(named: name, since: since)
  }

  func projection(of journal: JournalName) async throws(JournalError) -> Projection? {
    try await records.projection(of: journal)
  }

  func unprojected(_ kinds: [JournalKind], form: Int, limit: Int) async throws(JournalError) -> [JournalName] {
    try await records.unprojected(kinds, form: form, limit: limit)
  }

  func projectionForm() async throws(JournalError) -> Int { try await records.projectionForm() }

  func noteProjectionForm(_ form: Int) async throws(JournalError) { try await records.noteProjectionForm(form) }

  func listing(_ query: ListingQuery) async throws(JournalError) -> [[UInt8]] { try await records.listing(query) }

  func due(before: UTCInstant?, offset: Int, limit: Int?) async throws(JournalError) -> [[UInt8]] {
    try await records.due(before: before, offset: offset, limit: limit)
  }

  func acting(_ kind: JournalKind, until moment: UTCInstant) async throws(JournalError) -> [JournalName] {
    try await records.acting(kind, until: moment)
  }

  func lastNumber(in series: String) async throws(JournalError) -> Int { try await records.lastNumber(in: series) }

  func outstanding() async throws(JournalError) -> [String: Int64] { try await records.outstanding() }

  func deviations(of house: String, limit: Int) async throws(JournalError) -> [String] {
    try await records.deviations(of: house, limit: limit)
  }

  func check() async throws(JournalError) -> [StorageFault] { try await records.check() }
}

/// Records of somebody between whose reading and writing something happens.
struct Interrupted: SeenThrough {
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
}

/// Records of which somebody has edited one event's text, seals and all.
struct Edited: SeenThrough {
  let records: any JournalStore
  let text: String
  let replacement: String

  private func edited(_ event: RecordedEvent) -> RecordedEvent {
    let body = String(decoding: event.body, as: UTF8.self).replacing(text, with: replacement)
    return RecordedEvent(
      journal: event.journal, sequence: event.sequence, recordedAt: event.recordedAt, name: event.name,
      body: Array(body.utf8))
  }

  func events(of journal: JournalName, after version: JournalVersion) async throws(JournalError) -> [RecordedEvent] {
    try await records.events(of: journal, after: version).map(edited)
  }

  func fold<Folded: Sendable>(
    _ kind: JournalKind?, into first: Folded, _ add: @Sendable (inout Folded, JournalName, [RecordedEvent]) -> Void
  ) async throws(JournalError) -> Folded {
    try await records.fold(kind, into: first) { folded, journal, events in add(&folded, journal, events.map(edited)) }
  }
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
