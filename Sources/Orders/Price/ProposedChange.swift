import HousePolicies
import Quantities
import Quoting

/// A change that costs money or time, told to the client before it is made.
public struct ProposedChange: Sendable, Hashable, Codable {
  /// Its number within the order, from 1.
  public let number: Int
  /// What changes.
  public let what: String
  /// What it adds to the price, tax included; below zero where it costs less.
  public let cost: Money
  /// The days that it adds to what was promised.
  public let days: Int
  /// The alloy that takes the quoted one's place, where that is the change.
  public let alloy: String?
  /// The metal part of which it is the alloy; nil for a piece of one metal.
  public let part: String?

  /// Makes a change.
  public init(number: Int, what: String, cost: Money, days: Int, alloy: String? = nil, part: String? = nil) {
    self.number = number
    self.what = what
    self.cost = cost
    self.days = days
    self.alloy = alloy
    self.part = part
  }
}

/// A proposed change and the client's answer.
public struct ChangeRecord: Sendable, Hashable {
  /// The change.
  public let change: ProposedChange
  /// The accepted price that it changes; a later one takes it in.
  public let offer: Int?
  /// The answer; nil while it is awaited.
  public var isAccepted: Bool?
  /// When it was answered.
  public var answeredAt: UTCInstant?
  /// Whether what is wanted was amended by it already, or it was accepted before the price was locked.
  public var isAmended = false
  /// Whether the CAD was approved since, or it was accepted before the price was locked.
  public var isDrawn = false
}

extension ChangeRecord {
  /// Whether what is wanted may be amended by it, once, though the price is locked.
  var opensIntake: Bool { isAccepted == true && !isAmended }

  /// Whether CAD rounds may be submitted for it, until they are approved, though the price is locked.
  var opensRounds: Bool { isAccepted == true && !isDrawn }
}

extension OrderDecider {
  func propose(
    _ what: String, _ cost: Money, _ days: Int, alloy: String? = nil, part: String? = nil
  ) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    try inCurrency(cost)
    let what = try required(what, for: .change)
    guard (0...3650).contains(days) else { throw OrderRefusal(.invalid(.delay(days: days))) }
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled)) }
    if order.acceptedOffer == nil {
      throw OrderRefusal(
        .gateNotPassed(.quoteAccepted, missing: .acceptedPriceToChange))
    }
    try leavesPrice(cost)
    let change = ProposedChange(
      number: order.changes.count + 1, what: what, cost: cost, days: days, alloy: alloy, part: part)
    return [grant(.price(.changeProposed(change: change)), under: policy.rounds.majorChangeNeedsConsent.rules)]
  }

  /// Another alloy in place of the quoted one, of the piece or of the part that is named.
  func propose(
    alloy: String, of part: String?, _ cost: Money, _ days: Int
  ) throws(OrderRefusal) -> [OrderEntry] {
    let alloy = try required(alloy, for: .alloy)
    let weights = order.acceptedOffer?.offer.weights ?? []
    let parts = weights.compactMap(\.part)
    if let part, !parts.contains(part) { throw OrderRefusal(.unknown(.part(part, known: parts))) }
    if part == nil && parts.count > 1 {
      throw OrderRefusal(.invalid(.alloyWithoutPart(parts)))
    }
    let quoted = weights.first { part == nil || $0.part == part }?.alloy
    if quoted == alloy { throw OrderRefusal(.alreadyDone(.alloyQuoted(alloy))) }
    let what = JournalWords.alloy(alloy, ofPart: part, insteadOf: quoted)
    return try propose(what, cost, days, alloy: alloy, part: part)
  }

  /// Demands that a change takes off no more than the whole price.
  func leavesPrice(_ cost: Money) throws(OrderRefusal) {
    if order.price.minorUnits + cost.minorUnits < 0 {
      throw OrderRefusal(.invalid(.changeBelowZero))
    }
  }

  func answer(_ number: Int, _ accepted: Bool) throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.consent)
    guard let record = order.changes.first(where: { $0.change.number == number }) else {
      throw OrderRefusal(.unknown(.change(number, known: order.changes.map(\.change.number))))
    }
    if record.isAccepted != nil { throw OrderRefusal(.alreadyDone(.changeAnswered(number))) }
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled)) }
    if record.offer != order.acceptedOffer?.number {
      throw OrderRefusal(.alreadyDone(.changedPriceGone(change: number)))
    }
    // Other changes may have been accepted since this one was told.
    if accepted { try leavesPrice(record.change.cost) }
    let all = (rules + policy.rounds.majorChangeNeedsConsent.rules).unique
    return locking([grant(.price(.changeAnswered(number: number, accepted: accepted)), under: all)])
  }
}
