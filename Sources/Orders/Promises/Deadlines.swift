import HousePolicies
import Quantities

/// Something that is due: what started its clock, what the client was shown, and when it is broken.
public struct Deadline: Sendable, Hashable, Codable {
  /// What is due.
  public let duty: Duty
  /// What started its clock.
  public let startedBy: Start
  /// When.
  public let startedAt: UTCInstant
  /// The day that the client is shown.
  public let shown: CalendarDate
  /// The last moment at which it is kept; nil while the clock stands.
  public let breach: UTCInstant?
  /// The time told anew, where one was.
  public let toldAnew: UTCInstant?
  /// The rules behind it.
  public let rules: [RuleID]

  /// What may be due.
  public enum Duty: Sendable, Hashable, Codable {
    /// A promised step of an order.
    case step(PromisedStep)
    /// The house's reply to a case.
    case reply
    /// The solution of a problem with an account, by its number.
    case accountProblem(Int)
    /// Money of a case that goes back to the client.
    case caseRefund(Money)
    /// The remedy of a case that is chosen and not carried out.
    case caseRemedy(Remedy)
  }

  /// What may start a clock.
  public enum Start: Sendable, Hashable, Codable {
    /// Something of an order.
    case order(ClockStart)
    /// A case was opened, or the client responded.
    case clientsWord
    /// A problem was reported.
    case report
  }

  /// The promised step of an order that it is about; nil for what is due to a case or an account.
  public var step: PromisedStep? {
    switch duty {
    case .step(let step): step
    case .reply, .accountProblem, .caseRefund, .caseRemedy: nil
    }
  }

  /// The last moment that counts now: the time told anew, or the breach.
  public var last: UTCInstant? { toldAnew ?? breach }

  /// Whether it is broken: nothing is while its clock stands.
  public func isBroken(asOf moment: UTCInstant) -> Bool { last.map { moment > $0 } ?? false }
}

extension Order {
  /// What is due by the house's promises and is not done; purely read, nothing is written.
  ///
  /// Nothing is due while the order's clocks stand: the client cannot be reached, or an answer is awaited.
  public func deadlines(under policy: HousePolicy) -> [Deadline] {
    if isClosed || ending != nil { return [] }
    return promises(under: policy).filter { $0.doneAt == nil }.map { status in
      Deadline(
        duty: .step(status.step), startedBy: .order(status.clock), startedAt: status.promise.startedAt,
        shown: status.promise.shown, breach: status.promisedUntil,
        toldAnew: status.announced?.until, rules: status.rules)
    }
  }

  /// The promises that are broken at a moment.
  public func breaches(under policy: HousePolicy, asOf: UTCInstant) -> [Deadline] {
    deadlines(under: policy).filter { $0.isBroken(asOf: asOf) }
  }
}
