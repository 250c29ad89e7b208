import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// The adopted editions of a house's rules, oldest first.
  public func policies(of house: String) async throws(WorkshopRefusal) -> [HousePolicy] {
    try Self.policies(in: await recorded(ofHouse: house))
  }

  /// The rules that an order keeps from the day it was opened.
  public func policy(of order: Order) async throws(WorkshopRefusal) -> HousePolicy {
    let policies = try await policies(of: order.opening.house)
    guard let policy = policies.first(where: { $0.edition == order.opening.edition }) else {
      throw .unknownHouse("\(order.opening.house) \(order.opening.edition)", known: policies.map(\.edition))
    }
    return policy
  }

  /// Keeps an edition of a house's rules, unless it is kept already.
  ///
  /// - Throws: where the edition was kept with other rules.
  public func adopt(_ policy: HousePolicy, asOf: UTCInstant) async throws(WorkshopRefusal) {
    let instruction = Instruction(by: Self.clock, at: asOf)
    _ = try await transact(instruction, holding: [], of: Self.journal(ofHouse: policy.house), .uponWhatWasSeen) {
      _ async throws(WorkshopRefusal) in
      Decision<OrderEntry, Bool>(entries: [], after: true, appends: try await adopting(policy))
    }
  }

  /// What keeps an edition of a house's rules; nothing where it is kept already.
  func adopting(_ policy: HousePolicy) async throws(WorkshopRefusal) -> [JournalAppend] {
    let known = try await recorded(ofHouse: policy.house)
    if try Self.isKept(policy, in: known) { return [] }
    return [try Self.append([.policy(policy)], toHouse: policy.house, after: known)]
      + (try await projecting(policy.house, under: policy))
  }
}
