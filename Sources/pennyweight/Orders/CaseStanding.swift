import English
import HousePolicies
import Orders
import Quantities

/// Where a case after the sale stands, in one line of its order.
struct CaseStanding: Encodable {
  let id: CaseID
  let fault: FaultKind
  let openedAt: UTCInstant
  let closedAt: UTCInstant?
  /// The last moment for the house's reply, where one is due.
  let replyDueAt: UTCInstant?
  let isReplyLate: Bool
  /// The last moment for the client's response, after which the case closes by itself.
  let responseEndsAt: UTCInstant?
  let remedy: Remedy?
  let borneByClient: Money
  let refundGranted: Money
  let refunded: Money
  /// The rules behind what is awaited.
  let rules: [RuleID]

  init(_ one: AfterSalesCase, under policy: HousePolicy, asOf: UTCInstant) {
    let reply = one.deadlines(under: policy).first
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

  /// The line and its label.
  var line: (label: String, fact: String?) { ("case \(id.number)", "\(id): " + facts.joined(separator: "; ") + ruled) }

  private var facts: [String] {
    let state = closedAt.map { "closed \($0.toTheMinute)" } ?? "open since \(openedAt.toTheMinute)"
    let awaited: [String?] = [
      replyDueAt.map { "reply due until \($0.toTheMinute)\(isReplyLate ? ", LATE" : "")" },
      responseEndsAt.map { "closes by itself after \($0.toTheMinute) without a response" },
    ]
    let money: [String?] = [
      borneByClient.minorUnits == 0 ? nil : "client bears \(borneByClient)",
      refundGranted.minorUnits == 0 ? nil : "refund of \(refundGranted) granted, \(refunded) paid",
    ]
    return ["\(fault.rawValue), \(state)"] + (awaited + [remedy?.rawValue] + money).compactMap { $0 }
  }

  private var ruled: String { rules.isEmpty ? "" : " [\(rules.shown)]" }
}
