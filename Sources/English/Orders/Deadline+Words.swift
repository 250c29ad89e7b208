import HousePolicies
import Orders

extension Deadline.Duty {
  /// What is due, in words.
  public var words: String {
    switch self {
    case .step(let step): step.rawValue
    case .reply: "reply"
    case .accountProblem(let number): "problem \(number)"
    case .caseRefund(let amount): "refund of \(amount)"
    case .caseRemedy(let remedy): remedy.spelled
    }
  }
}

extension Deadline.Start {
  /// What started the clock, in words.
  public var words: String {
    switch self {
    case .order(let clock): clock.spelled
    case .clientsWord: "client's word"
    case .report: "report"
    }
  }
}

extension ClockStart {
  /// What started the clock, in words.
  public var words: String { spelled }
}
