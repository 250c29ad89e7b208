import HousePolicies
import Journals
import Orders
import Quantities

extension Projection {
  /// The way of computing that this program knows; a change of it has every journal computed anew.
  static let currentForm = 3

  /// What an order is found by.
  init(_ order: Order, under policy: HousePolicy) {
    let facts = OrderFacts(order, under: policy)
    self.init(form: Self.currentForm, version: JournalVersion(order.version))
    house = facts.house
    stage = facts.next.stage
    mover = facts.mover.rawValue
    isOver = order.isClosed
    client = facts.client
    specialist = order.specialist ?? ""
    if let numbered = OrderNumber(order.id) { (series, number) = (numbered.series, numbered.number) }
    words = order.searchedWords.joined(separator: "\n").lowercased()
    outstanding = facts.outstanding.minorUnits
    currency = "\(order.currency)"
    lateAfter = facts.deadlines.compactMap(\.last).min()
    actsFrom = order.isClosed || order.ending != nil ? nil : order.paymentWindowEnds(under: policy).map(Self.after)
    if let settlement = order.settlement, let weighIn = order.weighIn, weighIn.confirmedBecause == nil {
      let share = settlement.deviation.hundredths
      deviation = "\(share < .zero ? .zero - share : share)"
    }
    let payment = order.awaitedPayment(under: policy).map { [DueFacts($0, of: order, under: policy)] } ?? []
    due = (payment + facts.deadlines.compactMap { DueFacts($0, of: .order(order.id)) }).map(\.entry)
    shown = JSONForm.bytes(facts)
  }

  /// What a case after the sale is found by.
  init(_ subject: AfterSalesCase, under policy: HousePolicy) {
    self.init(form: Self.currentForm, version: JournalVersion(subject.version))
    house = policy.house
    isOver = subject.isClosed
    let facts = CaseFacts(subject)
    mover = facts.mover.rawValue
    client = facts.client
    words = subject.searchedWords.joined(separator: "\n").lowercased()
    lateAfter = subject.deadlines(under: policy).compactMap(\.last).min()
    shown = JSONForm.bytes(facts)
    actsFrom = subject.responseEnds(under: policy).map(Self.after)
    due = subject.deadlines(under: policy).compactMap { DueFacts($0, of: .afterSalesCase(subject.id)) }.map(\.entry)
  }
  /// What a client's account is found by; its problems are due by the latest rules of its house.
  init(_ account: ClientAccount, under policy: HousePolicy) {
    self.init(form: Self.currentForm, version: JournalVersion(account.version))
    house = account.opening.house
    client = account.opening.client.name
    stage = account.profile.problems.contains { $0.solvedAt == nil } ? Self.problem : ""
    due = account.deadlines(under: policy).compactMap { DueFacts($0, of: .account(account.id)) }.map(\.entry)
    shown = JSONForm.bytes(account.id)
  }

  /// The stage of an account with a problem that is not solved.
  static let problem = "problem"

  /// A deadline acts from the first millisecond after its last moment.
  private static func after(_ last: UTCInstant) -> UTCInstant { UTCInstant(milliseconds: last.milliseconds + 1) }
}

extension NextStep {
  /// Where the order stands, as lists are searched by it: the gate that comes next, or how it ends.
  public var stage: String {
    switch self {
    case .gate(let awaited): awaited.gate.rawValue
    case .money: "money-owed"
    case .closing: "closing"
    case .cancelled: "cancelled"
    case .closed: "closed"
    }
  }
}
