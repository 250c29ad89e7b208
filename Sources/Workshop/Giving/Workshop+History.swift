import Journals
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
  /// The latest are the last by name, which their numbers stand in. A weight that somebody had to confirm with a reason
  /// was no plausible one and widens nothing.
  public func history(of house: String) async throws(WorkshopRefusal) -> WeighingHistory {
    let shares: [String]
    do throws(JournalError) {
      shares = try await records.deviations(of: house, limit: Self.ordersInHistory)
    } catch {
      throw .records(error)
    }
    let deviations = shares.compactMap { ExactDecimal($0) }
    return WeighingHistory(count: deviations.count, largest: Percentage(deviations.max() ?? .zero))
  }
}
