import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `A client's prepaid deposit` {
  private func account(_ amount: String) throws -> ClientAccount {
    let opening = OpenedAccount(
      id: try #require(AccountID("client-17")), house: "ason", currency: try #require(Currency(code: "USD")),
      client: Client(name: "Ada", email: "ada@example.org", account: "client-17"))
    let entries = try ClientAccount.open(opening, by: Desk.staff, asOf: moment("03-01 09:00"))
    var account = try #require(ClientAccount(folding: entries))
    let receive = AccountCommand.deposit(
      .receive(amount: try usd(amount), method: .bankTransfer, reference: "b-1"))
    try take(account.decide(receive, by: Desk.staff, under: rules(of: "ason"), asOf: moment("03-01 10:00")), &account)
    return account
  }

  private func take(_ entries: [AccountEntry], _ account: inout ClientAccount) throws {
    for entry in entries {
      account.apply(entry)
      #expect(account.deposit.sum == 0, "postings are balanced")
      #expect(account.deposit.balance.minorUnits >= 0, "no deposit is below nothing")
    }
  }

  /// A placed cart of that price.
  private func desk(_ price: String) throws -> Desk {
    var desk = try Desk.wholesale(at: moment("03-02 09:00"), account: "client-17")
    try desk.place(item("a", price, wanted: 1))
    return desk
  }

  private func pay(_ desk: inout Desk, from account: inout ClientAccount) throws {
    let joint = try desk.order.payFromDeposit(of: account, by: Desk.staff, under: desk.policy, asOf: desk.now)
    #expect(joint.account.flatMap(\.rules).map(\.text) == ["H3-12"])
    desk.take(joint.order)
    try take(joint.account, &account)
    let ofOrder = account.deposit.heldByOrder[desk.order.id]?.minorUnits
    #expect(desk.order.ledger.balance(.clientAccount) == ofOrder, "both journals tell of the same money")
  }

  @Test(arguments: [("150.00", "50.00", "0"), ("200.00", "0", "0"), ("530.40", "0", "330.40")])
  func `H3-12: pays an order as far as it reaches`(price: String, left: String, due: String) throws {
    var (account, desk) = (try account("200.00"), try desk(price))
    try pay(&desk, from: &account)
    #expect(account.deposit.balance == (try usd(left)))
    #expect(desk.order.outstanding == (try usd(due)))
    #expect((desk.order.lockedOffer == nil) == (due != "0"))
  }

  @Test func `H3-12: never spends the same money twice`() throws {
    var (account, first, second) = (try account("200.00"), try desk("200.00"), try desk("10.00"))
    let stale = account
    try pay(&first, from: &account)
    let refusal = try #require(throws: OrderRefusal.self) {
      try second.order.payFromDeposit(of: account, by: Desk.staff, under: second.policy, asOf: second.now)
    }
    #expect(refusal.reason == .kind(.prepaidDepositShort(try usd("0"))))
    #expect(refusal.rests(on: "H3-12"))
    // Decided against what was there before, both journals' versions tell the records to refuse it.
    let joint = try second.order.payFromDeposit(of: stale, by: Desk.staff, under: second.policy, asOf: second.now)
    #expect(!joint.account.isEmpty && stale.version < account.version)
  }

  @Test func `H3-12: an order takes nothing of it but together with the account`() throws {
    var (account, desk) = (try account("200.00"), try desk("150.00"))
    let alone = ReceivedMoney(amount: try usd("150.00"), method: .prepaidDeposit, reference: "client-17")
    #expect(try desk.refusal(.money(.pay(alone))).reason == .kind(.prepaidDepositAlone))
    var stranger = try Desk.wholesale(at: moment("03-02 09:00"), account: "client-18")
    try stranger.place(item("a", "150.00", wanted: 1))
    #expect(throws: OrderRefusal.self, "another client's money") {
      try stranger.order.payFromDeposit(of: account, by: Desk.staff, under: desk.policy, asOf: desk.now)
    }
    try pay(&desk, from: &account)
    #expect(throws: OrderRefusal.self) { try desk.give(.money(.returnPayment(number: 1, reason: "back"))) }
    let back = try desk.order.refundToDeposit(
      of: account, usd("150.00"), why: "cancelled", by: Desk.staff, under: desk.policy, asOf: desk.now)
    desk.take(back.order)
    try take(back.account, &account)
    #expect(account.deposit.balance == (try usd("200.00")))
    #expect(desk.order.ledger.held == (try usd("0")))
    #expect(throws: OrderRefusal.self, "more than the order holds") {
      try desk.order.refundToDeposit(
        of: account, usd("0.01"), why: "again", by: Desk.staff, under: desk.policy, asOf: desk.now)
    }
  }

  @Test func `goes back to its client, never more than is there`() throws {
    var account = try account("200.00")
    func payOut(_ amount: String) throws -> [AccountEntry] {
      let command = AccountCommand.deposit(
        .payOut(amount: try usd(amount), method: .bankTransfer, reference: "b-2", why: "the client leaves"))
      return try account.decide(command, by: Desk.staff, under: rules(of: "ason"), asOf: moment("03-05 09:00"))
    }
    #expect(throws: OrderRefusal.self) { try payOut("200.01") }
    try take(payOut("200.00"), &account)
    #expect(account.deposit.balance == (try usd("0")))
    #expect(account.deposit.balance(.cash) == 0)
  }
}
