import Orders
import Quantities

extension Workshop {
  /// How many of a house's latest orders its history is drawn from.
  static let ordersInHistory = 100

  /// What a house has weighed before, for a command that needs it; an unreadable order is no part of it.
  func history(for command: OrderCommand, _ order: Order) -> WeighingHistory {
    guard case .work(.weighIn) = command else { return .none }
    return (try? history(of: order.opening.house)) ?? .none
  }

  /// How far the weighed pieces of a house's latest orders were from their expected weights.
  public func history(of house: String) throws(WorkshopRefusal) -> WeighingHistory {
    let latest = try orderNames().suffix(Self.ordersInHistory)
    var deviations: [ExactDecimal] = []
    for name in latest {
      let order = try order(name).order
      guard order.opening.house == house, let settlement = order.settlement, order.weighIn != nil else { continue }
      let share = settlement.deviation.hundredths
      deviations.append(share < .zero ? .zero - share : share)
    }
    return WeighingHistory(count: deviations.count, largest: Percentage(deviations.max() ?? .zero))
  }
}
