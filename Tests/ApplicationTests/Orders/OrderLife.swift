import Foundation
import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Testing
import Workshop
import WorkshopFolder

/// An order in a workshop of a test's own, given the commands of a kept one through the application alone.
final class OrderLife {
  private struct Given: Decodable {
    let command: OrderCommand
    let by: Actor
    let at: UTCInstant
  }

  let path: String
  let workshop: Workshop
  let id: OrderID
  private var left: [Given]
  /// What is given in place of a kept command.
  var replacing: (OrderCommand) -> OrderCommand = { $0 }

  /// Opens the kept order of a house; its commands are given by `live`.
  init(_ house: String) async throws {
    path = FileManager.default.temporaryDirectory.appending(path: "pennyweight-life-\(UUID().uuidString)").path
    let folder = try await WorkshopFolder.open(path, .new)
    workshop = Workshop(records: folder.journals, models: folder.vault)
    func read<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
      let file = Program.root.appending(path: "Tests/OrdersTests/Golden/\(name)")
      return try JSONDecoder().decode(type, from: Data(contentsOf: file))
    }
    let first = try #require(try read([OrderEntry].self, "\(house).json").first)
    guard case .opened(let opening) = first.event else { throw CocoaError(.coderReadCorrupt) }
    id = opening.id
    left = try read([Given].self, "\(house).commands.json")
    let policy = try #require(try HousePolicy.house(house))
    let wanted = NewOrder(id: id, kind: opening.kind, client: opening.client, intake: opening.intake)
    _ = try await workshop.open(wanted, under: policy, Instruction(by: first.by, at: first.at))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The moment of the command that was given last.
  private(set) var now = UTCInstant(milliseconds: 0)

  /// Gives the commands up to the first that is not wanted any more, and gives that.
  @discardableResult
  func live(until isLast: (OrderCommand) -> Bool = { _ in false }) async throws -> OrderCommand? {
    while let next = left.first {
      if isLast(next.command) { return next.command }
      _ = try await workshop.give(replacing(next.command), to: id, Instruction(by: next.by, at: next.at))
      (now, left) = (next.at, Array(left.dropFirst()))
    }
    return nil
  }

  /// Gives what comes between the scale and the settlement, before the piece is weighed: pictures, certificates.
  func showPictures() async throws {
    left.removeFirst()
    try await live { if case .money(.settle) = $0 { true } else { false } }
  }
}
