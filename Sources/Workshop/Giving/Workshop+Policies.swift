import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  static func journal(ofHouse house: String) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.house, house) } catch {
      throw .unknownHouse(house, known: [])
    }
  }

  /// The adopted editions of a house's rules, oldest first.
  public func policies(of house: String) async throws(WorkshopRefusal) -> [HousePolicy] {
    let journal = try Self.journal(ofHouse: house)
    let events = try await events(of: journal)
    do {
      return try events.map { try JSONForm.value(HousePolicy.self, from: $0.body) }
    } catch {
      throw .damaged(journal, "\(error)")
    }
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
      () async throws(WorkshopRefusal) in
      Decision<OrderEntry, Bool>(entries: [], after: true, appends: try await adopting(policy))
    }
  }

  /// What keeps an edition of a house's rules; nothing where it is kept already.
  func adopting(_ policy: HousePolicy) async throws(WorkshopRefusal) -> [JournalAppend] {
    let known = try await policies(of: policy.house)
    if let same = known.first(where: { $0.edition == policy.edition }) {
      if same != policy { throw .editionTaken(house: policy.house, edition: policy.edition) }
      return []
    }
    let event = NewEvent("policy-adopted", body: JSONForm.bytes(policy))
    return [JournalAppend(to: try Self.journal(ofHouse: policy.house), at: JournalVersion(known.count), [event])]
  }
}
