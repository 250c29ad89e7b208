import HousePolicies
import Orders

/// The rules and histories of the houses that many orders keep, each read once.
struct HouseEditions {
  let workshop: Workshop
  private var policies: [String: [HousePolicy]] = [:]
  private var histories: [String: WeighingHistory] = [:]

  init(workshop: Workshop) { self.workshop = workshop }

  /// The rules that an order keeps.
  mutating func policy(of order: Order) async throws(WorkshopRefusal) -> HousePolicy {
    let house = order.opening.house
    let known: [HousePolicy]
    if let read = policies[house] { known = read } else { known = try await workshop.policies(of: house) }
    policies[house] = known
    guard let policy = known.first(where: { $0.edition == order.opening.edition }) else {
      throw .unknownHouse("\(house) \(order.opening.edition)", known: known.map(\.edition))
    }
    return policy
  }

  /// What the order's house has weighed before.
  mutating func history(of order: Order) async throws(WorkshopRefusal) -> WeighingHistory {
    let house = order.opening.house
    if let known = histories[house] { return known }
    let history = try await workshop.history(of: house)
    histories[house] = history
    return history
  }
}
