import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `An order that ended before its time` {
  private let cancel = OrderCommand.request(.cancel(why: "no longer wanted", decision: nil))

  private func refund(_ amount: String) -> OrderCommand {
    .money(.refund(Refund(amount: amount.usd, method: .bankTransfer, reference: "out", why: "it ended")))
  }

  private func announced(_ amount: String) -> OrderCommand {
    .money(.pay(ReceivedMoney(amount: amount.usd, method: .bankTransfer, reference: "voucher", isThere: false)))
  }

  private func placed() throws -> Desk {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "5.00", wanted: 100))
    return desk
  }

  @Test func `takes notes, and is closed once nothing is owed`() throws {
    var desk = try placed()
    try desk.pay("500.00")
    try desk.confirm()
    try desk.give(cancel, at: "03-02T10:00".moment)
    try desk.give(.note(text: "the client was called"))
    #expect(try desk.refusal(.close).gate == .balancePaid)
    #expect(try desk.refusal(.work(.startProduction)).reason == .aftercare(.cancelled))
    try desk.give(refund("500.00"))
    #expect(try desk.refusal(refund("0.01")).reason == .moreThanReceived("0.01".usd, refundable: "0.00".usd))
    try desk.give(.close)
    #expect(desk.order.isClosed && Laws.broken(by: desk.order).isEmpty)
  }

  @Test func `records money that was on its way, and gives it back`() throws {
    var desk = try placed()
    try desk.give(announced("500.00"), by: Desk.client)
    try desk.give(cancel, at: "03-02T10:00".moment)
    #expect(desk.order.receipts.map(\.state) == [.pending])
    #expect(try desk.refusal(.close).reason == .gateNotPassed(.balancePaid, missing: .announced(payment: 1)))
    var never = desk
    try desk.give(.money(.clearPayment(number: 1)))
    #expect(desk.order.due == "-500.00".usd)
    try desk.pay("20.00")
    try desk.give(refund("520.00"))
    try desk.give(.close)
    #expect(Laws.broken(by: desk.order).isEmpty)
    try never.give(.money(.returnPayment(number: 1, reason: "it never came")))
    try never.give(.close)
  }

  @Test func `records what a bank took back, and what the house then gives up`() throws {
    var desk = try placed()
    try desk.pay("500.00")
    try desk.confirm()
    try desk.give(cancel, at: "03-03T10:00".moment)
    #expect(desk.order.cancellation?.keeps == "75.00".usd)
    try desk.give(.money(.returnPayment(number: 1, reason: "charged back")))
    #expect(desk.order.due == "75.00".usd)
    func credit(_ amount: String) -> OrderCommand { .money(.credit(GivenCredit(why: "given up", amount: amount.usd))) }
    #expect(try desk.refusal(credit("75.01")).reason == .aftercare(.cancelled))
    try desk.give(credit("75.00"))
    try desk.give(.close)
    #expect(Laws.broken(by: desk.order).isEmpty)
  }

  @Test func `is like one that was fulfilled: neither is closed while announced money is awaited`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .shipped)
    try bench.give(announced("5.00"), by: Workbench.client)
    try bench.walk(to: .delivered)
    try bench.give(.sending(.deliver(at: bench.now)))
    let refusal = try bench.refusal(.close)
    #expect(refusal.awaits == .balancePaid && refusal.names("H0-14"))
    let number = try #require(bench.order.receipts.last?.receipt.number)
    try bench.give(.money(.returnPayment(number: number, reason: "it never came")))
    try bench.give(.close)
  }
}
