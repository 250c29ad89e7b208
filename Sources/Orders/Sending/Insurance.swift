import HousePolicies
import Quantities
import Quoting

extension OrderDecider {
  /// Takes the client's choice: insured, the parcel costs what was told; not insured, that and its tax go off the price.
  ///
  /// Before the final price stands it is a change of the accepted one; after it, a charge or a credit.
  func chooseInsurance(_ insured: Bool) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    if order.shipment != nil { throw OrderRefusal(.alreadyDone(.sent)) }
    let rules = policy.shipping.insuranceFrom?.rules ?? []
    let adding = try order.insuranceCost(insured, rounded: policy.rounding).map { cost throws(OrderRefusal) in
      let adding = money(cost.minorUnits - order.insuranceAdded)
      try inCurrency(adding)
      return adding
    }
    guard let adding, adding.minorUnits != 0 else {
      return [grant(.sending(.insuranceChosen(insured: insured)), under: rules)]
    }
    let consent = adding.minorUnits > 0 ? try client(.consent) : []
    let all = (rules + consent).unique
    let what = JournalWords.insurance(insured)
    if order.settlement == nil {
      let change = ProposedChange(number: order.changes.count + 1, what: what, cost: adding, days: 0)
      let chosen = SendingEvent.insuranceChosen(insured: insured, adding: adding, change: change)
      return locking([grant(.sending(chosen), under: all)])
    }
    let chosen = grant(.sending(.insuranceChosen(insured: insured, adding: adding)), under: all)
    if adding.minorUnits > 0 {
      return [chosen, charged(Charge(what: what, amount: adding, paidFirst: false), under: all)]
    }
    let credit = GivenCredit(why: what, amount: money(-adding.minorUnits))
    let transfers = [Transfer(debit: .credits, credit: .receivable, credit.amount)]
    return [chosen, grant(.money(.credited(credit: credit, transfers: transfers)), under: all)]
  }
}

extension Order {
  /// What a choice changes of the accepted price, its tax included; nil where nobody told what insurance costs.
  ///
  /// The premium is the told share of the goods, without sending and tax, rounded once; the tax is that of the house on
  /// all of it, less what it is without the choice.
  func insuranceCost(_ insured: Bool, rounded rule: RoundingRule) throws(OrderRefusal) -> Money? {
    guard let offer = acceptedOffer?.offer else { return nil }
    let quoted = amount(of: [.insurance], in: offer)
    if quoted.minorUnits == 0 && offer.insurance == nil { return nil }
    do {
      let goods = amount(
        of: QuoteLine.Group.allCases.filter { ![.shipping, .insurance, .tax].contains($0) }, in: offer)
      var premium = Money.zero(currency)
      if insured {
        premium = try quoted.minorUnits != 0 ? quoted : goods.portion(offer.insurance ?? .zero, rounded: rule)
      }
      let moved = premium.minorUnits - quoted.minorUnits
      guard let line = offer.lines.first(where: { $0.group == .tax }) else { return Money(minorUnits: moved, currency) }
      let untaxed = amount(of: QuoteLine.Group.allCases.filter { $0 != .tax }, in: offer).minorUnits + moved
      let tax = try line.calculated(onBase: Money(minorUnits: untaxed, currency))
      return Money(minorUnits: moved + tax.minorUnits - amount(of: [.tax], in: offer).minorUnits, currency)
    } catch {
      throw OrderRefusal(.tooLarge)
    }
  }

  /// The lines of some groups, as they are settled or else as they are quoted.
  private func amount(of groups: [QuoteLine.Group], in offer: PriceOffer) -> Money {
    guard let settlement else { return total(offer.lines.filter { groups.contains($0.group) }.map(\.amount)) }
    return total(settlement.lines.filter { groups.contains($0.group) }.map(\.final))
  }

  /// Keeps a choice, and what it changes of the price.
  mutating func choose(_ choice: Bool, _ adding: Money?, _ change: ProposedChange?, at moment: UTCInstant) {
    insured = choice
    insuranceAdded += adding?.minorUnits ?? 0
    guard let change else { return }
    changes.append(
      ChangeRecord(
        change: change, offer: acceptedOffer?.number, isAccepted: true, answeredAt: moment, isAmended: true,
        isDrawn: true))
  }
}
