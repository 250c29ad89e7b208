import HousePolicies
import Quantities

/// With what a case begins: the complaint, what the order's journal says, and what the house's terms make of it.
public struct OpenedCase: Sendable, Hashable, Codable {
  /// Its name.
  public let id: CaseID
  /// The edition of the house's rules that the order keeps.
  public let edition: String
  /// The order's currency.
  public let currency: Currency
  /// Whom the order was for.
  public let client: Client
  /// What the client comes back with.
  public let complaint: Complaint
  /// When the client had the piece; nil for a parcel on its way.
  public let received: UTCInstant?
  /// What the order held of the client's money, less what earlier cases gave back: the most that this one can.
  public let held: Money
  /// By which ways that money came.
  public let ways: [PaidWay]
  /// What the house's terms make of the complaint.
  public let outcome: Ruled<FaultOutcome>
}

/// What a client comes back with.
public struct Complaint: Sendable, Hashable, Codable {
  /// What it is.
  public let fault: FaultKind
  /// In words.
  public let what: String
  /// The sizes, where another one is wanted.
  public let resize: ResizeWish?

  /// Makes a complaint.
  public init(_ fault: FaultKind, what: String, resize: ResizeWish? = nil) {
    self.fault = fault
    self.what = what
    self.resize = resize
  }
}

/// A change of a ring's size, in US sizes.
public struct ResizeWish: Sendable, Hashable, Codable {
  /// The size that it has.
  public let from: ExactDecimal
  /// The size that is wanted.
  public let to: ExactDecimal

  /// Makes a wish.
  public init(from: ExactDecimal, to: ExactDecimal) {
    self.from = from
    self.to = to
  }
}

/// How much came by a way of paying.
public struct PaidWay: Sendable, Hashable, Codable {
  /// The way.
  public let method: PaymentMethod
  /// How much of it is left.
  public let amount: Money
}

extension AfterSalesCase {
  /// Opens a case on an order, under the rules that the order keeps.
  ///
  /// The order is delivered, or sent where the case is about the parcel's way; `earlier` are all of its cases so far, in
  /// their order. Throws where the order is not there yet, or another of its cases is open.
  public static func open(
    _ complaint: Complaint, on order: Order, earlier: [AfterSalesCase], by actor: Actor, under policy: HousePolicy,
    asOf: UTCInstant
  ) throws(OrderRefusal) -> [CaseEntry] {
    try asOf.follows(earlier.map(\.lastEntryAt).reduce(order.lastEntryAt, max))
    guard [.customer, .accountSpecialist, .owner].contains(actor.role) else {
      throw OrderRefusal(.roleMayNot(actor.role, allowed: [.customer, .accountSpecialist, .owner]))
    }
    guard complaint.what.saysSomething else { throw OrderRefusal(.textMissing(.complaint)) }
    let id = CaseID(order.id, earlier.count + 1)
    if let open = earlier.first(where: { !$0.isClosed }) { throw OrderRefusal(.aftercare(.caseStillOpen(open.id))) }
    try demandStage(complaint.fault, order, policy)
    let outcome = try outcome(complaint, order, earlier, policy, asOf)
    let opening = OpenedCase(
      id: id, edition: order.opening.edition, currency: order.currency, client: order.opening.client,
      complaint: complaint, received: order.milestones.delivered, held: held(order, earlier),
      ways: ways(order, earlier), outcome: outcome)
    let started = CaseDecider(
      subject: AfterSalesCase(opening, at: asOf), orderHolds: opening.held, actor: actor, policy: policy, asOf: asOf)
    let entry = started.grant(.opened(opening), under: outcome.rules)
    return [entry] + started.messages(after: [entry])
  }

  private static func demandStage(
    _ fault: FaultKind, _ order: Order, _ policy: HousePolicy
  ) throws(OrderRefusal) {
    let needsReceipt = policy.aftercare.disputes.needsReceipt
    switch order.stage {
    case .delivered, .closed: return
    case .shipped where needsReceipt.term == .none || needsReceipt.term == .goods && fault.isOnTheWay: return
    case .shipped, .awaitingPayment, .confirmed, .designing, .designApproved, .inProduction, .cancelled:
      throw OrderRefusal(.aftercare(.noCaseAtStage(fault, order.stage)), under: needsReceipt.rules)
    }
  }

  private static func outcome(
    _ complaint: Complaint, _ order: Order, _ earlier: [AfterSalesCase], _ policy: HousePolicy, _ asOf: UTCInstant
  ) throws(OrderRefusal) -> Ruled<FaultOutcome> {
    let care = policy.aftercare
    guard complaint.fault == .resize, let terms = care.resize else {
      return care.faults.outcome(
        complaint.fault, toldAt: asOf, received: order.milestones.delivered, calendar: policy.calendar)
    }
    guard let wish = complaint.resize, wish.from != wish.to else {
      throw OrderRefusal(
        .invalid(.sizes), under: terms.free.rules)
    }
    let ruled = terms.terms(
      sizes: wish.to - wish.from, freeBefore: earlier.filter(\.isFreeResize).count, askedAt: asOf,
      received: order.milestones.delivered ?? asOf, calendar: policy.calendar)
    let entitlement = FaultOutcome.remedied(Entitlement(chooser: .client, remedies: [ruled.term]))
    if ruled.term.price == .free { return Ruled(entitlement, under: ruled.rules) }
    // That it costs a fee is published; the figure may be the house's own.
    let published = care.faults.outcome(
      .resize, toldAt: asOf, received: order.milestones.delivered, calendar: policy.calendar)
    let rules = published.rules.filter { !terms.free.rules.contains($0) && $0 != .unpublished }
    return Ruled(entitlement, under: (rules + ruled.rules).unique)
  }

  /// What an order holds of the client's money, less what its other cases gave back.
  static func held(_ order: Order, _ earlier: [AfterSalesCase]) -> Money {
    Money(minorUnits: max(0, order.ledger.held.minorUnits - earlier.granted), order.currency)
  }

  private static func ways(_ order: Order, _ earlier: [AfterSalesCase]) -> [PaidWay] {
    PaymentMethod.allCases.compactMap { method in
      let came = order.receipts.filter { $0.state == .posted && $0.receipt.method == method }.map(\.receipt.amount)
      let went = (order.refunds + earlier.flatMap(\.refunds)).filter { $0.method == method }.map(\.amount)
      let left = order.total(came).minorUnits - order.total(went).minorUnits
      return left > 0 ? PaidWay(method: method, amount: Money(minorUnits: left, order.currency)) : nil
    }
  }
}
