import Foundation
import HousePolicies
import Journals
import Quantities
import Testing
import Workshop

/// Records of somebody between whose reading and writing something happens.
struct Interrupted: JournalStore {
  let records: any JournalStore
  let before: @Sendable () -> Void

  init(records: any JournalStore, before: @escaping @Sendable () -> Void) {
    self.records = records
    self.before = before
  }

  func append(
    _ appends: [JournalAppend], at moment: UTCInstant, under command: KeyedCommand?
  ) throws(JournalError) -> AppendOutcome {
    before()
    return try records.append(appends, at: moment, under: command)
  }

  func events(of journal: JournalName, after version: JournalVersion) throws(JournalError) -> [RecordedEvent] {
    try records.events(of: journal, after: version)
  }

  func answer(to key: CommandKey, body: [UInt8]) throws(JournalError) -> [UInt8]? {
    try records.answer(to: key, body: body)
  }

  func journals(of kind: JournalKind) throws(JournalError) -> [JournalExtent] { try records.journals(of: kind) }

  func forEachJournal(
    of kind: JournalKind?, _ visit: (JournalName, [RecordedEvent]) -> Void
  ) throws(JournalError) { try records.forEachJournal(of: kind, visit) }

  func check() throws(JournalError) -> [StorageFault] { try records.check() }
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
  ) throws(JournalError) -> AppendOutcome { try records.append(appends, at: moment, under: command) }

  func events(of journal: JournalName, after version: JournalVersion) throws(JournalError) -> [RecordedEvent] {
    try records.events(of: journal, after: version).map(edited)
  }

  func answer(to key: CommandKey, body: [UInt8]) throws(JournalError) -> [UInt8]? {
    try records.answer(to: key, body: body)
  }

  func journals(of kind: JournalKind) throws(JournalError) -> [JournalExtent] { try records.journals(of: kind) }

  func forEachJournal(
    of kind: JournalKind?, _ visit: (JournalName, [RecordedEvent]) -> Void
  ) throws(JournalError) {
    try records.forEachJournal(of: kind) { journal, events in visit(journal, events.map(edited)) }
  }

  func check() throws(JournalError) -> [StorageFault] { try records.check() }
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
