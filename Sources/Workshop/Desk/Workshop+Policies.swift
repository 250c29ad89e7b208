import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  private static func journal(ofHouse house: String) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.house, house) } catch {
      throw .unknownHouse(house, known: [])
    }
  }

  /// The adopted editions of a house's rules, oldest first.
  public func policies(of house: String) throws(WorkshopRefusal) -> [HousePolicy] {
    let journal = try Self.journal(ofHouse: house)
    let events = try recording { () throws(JournalError) in try records.events(of: journal) }
    do {
      return try events.map { try JSONForm.value(HousePolicy.self, from: $0.body) }
    } catch {
      throw .damaged(journal, "\(error)")
    }
  }

  /// The rules that an order keeps from the day it was opened.
  public func policy(of order: Order) throws(WorkshopRefusal) -> HousePolicy {
    let policies = try policies(of: order.opening.house)
    guard let policy = policies.first(where: { $0.edition == order.opening.edition }) else {
      throw .unknownHouse("\(order.opening.house) \(order.opening.edition)", known: policies.map(\.edition))
    }
    return policy
  }

  /// Keeps an edition of a house's rules, unless it is kept already.
  ///
  /// - Throws: where the edition was kept with other rules.
  public func adopt(_ policy: HousePolicy, asOf: UTCInstant) throws(WorkshopRefusal) {
    let known = try policies(of: policy.house)
    if let same = known.first(where: { $0.edition == policy.edition }) {
      if same != policy { throw .editionTaken(house: policy.house, edition: policy.edition) }
      return
    }
    let event = NewEvent("policy-adopted", body: JSONForm.bytes(policy))
    let append = JournalAppend(
      to: try Self.journal(ofHouse: policy.house), at: JournalVersion(known.count), [event])
    _ = try recording { () throws(JournalError) in try records.append([append], at: asOf, under: nil) }
  }
}
