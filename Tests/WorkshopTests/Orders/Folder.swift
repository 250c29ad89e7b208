import Foundation
import HousePolicies
import Journals
import Orders
import PolicyFiles
import Quantities
import SQLiteJournals
import Synchronization
import Testing
import WorkshopFolder

@testable import Workshop

/// A workshop's folder of a test's own, removed at the end of its life.
final class Folder: Sendable {
  let path: String

  init() async throws {
    path = FileManager.default.temporaryDirectory.appending(path: "pennyweight-desk-\(UUID().uuidString)").path
    _ = try await WorkshopFolder.open(path, .new)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Somebody's desk over the folder.
  func desk() async throws -> Workshop { try await desk { $0 } }

  /// A desk whose records are seen through something.
  func desk(_ records: (SQLiteJournals) -> any JournalStore) async throws -> Workshop {
    let folder = try await WorkshopFolder.open(path, .toWrite)
    return Workshop(records: records(folder.journals), models: folder.vault)
  }
}

/// Says once that it is the first time.
final class Once: Sendable {
  private let done = Mutex(false)

  /// Whether nobody asked before.
  var isFirst: Bool {
    done.withLock { done in
      defer { done = true }
      return !done
    }
  }
}

/// A whole order as the tests of orders keep it: its journal, and the commands that gave it.
struct Golden {
  struct Given: Codable {
    let command: OrderCommand
    let by: Actor
    let at: UTCInstant
  }

  let policy: HousePolicy
  let entries: [OrderEntry]
  let given: [Given]

  init(_ house: String) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = tests.appending(path: "OrdersTests/Golden")
    func read<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
      try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
    }
    policy = try #require(try HousePolicy.house(house))
    entries = try read([OrderEntry].self, "\(house).json")
    given = try read([Given].self, "\(house).commands.json")
  }

  /// With what it began, under another name.
  func opening(_ id: String? = nil) throws -> OpenedOrder {
    guard case .opened(let opened) = entries[0].event else { throw NotOpened() }
    return OpenedOrder(
      id: try id.map { try #require(OrderID($0)) } ?? opened.id, house: opened.house, edition: opened.edition,
      kind: opened.kind, currency: opened.currency, client: opened.client, intake: opened.intake)
  }

  struct NotOpened: Error {}

  /// The entries before the first of a name, under another order's name.
  func entries(before name: String, of id: String) throws -> [OrderEntry] {
    let rest = entries.dropFirst().prefix { $0.event.name != name }
    let first = entries[0]
    return [OrderEntry(.opened(try opening(id)), at: first.at, by: first.by, under: first.rules)] + rest
  }
}

extension Workshop {
  /// Opens the golden order at its time, and gives it its first commands.
  @discardableResult
  func replay(_ golden: Golden, first count: Int = .max) async throws -> OrderID {
    let (opening, first) = (try golden.opening(), golden.entries[0])
    _ = try await open(opening, by: first.by, under: golden.policy, asOf: first.at)
    for given in golden.given.prefix(count) {
      _ = try await give(given.command, to: opening.id, by: given.by, asOf: given.at)
    }
    return opening.id
  }

  /// Opens an order of this name.
  func open(
    _ opening: OpenedOrder, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant, key: CommandKey? = nil
  ) async throws -> GivenCommand {
    let wanted = NewOrder(id: opening.id, kind: opening.kind, client: opening.client, intake: opening.intake)
    return try await open(wanted, under: policy, Instruction(by: actor, at: asOf, key: key))
  }

  /// Gives a command to an order.
  func give(
    _ command: OrderCommand, to id: OrderID, by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil
  ) async throws(WorkshopRefusal) -> GivenCommand {
    try await give(command, to: id, Instruction(by: actor, at: asOf, key: key))
  }

  /// Gives a command to a case.
  func give(
    _ command: CaseCommand, to id: CaseID, by actor: Actor, asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> StoredCase {
    try await give(command, to: id, Instruction(by: actor, at: asOf))
  }

  /// Opens a case on an order.
  func complain(
    _ complaint: Complaint, on id: OrderID, by actor: Actor, asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> StoredCase {
    try await complain(complaint, on: id, Instruction(by: actor, at: asOf))
  }

  /// Settles a batch.
  func settle(
    _ batch: [WeighedOrder], by actor: Actor, asOf: UTCInstant, dryRun: Bool = false
  ) async throws(BatchRefused) -> [SettledOrder] {
    try await settle(batch, Instruction(by: actor, at: asOf, dryRun: dryRun))
  }
}
