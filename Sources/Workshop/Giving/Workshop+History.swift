import Orders
import Quantities

extension Workshop {
  /// How many of a house's latest orders its history is drawn from.
  static let ordersInHistory = 100

  /// What a house has weighed before, for a command that needs it; without its names it is a history of nothing.
  func history(for command: OrderCommand, _ order: Order) async -> WeighingHistory {
    guard case .work(.weighIn) = command else { return .none }
    return (try? await history(of: order.opening.house)) ?? .none
  }

  /// How far the weighed pieces of a house's latest orders were from their expected weights.
  ///
  /// Orders that bear the house's name come in the order of their numbers, so the last of them are the latest; others
  /// follow only where there are too few of these. A weight that somebody had to confirm with a reason was no plausible
  /// one and widens nothing, and an order that cannot be read is passed over: `check` tells of it.
  public func history(of house: String) async throws(WorkshopRefusal) -> WeighingHistory {
    let names = try await orderNames()
    let own = names.filter { $0.text.hasPrefix("\(house)-") }.suffix(Self.ordersInHistory)
    let others = names.filter { !$0.text.hasPrefix("\(house)-") }.suffix(Self.ordersInHistory - own.count)
    var deviations: [ExactDecimal] = []
    for name in others + own {
      guard let order = try? await order(name).order, order.opening.house == house, let settlement = order.settlement,
        let weighIn = order.weighIn, weighIn.confirmedBecause == nil
      else { continue }
      let share = settlement.deviation.hundredths
      deviations.append(share < .zero ? .zero - share : share)
    }
    return WeighingHistory(count: deviations.count, largest: Percentage(deviations.max() ?? .zero))
  }
}
