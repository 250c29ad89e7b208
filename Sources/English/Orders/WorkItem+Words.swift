import HousePolicies
import Orders
import Workshop

extension WorkItem.Step {
  /// What is to be done, without the rules behind it.
  public var words: String {
    switch self {
    case .order(.gate(let awaited)): awaited.missing.sentence
    case .order(let next): next.words
    case .afterSalesCase(let step, let fault): "\(fault.rawValue): \(step.words)"
    }
  }
}

extension CaseStep {
  /// What a case waits for, in words.
  public var words: String {
    switch self {
    case .reply: "reply to the client"
    case .carrier: "wait for the carrier's answer"
    case .decision: "decide the case"
    case .plan: "find the root cause and plan its correction"
    case .answerToCosts(let amount): "have the client answer the cost of \(amount)"
    case .clientsWord: "wait for the client's answer"
    case .payment(let amount): "collect \(amount)"
    case .pieceBack: "wait for the piece to come back"
    case .remedy(let remedy): "carry out the \(remedy.spelled)"
    case .refund(let amount): "give back \(amount)"
    case .sendingBack: "send the piece back"
    case .closing: "close the case: nothing is missing"
    case .closed: "nothing; the case is closed"
    }
  }
}
