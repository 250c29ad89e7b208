import Foundation
import HousePolicies
import InMemoryJournals
import Journals
import Orders
import Quantities
import Synchronization
import Testing

@testable import Workshop

/// Fifty at once, each through a connection of its own: whoever comes second is decided again.
@Suite struct `Fifty commands at once` {
  private let folder: Folder
  private let golden: Golden
  /// How many commands come before money may be paid on a price.
  private let payable: Int

  init() async throws {
    folder = try await Folder()
    golden = try Golden("alona")
    let accepted = golden.given.firstIndex { if case .price(.acceptQuote) = $0.command { true } else { false } }
    payable = try #require(accepted) + 1
  }

  @Test func `are fifty payments, all of them recorded`() async throws {
    let id = try await folder.desk().replay(golden, first: payable)
    let (folder, moment, before) = (
      folder, golden.given[payable].at, try await folder.desk().order(id).order.receipts.count
    )
    let currency = golden.policy.currency
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...50 {
        group.addTask {
          let money = ReceivedMoney(
            amount: Money(minorUnits: Int64(number), currency), method: .bankTransfer, reference: "S-\(number)")
          let key = try #require(CommandKey("S-\(number)"))
          let given = try await folder.desk().give(
            .money(.pay(money)), to: id, Instruction(by: Actor(.accountSpecialist, "Mei"), at: moment, key: key))
          #expect(!given.isReplayed)
        }
      }
      try await group.waitForAll()
    }
    let order = try await folder.desk().order(id).order
    let receipts = order.receipts.dropFirst(before).map(\.receipt)
    #expect(receipts.map(\.amount.minorUnits).sorted() == (1...50).map { Int64($0) })
    #expect(Set(receipts.map(\.number)).count == 50)
    #expect(try await folder.desk().checkJournals().faults.isEmpty)
  }

  @Test func `are all recorded where each read the clock before the others wrote`() async throws {
    let id = try await folder.desk().replay(golden, first: payable)
    let (folder, before) = (folder, try await folder.desk().order(id).order.receipts.count)
    let currency = golden.policy.currency
    let clock = TickingClock(from: golden.given[payable].at)
    let instructions = (1...50).map { _ in Instruction(by: Actor(.accountSpecialist, "Mei"), now: clock.now) }
    // The last to read the clock writes first, so that each of the others is too early by then.
    for (number, instruction) in zip(1..., instructions.reversed()) {
      let money = ReceivedMoney(
        amount: Money(minorUnits: Int64(number), currency), method: .bankTransfer, reference: "S-\(number)")
      _ = try await folder.desk().give(.money(.pay(money)), to: id, instruction)
    }
    let stored = try await folder.desk().order(id)
    #expect(stored.order.receipts.count == before + 50)
    #expect(stored.entries.map(\.at) == stored.entries.map(\.at).sorted())
    let given = Instruction(by: Actor(.accountSpecialist, "Mei"), at: instructions[0].moment)
    let late = try await #require(throws: WorkshopRefusal.self) {
      try await folder.desk().give(.note(text: "too early"), to: id, given)
    }
    #expect(late.isBeforeLastEntry && late.category == .conflict)
  }

  @Test func `are fifty orders with fifty numbers`() async throws {
    let (folder, policy, moment) = (folder, golden.policy, golden.entries[0].at)
    let wanted = NewOrder(
      kind: .bespoke, client: try golden.opening().client, intake: try golden.opening().intake)
    let names = try await withThrowingTaskGroup(of: OrderID.self) { group in
      for _ in 1...50 {
        group.addTask {
          let instruction = Instruction(by: Actor(.accountSpecialist, "Mei"), at: moment)
          return try await folder.desk().open(wanted, under: policy, instruction).order.id
        }
      }
      return try await group.reduce(into: [OrderID]()) { $0.append($1) }
    }
    let year = moment.date.prefix(4)
    let due = (1...50).map { "alona-\(year)-\($0 < 10 ? "000" : "00")\($0)" }
    #expect(names.map(\.text).sorted() == due)
    #expect(try await folder.desk().orderNames().map(\.text) == due)
  }

  @Test func `are one payment where they are the same under one key`() async throws {
    let id = try await folder.desk().replay(golden, first: payable)
    let (folder, moment, before) = (
      folder, golden.given[payable].at, try await folder.desk().order(id).order.receipts.count
    )
    let money = ReceivedMoney(
      amount: Money(minorUnits: 100, golden.policy.currency), method: .bankTransfer, reference: "S-1")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...50 {
        group.addTask {
          let key = try #require(CommandKey("S-1"))
          _ = try await folder.desk().give(
            .money(.pay(money)), to: id, Instruction(by: Actor(.accountSpecialist, "Mei"), at: moment, key: key))
        }
      }
      try await group.waitForAll()
    }
    #expect(try await folder.desk().order(id).order.receipts.count == before + 1)
  }

  @Test func `in memory are the same fifty`() async throws {
    let workshop = Workshop(records: InMemoryJournals(), models: InMemoryModels())
    let id = try await workshop.replay(golden, first: payable)
    let (moment, before) = (golden.given[payable].at, try await workshop.order(id).order.receipts.count)
    let currency = golden.policy.currency
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...50 {
        group.addTask {
          let money = ReceivedMoney(
            amount: Money(minorUnits: Int64(number), currency), method: .bankTransfer, reference: "S-\(number)")
          _ = try await workshop.give(
            .money(.pay(money)), to: id, Instruction(by: Actor(.accountSpecialist, "Mei"), at: moment))
        }
      }
      try await group.waitForAll()
    }
    #expect(try await workshop.order(id).order.receipts.count == before + 50)
  }
}

/// A clock that goes on by a millisecond each time it is read.
private final class TickingClock: Sendable {
  private let moment: Mutex<UTCInstant>

  init(from start: UTCInstant) { moment = Mutex(start) }

  /// Reads the clock.
  @Sendable func now() -> UTCInstant {
    moment.withLock { moment in
      moment = UTCInstant(milliseconds: moment.milliseconds + 1)
      return moment
    }
  }
}
