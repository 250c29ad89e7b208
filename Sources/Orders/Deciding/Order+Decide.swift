import HousePolicies
import Quantities

extension Order {
  /// Opens an order.
  ///
  /// - Throws: where the house takes no such orders, or what is wanted breaks a rule already.
  public static func open(
    _ opening: OpenedOrder, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant
  ) throws(OrderRefusal) -> [OrderEntry] {
    guard policy.way(opening.kind) != nil else {
      throw OrderRefusal(.kindNotOffered(opening.kind, offered: policy.ways.map(\.kind)))
    }
    guard opening.client.name.saysSomething else { throw OrderRefusal(.meaningless("the client has no name")) }
    let deciding = Deciding(order: Order(opening, at: asOf), actor: actor, policy: policy, asOf: asOf)
    let rules = try deciding.checkIntake(opening.intake)
    return [deciding.grant(.opened(opening), under: rules)]
  }

  /// Decides a command: purely, against the order as it stands, the house's rules and the moment.
  ///
  /// What the house has weighed before, its `history`, is what a weigh-in is held against.
  ///
  /// - Returns: the entries to append; to be folded with `apply`.
  /// - Throws: the reason why it is refused, with the rules behind it.
  public func decide(
    _ command: OrderCommand, by actor: Actor, under policy: HousePolicy, asOf: UTCInstant,
    history: WeighingHistory = .none
  ) throws(OrderRefusal) -> [OrderEntry] {
    if isClosed { throw OrderRefusal(.closed) }
    let deciding = Deciding(order: self, actor: actor, policy: policy, asOf: asOf, history: history)
    switch command {
    case .intake(let command): return try deciding.decide(command)
    case .rounds(let command): return try deciding.decide(command)
    case .price(let command): return try deciding.decide(command)
    case .money(let command): return try deciding.decide(command)
    case .work(let command): return try deciding.decide(command)
    case .sending(let command): return try deciding.decide(command)
    case .note(let text):
      guard text.saysSomething else { throw OrderRefusal(.meaningless("the note says nothing")) }
      return [deciding.grant(.noted(text: text))]
    case .close: return try deciding.close()
    }
  }
}
