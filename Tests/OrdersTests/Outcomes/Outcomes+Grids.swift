import HousePolicies
import Orders
import Quantities
import Testing

/// Moments after a beginning: at, just before and just after each hour at which some house's rule turns.
private let spans: [Int64] = {
  let days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 29, 30, 31, 32, 40, 60, 365, 366, 730]
  let hours = [0, 1, 2, 6, 7, 12, 16] + days.map { $0 * 24 }
  return hours.flatMap { hour in [0, 1].map { Int64(hour) * 3_600_000 + $0 } }
}()

private let begun = "2026-03-02T08:00:00Z"

extension Outcomes {
  private func order(_ stage: Stage) throws -> Order {
    let kind = try #require(policy.ways.first).kind
    return try Given.order(policy.house, kind, total: "500", placed: begun, at: stage, received: begun)
  }

  /// A cancellation, a refund and a change at each stage at each moment, with the money.
  mutating func probeRequests() throws {
    let stages: [Stage] = [.awaitingPayment, .confirmed, .inProduction, .shipped, .delivered, .closed]
    for stage in stages {
      let (order, policy) = (try order(stage), policy)
      about = "clock while \(stage.rawValue)"
      for span in spans {
        let at = order.openedAt.adding(milliseconds: span)
        _ = try decidedOrder { order.dueActions(under: policy, by: Given.clock, asOf: at) }
      }
      for request in StageRequest.allCases {
        about = "\(request.rawValue) while \(stage.rawValue)"
        for span in spans {
          let verdict = order.verdict(request, under: policy, asOf: order.openedAt.adding(milliseconds: span))
          try say("\(span) ms: \(verdict.outcome), keeps \(verdict.keeps) \(verdict.rules.texts)")
        }
      }
    }
    // Stages that no clock of the tests' orders reaches are read off the terms.
    for stage in [Stage.designing, .designApproved, .cancelled] {
      for request in StageRequest.allCases {
        about = "\(request.rawValue) while \(stage.rawValue)"
        let terms = policy.aftercare.stages.terms(request, at: stage)
        let start = try Given.moment(begun)
        for span in spans {
          let found = terms.outcome(at: start.adding(milliseconds: span), since: start, calendar: policy.calendar)
          try say("\(span) ms: \(found.term) \(found.rules.texts)")
        }
      }
    }
  }

  /// Each fault that a client comes back with, at each moment after the receipt.
  mutating func probeComplaints() throws {
    let (order, policy) = (try order(.delivered), policy)
    for fault in FaultKind.allCases {
      about = "complaint of \(fault.rawValue)"
      for size in fault == .resize ? ["6.5", "7", "8.5", "9", "9.5"] : [""] {
        let wish = size.isEmpty ? nil : ResizeWish(from: try Given.decimal("6"), to: try Given.decimal(size))
        let complaint = Complaint(fault, what: "look", resize: wish)
        for span in spans {
          let at = order.openedAt.adding(milliseconds: span)
          let opened = try decidedCase {
            try AfterSalesCase.open(complaint, on: order, earlier: [], by: Given.customer, under: policy, asOf: at)
          }
          guard let first = opened.first, case .opened(let opening) = first.event else { continue }
          try say("\(span) ms: \(opening.outcome.term) \(opening.outcome.rules.texts)")
        }
      }
    }
  }

  /// The day on which orders begin, under which edition, of which kinds, in whose words.
  mutating func probeOpening() throws {
    about = "opening"
    let policy = policy
    try say("\(policy.house), \(policy.name), \(policy.edition), \(policy.currency), \(policy.rounding)")
    let day = try Given.moment("2026-01-01T00:00:00Z")
    for kind in OrderKind.allCases {
      for shift in [-366 * 24, -1, 0, 24 * 400] {
        let opening = try Workbench.opening(policy, kind)
        _ = try decidedOrder {
          try Order.open(opening, by: Workbench.client, under: policy, asOf: day.adding(hours: shift))
        }
      }
    }
    for share in policy.firstPayments {
      try say("\(share.term.kind.rawValue): \(share.term.share) \(share.rules.texts)")
    }
  }

  /// What a deviation of the weight leads to, in steps of a quarter percent.
  mutating func probeDeviations() throws {
    about = "deviation"
    for quarter in 0...160 {
      for least in [Int128(-1), 0, 1] {
        let difference = ExactDecimal(billionths: Int128(quarter) * 2_500_000 + least)
        let outcome = policy.deviation.term.outcome(difference: difference, of: .one)
        try say("\(difference): \(outcome.rawValue) \(policy.deviation.rules.texts)")
      }
    }
  }

  /// Each promised time, begun on each day of a week.
  mutating func probePromises() throws {
    about = "promise"
    for ruled in policy.promises {
      let kinds = ruled.term.kinds.map(\.rawValue)
      for day in 0..<7 {
        let start = try Given.moment(begun).adding(hours: 24 * day)
        let promise = ruled.term.range.promise(startingAt: start, calendar: policy.calendar)
        let extended = promise.extended.map { "\($0)" } ?? "-"
        try say(
          "\(ruled.term.step.rawValue) of \(kinds) from \(ruled.term.clock.rawValue): \(promise.shown), "
            + "\(promise.breach), \(extended) \(ruled.rules.texts)")
      }
    }
  }
}
