import English
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `Time in a journal` {
  @Test func `never goes back, so that an earlier moment buys no better terms`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "5.00", wanted: 100))
    try desk.pay("500.00")
    try desk.confirm(at: "03-02T20:00".moment)
    let cancel = OrderCommand.request(.cancel(why: "no longer wanted", decision: nil))
    let early = try desk.refusal(cancel, at: "03-02T14:59".moment)
    #expect(early.reason == .beforeLastEntry("03-02T14:59".moment, last: "03-02T20:00".moment))
    #expect(
      early.sentence
        == "2026-03-02T14:59:00Z is before the last entry, of 2026-03-02T20:00:00Z. Give a later moment; a note can "
        + "tell what happened before.")
    try desk.give(cancel, at: "03-02T20:00".moment)
    #expect(desk.order.cancellation?.keeps == "75.00".usd)
  }

  @Test func `never goes back over a pause, a case or an account`() throws {
    var desk = try Desk.customized(at: "03-02T09:00".moment)
    try desk.pay("55.00")
    try desk.give(.clock(.pause(reason: .clientUnreachable, words: "no answer")), at: "03-03T09:00".moment)
    let early = "03-03T08:59:59.999".moment
    #expect(
      try desk.refusal(.clock(.resume), at: early).reason == .beforeLastEntry(early, last: "03-03T09:00".moment))
    let order = try Given.order(
      "made-to-order", total: "400", placed: "2026-03-01T10:00:00Z", at: .delivered, received: "2026-03-06T10:00:00Z")
    #expect(throws: OrderRefusal.self) {
      try CaseRun(Complaint(.wear, what: "thin"), on: order, at: "2026-03-05T10:00:00Z")
    }
    let run = try CaseRun(Complaint(.wear, what: "thin"), on: order, at: "2026-03-07T10:00:00Z")
    let late = try run.refusal(.reply(words: "seen"), at: "2026-03-07T09:59:59.999Z")
    #expect(late.reason == .beforeLastEntry("03-07T09:59:59.999".moment, last: "03-07T10:00".moment))
    let client = OpenedAccount(
      id: try #require(AccountID("client-17")), house: "ason", currency: "0".usd.currency,
      client: Client(name: "Ada", email: "ada@example.org", account: "client-17"))
    let opened = try ClientAccount.open(client, by: Desk.staff, asOf: "03-02T09:00".moment)
    let account = try #require(ClientAccount(folding: opened))
    let receive = AccountCommand.deposit(.receive(amount: "200.00".usd, method: .bankTransfer, reference: "b-1"))
    let before = "03-02T09:00".moment.before
    let refused = try #require(throws: OrderRefusal.self) {
      try account.decide(receive, by: Desk.staff, under: rules(of: "ason"), asOf: before)
    }
    #expect(refused.reason == .beforeLastEntry(before, last: "03-02T09:00".moment))
  }

  @Test func `of what was received before may be earlier than the entry that tells it`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .delivered)
    let shipped = try #require(bench.order.milestones.shipped)
    try bench.give(.note(text: "on its way"), at: "03-09T10:00".moment)
    try bench.give(.sending(.deliver(at: shipped)), at: "03-09T11:00".moment)
    #expect(bench.order.milestones.delivered == shipped)
  }

  @Test func `ends where years have four digits`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .quoteAccepted)
    let beyond = UTCInstant(milliseconds: 253_402_300_800_000)
    #expect(beyond.description.hasPrefix("10000-01-01") && UTCInstant(beyond.description) == nil)
    let issue = OrderCommand.price(.issueQuote(offer: try Usual.offer(bench.order, validUntil: beyond), reason: "far"))
    #expect(try bench.refusal(issue).reason == .beyondCalendar(beyond))
    try bench.give(
      .price(.issueQuote(offer: Usual.offer(bench.order, validUntil: beyond.before), reason: "far")))
    let late = try bench.refusal(.note(text: "far"), at: beyond.before)
    #expect(late.reason == .beyondCalendar(beyond.before))
    let delay = OrderCommand.work(.announceDelay(step: .production, until: beyond, reason: "rare stone"))
    #expect(try bench.refusal(delay).reason == .beyondCalendar(beyond.adding(milliseconds: 86_399_999)))
    #expect(throws: OrderRefusal.self) {
      try Order.open(bench.order.opening, by: Workbench.client, under: bench.policy, asOf: beyond)
    }
  }
}
