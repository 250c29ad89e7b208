import Orders

extension Workshop {
  /// Refuses what the table of roles does not allow; of another client's order a client learns not even that it is there.
  static func permit(_ action: Action, on order: Order, by actor: Actor) throws(WorkshopRefusal) {
    try permit(action, of: order.opening.client, by: actor, hidden: .unknownOrder(order.id)) { .order(order.id, $0) }
  }

  /// The same for a case of an order.
  static func permit(_ action: Action, on id: CaseID, of order: Order, by actor: Actor) throws(WorkshopRefusal) {
    try permit(action, of: order.opening.client, by: actor, hidden: .unknownCase(id)) { .afterSalesCase(id, $0) }
  }

  /// The same for a client's account, whose name is the client's id.
  static func permit(_ action: Action, on account: OpenedAccount, by actor: Actor) throws(WorkshopRefusal) {
    let client = account.client
    let owner = Client(
      name: client.name, email: client.email, country: client.country, account: client.account ?? account.id.text)
    try permit(action, of: owner, by: actor, hidden: .unknownAccount(account.id)) { .account(account.id, $0) }
  }

  /// The same for the opening of an order.
  static func permitOpening(_ opening: OpenedOrder, by actor: Actor) throws(WorkshopRefusal) {
    let refused = { (refusal: OrderRefusal) in WorkshopRefusal.order(opening.id, refusal) }
    let other = OrderRefusal(.roleMayNot(actor.role, allowed: [.cadDesigner, .accountSpecialist, .owner]))
    try permit(.openOrder, of: opening.client, by: actor, hidden: refused(other), refused: refused)
  }

  private static func permit(
    _ action: Action, of client: Client, by actor: Actor, hidden: WorkshopRefusal,
    refused: (OrderRefusal) -> WorkshopRefusal
  ) throws(WorkshopRefusal) {
    do throws(Permissions.Denied) { try Permissions.check(action, of: client, by: actor) } catch {
      switch error {
      case .notTheirs: throw hidden
      case .role(let refusal): throw refused(refusal)
      }
    }
  }
}
