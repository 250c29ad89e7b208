import HousePolicies
import Orders
import Quantities
import Workshop

/// Where a case stands, as programs read it.
struct CaseStandingPayload: Encodable {
  private let id: CaseID
  private let fault: FaultKind
  private let openedAt: UTCInstant
  private let closedAt: UTCInstant?
  private let replyDueAt: UTCInstant?
  private let isReplyLate: Bool
  private let responseEndsAt: UTCInstant?
  private let remedy: Remedy?
  private let borneByClient: Money
  private let refundGranted: Money
  private let refunded: Money
  private let rules: [RuleID]

  init(_ standing: CaseStanding) {
    (id, fault) = (standing.id, standing.fault)
    (openedAt, closedAt) = (standing.openedAt, standing.closedAt)
    (replyDueAt, isReplyLate, responseEndsAt) = (standing.replyDueAt, standing.isReplyLate, standing.responseEndsAt)
    (remedy, borneByClient) = (standing.remedy, standing.borneByClient)
    (refundGranted, refunded, rules) = (standing.refundGranted, standing.refunded, standing.rules)
  }
}
