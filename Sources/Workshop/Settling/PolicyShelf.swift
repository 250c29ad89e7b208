import HousePolicies
import Orders

/// The rules and histories that a batch needs, each read once.
struct PolicyShelf {
  let workshop: Workshop
  private var policies: [String: [HousePolicy]] = [:]
  private var histories: [String: WeighingHistory] = [:]

  init(workshop: Workshop) { self.workshop = workshop }

  /// An order of a batch with its house's rules and history.
  mutating func ready(_ weighed: WeighedOrder, _ order: Order) throws(WorkshopRefusal) -> ReadiedOrder {
    ReadiedOrder(weighed: weighed, order: order, policy: try policy(of: order), history: try history(of: order))
  }

  mutating func policy(of order: Order) throws(WorkshopRefusal) -> HousePolicy {
    let house = order.opening.house
    let known: [HousePolicy]
    if let read = policies[house] { known = read } else { known = try workshop.policies(of: house) }
    policies[house] = known
    guard let policy = known.first(where: { $0.edition == order.opening.edition }) else {
      throw .unknownHouse("\(house) \(order.opening.edition)", known: known.map(\.edition))
    }
    return policy
  }

  private mutating func history(of order: Order) throws(WorkshopRefusal) -> WeighingHistory {
    let house = order.opening.house
    if let known = histories[house] { return known }
    let history = try workshop.history(of: house)
    histories[house] = history
    return history
  }
}
