import HousePolicies
import Orders
import Quantities

/// An order or a case in the worklist: whose move it is, and for how long it has waited.
public struct WorkItem: Sendable, Hashable {
  /// What it waits for.
  public enum Step: Sendable, Hashable {
    /// The next step of an order.
    case order(NextStep)
    /// The next step of a case, and what the client came back with.
    case afterSalesCase(CaseStep, FaultKind)
  }

  /// Whose it is.
  public let owner: DueItem.Owner
  /// The client's name.
  public let client: String
  /// The account specialist who leads the order.
  public let specialist: String?
  /// What it waits for.
  public let step: Step
  /// Whose move it is.
  public let mover: Mover
  /// Since when it waits for that.
  public let since: UTCInstant
  /// Whole days that it has waited.
  public let days: Int
  /// Whether something promised is late.
  public let isLate: Bool
  /// Requests of the client that a specialist has to decide.
  public let undecided: [StageRequest]
  /// What the client is to be asked for now.
  public let asks: Money?
  /// What is to be given back now.
  public let givesBack: Money?

  /// An order as it stands at a moment.
  init(_ facts: OrderFacts, asOf: UTCInstant) {
    owner = .order(facts.order)
    (client, specialist) = (facts.client, facts.specialist)
    (step, mover, since) = (.order(facts.next), facts.mover, facts.since)
    days = Self.days(since: facts.since, asOf)
    isLate = facts.deadlines.contains { $0.isBroken(asOf: asOf) }
    (undecided, asks, givesBack) = (facts.undecided, facts.asks, facts.givesBack)
  }

  /// A case as it stands at a moment; `isLate` stands in its deadlines.
  init(_ facts: CaseFacts, specialist: String?, isLate: Bool, asOf: UTCInstant) {
    owner = .afterSalesCase(facts.id)
    (client, self.specialist) = (facts.client, specialist)
    (step, mover, since) = (.afterSalesCase(facts.step, facts.fault), facts.mover, facts.since)
    days = Self.days(since: facts.since, asOf)
    self.isLate = isLate
    undecided = []
    switch facts.step {
    case .payment(let amount): (asks, givesBack) = (amount, nil)
    case .refund(let amount): (asks, givesBack) = (nil, amount)
    case .reply, .carrier, .decision, .plan, .answerToCosts, .clientsWord, .pieceBack, .remedy, .sendingBack, .closing,
      .closed:
      (asks, givesBack) = (nil, nil)
    }
  }

  private static func days(since moment: UTCInstant, _ asOf: UTCInstant) -> Int {
    Int(max(0, asOf.milliseconds - moment.milliseconds) / 86_400_000)
  }
}
