import HousePolicies
import Orders
import Quantities

/// What may be done with an order at a moment, and what may not be done yet.
public struct Possibilities: Sendable {
  /// The order.
  public let order: Order
  /// What comes next.
  public let next: NextStep
  /// The gates behind it on the order's way that are not passed either, each with what is missing for it.
  public let later: [AwaitedGate]
  /// What would follow from a request against the course of the order; empty once it is over.
  public let requests: [Verdict]

  /// Looks at an order at a moment.
  init(_ order: Order, under policy: HousePolicy, asOf: UTCInstant) {
    self.order = order
    next = order.next(under: policy)
    let isOver = order.isClosed || order.ending != nil
    later = Array(order.allAwaited(under: policy).dropFirst())
    requests = isOver ? [] : StageRequest.allCases.map { order.verdict($0, under: policy, asOf: asOf) }
  }
}

extension Workshop {
  /// What may be done with an order now.
  public func possibilities(of id: OrderID, asOf: UTCInstant) async throws(WorkshopRefusal) -> Possibilities {
    let order = try await order(id).order
    return Possibilities(order, under: try await policy(of: order), asOf: asOf)
  }
}
