import HousePolicies
import Quantities
import Quoting

/// The final invoice of an order: estimate against actual, line by line, and what is still due.
public struct Settlement: Sendable, Hashable, Codable {
  /// The expected weight of all pieces.
  public let expected: WeighedGrams
  /// The weighed metal of all pieces.
  public let actual: WeighedGrams
  /// The metal parts with what each is charged by and how that is known; nil for pieces of one metal.
  public let parts: [SettledPart]?
  /// The share by which it differs, to a hundredth of a percent, half up.
  public let deviation: Percentage
  /// What the house's bands make of it.
  public let outcome: DeviationOutcome
  /// Why the specialist settles it so; kept wherever the bands ask for it.
  public let reason: String?
  /// The quoted lines beside the final ones.
  public let lines: [SettledLine]
  /// Changes that the client accepted, with what each added.
  public let changes: [ProposedChange]
  /// The quoted total and the changes.
  public let quoted: Money
  /// The final price.
  public let final: Money

  /// The deviation in money: what the weighing alone changed.
  public func difference() throws(MoneyError) -> Money { try final - quoted }

  /// Grams more, or less below zero, than expected.
  public var grams: WeighedGrams { WeighedGrams(actual.value - expected.value) }
}

/// A metal part of all pieces in a settlement: what was expected, what it is charged by, and how that is known.
public struct SettledPart: Sendable, Hashable, Codable {
  /// What it is called.
  public let name: String
  /// The expected weight.
  public let expected: WeighedGrams
  /// The weight that its lines follow.
  public let actual: WeighedGrams
  /// Whether the part was on the scale, or only its estimated share of the whole is known.
  public let basis: SharedWeighIn.Basis

  /// Makes a part.
  public init(name: String, expected: WeighedGrams, actual: WeighedGrams, basis: SharedWeighIn.Basis) {
    self.name = name
    self.expected = expected
    self.actual = actual
    self.basis = basis
  }
}

extension OrderDecider {
  /// Calculates the final price; beyond the house's band it awaits the client's consent, unless the house absorbs it.
  func settle(_ why: String?, absorbing: Bool) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try (arrive(at: .settled) + policy.deviation.rules).unique
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled)) }
    let settlement = try settlement(why, absorbing, rules)
    if settlement.final.minorUnits < 0 {
      throw OrderRefusal(.invalid(.finalBelowZero(settlement.final)), under: rules)
    }
    switch settlement.outcome {
    case .billed, .absorbed: return [settled(settlement, rules)]
    case .billedWithConsent:
      return [grant(.money(.settlementProposed(settlement: settlement)), under: rules)]
    }
  }

  func consentToSettlement() throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.consent)
    guard let proposed = order.proposedSettlement else {
      throw OrderRefusal(.alreadyDone(.noConsentAwaited))
    }
    return [settled(proposed, (rules + self.rules(of: .settled) + policy.deviation.rules).unique)]
  }

  /// Posts the final invoice: the price is earned, deposits are set against it.
  private func settled(_ settlement: Settlement, _ rules: [RuleID]) -> OrderEntry {
    var transfers: [Transfer] = []
    transfers.move(settlement.final.minorUnits, debit: .receivable, credit: .revenue, order.currency)
    transfers.move(order.ledger.deposits.minorUnits, debit: .deposits, credit: .receivable, order.currency)
    return grant(.money(.settled(settlement: settlement, transfers: transfers)), under: rules)
  }

  private func settlement(_ why: String?, _ absorbing: Bool, _ rules: [RuleID]) throws(OrderRefusal) -> Settlement {
    guard let offer = order.acceptedOffer?.offer else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .step(.quoteAccepted)))
    }
    let (expected, actual) = weights(offer)
    let judged = judged(offer, expected, actual)
    let band = judged.band
    let outcome: DeviationOutcome
    switch offer.basis {
    case .quotedPrice: outcome = .absorbed
    case .realWeight:
      let isAbsorbed = absorbing ? try isAgainstClient(offer, rules) : false
      outcome = isAbsorbed ? .absorbed : band
    }
    if (band == .billedWithConsent && offer.basis == .realWeight) || (absorbing && offer.basis == .realWeight),
      !why.saysSomething
    {
      throw OrderRefusal(.deviationNeedsReason(judged.share), under: rules)
    }
    let lines = try lines(offer, outcome, rules)
    let changes = order.acceptedChanges
    do {
      let extra = order.total(changes.map(\.cost))
      return Settlement(
        expected: expected, actual: actual, parts: parts(offer),
        deviation: share(actual.value - expected.value, expected), outcome: outcome, reason: why, lines: lines,
        changes: changes, quoted: try offer.total + extra,
        final: try Money.sum(lines.map(\.final), in: order.currency) + extra)
    } catch {
      throw OrderRefusal(.tooLarge)
    }
  }

  /// Whether the real weight makes the pieces dearer: the house absorbs what is against the client, and nothing else.
  private func isAgainstClient(_ offer: PriceOffer, _ rules: [RuleID]) throws(OrderRefusal) -> Bool {
    let final = order.total(try lines(offer, .billed, rules).map(\.final))
    // A final price below zero cannot be billed: then the quoted one is as far as the house can go.
    let isBelowZero = final.minorUnits + order.total(order.acceptedChanges.map(\.cost)).minorUnits < 0
    return isBelowZero || final > order.total(offer.lines.map(\.amount))
  }

  /// What the house's bands make of the pieces: of all together, and of each reading and part by itself.
  ///
  /// A piece far off is not made good by the others: where anything asks for consent, all of it does.
  private func judged(
    _ offer: PriceOffer, _ expected: WeighedGrams, _ actual: WeighedGrams
  ) -> (band: DeviationOutcome, share: Percentage) {
    let bands = policy.deviation.term
    func outcome(_ difference: ExactDecimal, _ of: WeighedGrams) -> DeviationOutcome {
      bands.outcome(difference: difference, of: of.value)
    }
    let all = actual.value - expected.value
    let band = outcome(all, expected)
    let singles = order.weighIn?.judged(by: offer) ?? []
    let off = singles.filter { outcome($0.actual.value - $0.expected.value, $0.expected) == .billedWithConsent }
    if band == .billedWithConsent || off.isEmpty { return (band, share(all, expected)) }
    let shares = off.map { share($0.actual.value - $0.expected.value, $0.expected) }
    let worst = shares.max { $0.hundredths.billionths.magnitude < $1.hundredths.billionths.magnitude }
    return (.billedWithConsent, worst ?? share(all, expected))
  }

  /// The expected and the weighed metal of all pieces; nothing where nothing is weighed.
  private func weights(_ offer: PriceOffer) -> (expected: WeighedGrams, actual: WeighedGrams) {
    let each = offer.weights.reduce(ExactDecimal.zero) { $0 + $1.expected.value }
    let expected = WeighedGrams(each * offer.pieces)
    return (expected, offer.weights.isEmpty ? expected : order.weighIn?.net ?? expected)
  }

  /// The metal parts of all pieces, as they were expected and as they are charged; nil where nothing is told apart.
  private func parts(_ offer: PriceOffer) -> [SettledPart]? {
    guard let weighIn = order.weighIn, weighIn.split != nil || offer.estimates.count > 1 else { return nil }
    return weighIn.parts.compactMap { part in
      offer.estimates.first { $0.name == part.name }.map { estimate in
        SettledPart(
          name: part.name, expected: WeighedGrams(estimate.grams.value * offer.pieces), actual: part.grams,
          basis: weighIn.basis)
      }
    }
  }

  private func share(_ difference: ExactDecimal, _ expected: WeighedGrams) -> Percentage {
    guard expected.value > .zero else { return .zero }
    let ratio = ExactRatio(difference.billionths, expected.value.billionths)
    let hundredths = try? (ratio * ExactRatio(100)).decimal(toPlaces: 2, by: .halfUp)
    return Percentage(hundredths ?? .zero)
  }

  private func lines(
    _ offer: PriceOffer, _ outcome: DeviationOutcome, _ rules: [RuleID]
  ) throws(OrderRefusal) -> [SettledLine] {
    let asQuoted = offer.lines.map { line in
      SettledLine(id: line.id, what: line.what, group: line.group, quoted: line.amount, final: line.amount)
    }
    switch outcome {
    case .absorbed: return asQuoted
    case .billed, .billedWithConsent:
      guard let weighIn = order.weighIn, !offer.weights.isEmpty else { return asQuoted }
      do {
        let weights = try weighIn.realWeights(pieces: offer.pieces)
        let price = try SettledPrice(offer.lines, weighing: weights, in: order.currency, by: offer.settling)
        return price.lines
      } catch {
        throw OrderRefusal(.notSettled(error as? SettlementFault ?? .tooLarge), under: rules)
      }
    }
  }
}
