import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Pays an order from its client's prepaid deposit: one transaction over both journals, each at its version.
  public func payFromDeposit(
    _ id: OrderID, atMost most: Money?, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> GivenCommand {
    try await joint(id, .recordPayment, DepositMove(amount: most, why: nil), instruction) {
      order, account, policy, _, moment throws(OrderRefusal) in
      try order.payFromDeposit(
        of: account, atMost: most, by: instruction.actor, under: policy, asOf: moment)
    }
  }

  /// Gives money that an order took back to its client's prepaid deposit, likewise; its cases are held to theirs too.
  public func refundToDeposit(
    _ id: OrderID, _ amount: Money, why: String, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> GivenCommand {
    try await joint(id, .refund, DepositMove(amount: amount, why: why), instruction) {
      order, account, policy, cases, moment throws(OrderRefusal) in
      try order.refundToDeposit(
        of: account, amount, why: why, by: instruction.actor, under: policy, asOf: moment, cases: cases)
    }
  }

  private func joint(
    _ id: OrderID, _ action: Action, _ move: DepositMove, _ instruction: Instruction,
    _ decide: (Order, ClientAccount, HousePolicy, [AfterSalesCase], UTCInstant) throws(OrderRefusal) -> JointEntries
  ) async throws(WorkshopRefusal) -> GivenCommand {
    let held = { HeldValue(subject: id, value: move, by: instruction.actor).body }
    let outcome = try await transact(instruction, holding: held(), of: try Self.journal(of: id), .uponWhatWasSeen) {
      instruction async throws(WorkshopRefusal) in
      let order = try await order(id).order
      try Self.permit(action, on: order, by: instruction.actor)
      guard let name = order.opening.client.account.flatMap(AccountID.init) else {
        throw .order(id, OrderRefusal(.kind(.noPrepaidAccount)))
      }
      let account = try await self.account(name).account
      let policy = try await policy(of: order)
      let cases = try await cases(of: order).map(\.aftercase)
      let entries: JointEntries
      do throws(OrderRefusal) { entries = try decide(order, account, policy, cases, instruction.moment) } catch {
        throw .order(id, error)
      }
      let (ofOrder, after) = try Self.append(entries.order, onto: order, id, under: policy)
      let ofAccount = try Self.append(
        entries.account, onto: account, name, under: try await self.policy(of: account))
      return Decision(
        entries: entries.order, after: after,
        appends: [ofOrder, ofAccount] + (try Self.holding(cases, of: id)))
    }
    return try await given(outcome, id)
  }
}

/// A movement between an order and a deposit.
private struct DepositMove: Encodable {
  let amount: Money?
  let why: String?
}
