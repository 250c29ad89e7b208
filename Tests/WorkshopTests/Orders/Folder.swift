import Foundation
import HousePolicies
import Journals
import Orders
import PolicyFiles
import Quantities
import SQLiteJournals
import Testing
import WorkshopFolder

@testable import Workshop

/// A workshop's folder of a test's own, removed at the end of its life.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "pennyweight-desk-\(UUID().uuidString)").path
    _ = try WorkshopFolder.open(path, .new)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Somebody's desk over the folder.
  func desk() throws -> Workshop {
    let folder = try WorkshopFolder.open(path, .toWrite)
    return Workshop(records: folder.journals, vault: folder.vault)
  }

  /// A desk whose records are seen through something.
  func desk(_ records: (SQLiteJournals) -> any JournalStore) throws -> Workshop {
    let folder = try WorkshopFolder.open(path, .toWrite)
    return Workshop(records: records(folder.journals), vault: folder.vault)
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
  func replay(_ golden: Golden, first count: Int = .max) throws -> OrderID {
    let (opening, first) = (try golden.opening(), golden.entries[0])
    _ = try open(opening, by: first.by, under: golden.policy, asOf: first.at)
    for given in golden.given.prefix(count) {
      _ = try give(given.command, to: opening.id, by: given.by, asOf: given.at)
    }
    return opening.id
  }
}
