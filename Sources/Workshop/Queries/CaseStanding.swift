import HousePolicies
import Orders
import Quantities

/// Where a case after the sale stands, in one line of its order.
public struct CaseStanding: Sendable, Hashable {
  /// Its name.
  public let id: CaseID
  /// What the client came back with.
  public let fault: FaultKind
  /// When it was opened.
  public let openedAt: UTCInstant
  /// When it was closed; nil while it is open.
  public let closedAt: UTCInstant?
  /// The last moment for the house's reply, where one is due.
  public let replyDueAt: UTCInstant?
  /// Whether that has passed.
  public let isReplyLate: Bool
  /// The last moment for the client's response, after which the case closes by itself.
  public let responseEndsAt: UTCInstant?
  /// The remedy that was chosen.
  public let remedy: Remedy?
  /// What the client bears.
  public let borneByClient: Money
  /// What is to be given back.
  public let refundGranted: Money
  /// What was given back.
  public let refunded: Money
  /// The rules behind what is awaited.
  public let rules: [RuleID]

  /// Looks at a case at a moment.
  public init(_ one: AfterSalesCase, under policy: HousePolicy, asOf: UTCInstant) {
    let reply = one.deadlines(under: policy).first { $0.duty == .reply }
    id = one.id
    fault = one.fault
    openedAt = one.openedAt
    closedAt = one.closedAt
    replyDueAt = reply?.last
    isReplyLate = reply?.isBroken(asOf: asOf) ?? false
    responseEndsAt = one.responseEnds(under: policy)
    remedy = one.chosen?.remedy
    borneByClient = one.borneByClient
    refundGranted = one.refundGranted
    refunded = one.refunded
    rules = reply?.rules ?? (responseEndsAt == nil ? [] : policy.aftercare.disputes.response?.rules ?? [])
  }
}
