import HousePolicies
import Quantities

/// What may be asked about changes to a stock item.
public enum CustomizationCommand: Sendable, Hashable, Codable {
  /// Ask for a change.
  case request(aspects: [CustomizedAspect], words: String)
  /// Tell the client what a negotiated change costs beyond the listed price, and the days that it adds.
  case offerExtra(number: Int, fee: Money, days: Int)
  /// Consent to the extra fee, or do without the change.
  case answerExtra(number: Int, accepted: Bool)
  /// Decline the change, and with it the order.
  case decline(number: Int, reason: String)
}

/// What happens about changes to a stock item.
public enum CustomizationEvent: Sendable, Hashable, Codable {
  /// A change was asked for; negotiated where it is not free.
  case requested(number: Int, aspects: [CustomizedAspect], words: String, isFree: Bool)
  /// The client was told what it costs.
  case extraOffered(number: Int, fee: Money, days: Int)
  /// The client's answer.
  case extraAnswered(number: Int, accepted: Bool)
  /// The house declined it.
  case declined(number: Int, reason: String)
}

extension CustomizationEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .requested: "requested"
    case .extraOffered: "extra-offered"
    case .extraAnswered: "extra-answered"
    case .declined: "declined"
    }
  }
}

extension OrderDecider {
  func decide(_ command: CustomizationCommand) throws(OrderRefusal) -> [OrderEntry] {
    guard let terms = policy.kinds.customization, order.kind == .customizedStock else {
      throw OrderRefusal(.notOnTheWay(.changesAgreed, order.kind))
    }
    switch command {
    case .request(let aspects, let words): return try request(aspects, words, terms)
    case .offerExtra(let number, let fee, let days):
      if terms.designerTalks.term {
        try only(.cadDesigner, .accountSpecialist, .owner)
      } else {
        try only(.accountSpecialist, .owner)
      }
      try positive(fee)
      guard (0...3650).contains(days) else { throw OrderRefusal(.invalid(.delay(days: days))) }
      try open(number, offered: false)
      return [
        grant(
          .customization(.extraOffered(number: number, fee: fee, days: days)),
          under: (terms.negotiated.rules + terms.designerTalks.rules).unique)
      ]
    case .answerExtra(let number, let accepted): return try answer(number, accepted, terms)
    case .decline(let number, let why): return try decline(number, why, terms)
    }
  }

  /// Demands that an offer has the house's fee for a change, once for the order.
  func checkFee(_ offer: PriceOffer) throws(OrderRefusal) -> [RuleID] {
    guard let terms = policy.kinds.customization?.fee else { return [] }
    let charged = order.total(offer.lines.filter { $0.group == .orderCharge }.map(\.amount))
    guard let fee = try? Money(ExactRatio(terms.term), order.currency, rounded: policy.rounding) else {
      throw OrderRefusal(.tooLarge)
    }
    if charged != fee { throw OrderRefusal(.kind(.customizationFeeOff(charged, fee: fee)), under: terms.rules) }
    return terms.rules
  }

  private func request(
    _ aspects: [CustomizedAspect], _ words: String, _ terms: CustomizationTerms
  ) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    let remarks = policy.required(for: order.kind)
    guard words.saysSomething else { throw OrderRefusal(.intakeIncomplete([.remarks]), under: remarks.rules) }
    if aspects.isEmpty { throw OrderRefusal(.invalid(.noAspects)) }
    if order.milestones.productionStarted != nil { throw OrderRefusal(.alreadyDone(.workBegun)) }
    let offered = terms.free.term + terms.negotiated.term
    let beyond = aspects.filter { !offered.contains($0) }
    let rules = (terms.free.rules + terms.negotiated.rules).unique
    if !beyond.isEmpty { throw OrderRefusal(.kind(.aspectsNotOffered(beyond, offered: offered)), under: rules) }
    let isFree = aspects.allSatisfy(terms.free.term.contains)
    let event = CustomizationEvent.requested(
      number: order.customizations.count + 1, aspects: aspects, words: words, isFree: isFree)
    return [grant(.customization(event), under: isFree ? terms.free.rules : terms.negotiated.rules)]
  }

  /// Finds a change that is still under negotiation.
  @discardableResult
  private func open(_ number: Int, offered: Bool?) throws(OrderRefusal) -> CustomizationRecord {
    guard let record = order.customizations.first(where: { $0.number == number }) else {
      throw OrderRefusal(.unknown(.change(number, known: order.customizations.map(\.number))))
    }
    guard record.isOpen else { throw OrderRefusal(.alreadyDone(.extraAnswered(change: number))) }
    if offered == true, record.state == .negotiated {
      throw OrderRefusal(.kind(.extraNotTold(number)), under: policy.kinds.customization?.negotiated.rules ?? [])
    }
    return record
  }

  /// Takes the client's answer; the extra fee that was consented to is paid before the work.
  private func answer(_ number: Int, _ accepted: Bool, _ terms: CustomizationTerms) throws(OrderRefusal) -> [OrderEntry]
  {
    let rules = try (client(.consent) + terms.negotiated.rules).unique
    let record = try open(number, offered: true)
    let answered = grant(.customization(.extraAnswered(number: number, accepted: accepted)), under: rules)
    guard accepted, case .offered(let fee) = record.state else { return [answered] }
    let charge = Charge(what: JournalWords.extraFee(ofChange: number, record.words), amount: fee, paidFirst: true)
    return [answered, charged(charge, under: rules)]
  }

  /// Ends the order over a change that the house does not make; all that was paid is given back.
  private func decline(_ number: Int, _ why: String, _ terms: CustomizationTerms) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let why = try required(why, for: .declineReason, under: terms.negotiated.rules)
    try open(number, offered: nil)
    let declined = grant(.customization(.declined(number: number, reason: why)), under: terms.negotiated.rules)
    return [declined] + ending(.declined(reason: why), under: terms.negotiated.rules)
  }
}

/// A change to a stock item that was asked for, and where it stands.
public struct CustomizationRecord: Sendable, Hashable {
  /// Counted from 1.
  public let number: Int
  /// What it changes.
  public let aspects: [CustomizedAspect]
  /// The client's words.
  public let words: String
  /// Where it stands.
  public internal(set) var state: State
  /// The days that it adds to what was promised.
  public internal(set) var days = 0

  /// Where a change may stand.
  public enum State: Sendable, Hashable {
    /// The house considers it.
    case negotiated
    /// The client was told what it costs.
    case offered(fee: Money)
    /// It is made.
    case agreed
    /// The client does without it.
    case dropped
    /// The house declined it.
    case declined
  }

  /// Whether somebody's word is still awaited.
  public var isOpen: Bool {
    switch state {
    case .negotiated, .offered: true
    case .agreed, .dropped, .declined: false
    }
  }
}

extension Order {
  mutating func apply(_ event: CustomizationEvent) {
    switch event {
    case .requested(let number, let aspects, let words, let isFree):
      customizations.append(
        CustomizationRecord(number: number, aspects: aspects, words: words, state: isFree ? .agreed : .negotiated))
    case .extraOffered(let number, let fee, let days): customize(number, .offered(fee: fee), days: days)
    case .extraAnswered(let number, let accepted): customize(number, accepted ? .agreed : .dropped)
    case .declined(let number, _): customize(number, .declined)
    }
  }

  private mutating func customize(_ number: Int, _ state: CustomizationRecord.State, days: Int? = nil) {
    guard let index = customizations.firstIndex(where: { $0.number == number }) else { return }
    customizations[index].state = state
    if let days { customizations[index].days = days }
  }

  /// What is missing until every change is agreed and its extra fee paid.
  var missingAgreement: Gate.Missing? {
    let open = customizations.filter(\.isOpen).map(\.number)
    if !open.isEmpty { return .agreement(changes: open) }
    return openFees.minorUnits > 0 ? .extraFeesOpen(openFees) : nil
  }
}
