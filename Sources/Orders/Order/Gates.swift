import HousePolicies
import Quantities

extension Gate {
  /// What is missing for a gate to be passed.
  public enum Missing: Sendable, Hashable, Codable {
    /// The gate's own step has not happened.
    case step(Gate)
    /// The details changed since they were confirmed.
    case detailsChanged
    /// Nothing is charged before the work yet.
    case feesNotCharged
    /// So much of the fees is not paid.
    case feesOpen(Money)
    /// No CAD round of these parts is approved.
    case approval(parts: [String])
    /// So much of what is paid first is there.
    case firstPayment(paid: Money, of: Money)
    /// It is paid; the quote that it was for had ended by then, so that the price is not locked.
    case priceLock(quote: Int)
    /// So much is still due.
    case due(Money)
    /// So much is to be given back.
    case givingBack(Money)
    /// These changes to a stock item are not agreed.
    case agreement(changes: [Int])
    /// So much of the extra fees for changes is not paid.
    case extraFeesOpen(Money)
    /// The authority of who paid these is being checked.
    case authority(payments: [Int])
    /// An order whose goods change is confirmed first.
    case confirmation
    /// Goods change at a price that was accepted.
    case acceptedGoodsPrice
    /// What is paid first is a share of a quote.
    case quoteToPayOn
    /// A change is of a price that was accepted.
    case acceptedPriceToChange
    /// Money beyond the fees is taken on a live quote.
    case quoteForMoney(Money)
    /// A payment is announced, and neither there nor given up.
    case announced(payment: Int)
    /// Production has not begun.
    case production
    /// There is nothing yet that pictures could show.
    case piecesToShow
  }
}

extension Order {
  /// What is missing for a gate; nil where it is passed.
  public func missing(for gate: Gate) -> Gate.Missing? {
    switch gate {
    case .specialistAssigned: specialist == nil ? .step(gate) : nil
    case .detailsConfirmed: missingDetails
    case .feesPaid: missingFees
    case .artworkConfirmed: milestones.artworkConfirmed == nil ? .step(gate) : nil
    case .cadApproved: partsWithoutApproval.isEmpty ? nil : .approval(parts: partsWithoutApproval)
    case .quoteAccepted: acceptedOffer == nil ? .step(gate) : nil
    case .firstPayment: missingFirstPayment
    case .produced: milestones.produced == nil ? .step(gate) : nil
    case .weighed: weighIn == nil ? .step(gate) : nil
    case .picturesShown: milestones.picturesShown == nil ? .step(gate) : nil
    case .picturesApproved: milestones.picturesApproved == nil ? .step(gate) : nil
    case .settled: settlement == nil ? .step(gate) : nil
    case .balancePaid: missingBalance
    case .shipped: shipment == nil ? .step(gate) : nil
    case .delivered: milestones.delivered == nil ? .step(gate) : nil
    case .sampleQuoted: sample.quote == nil ? .step(gate) : nil
    case .sampleMade: sample.finishedAt == nil ? .step(gate) : nil
    case .sampleShown: sample.shownAt == nil ? .step(gate) : nil
    case .sampleConfirmed: sample.confirmedAt == nil ? .step(gate) : nil
    case .purchaseOrderReceived: bulk.purchaseOrder == nil ? .step(gate) : nil
    case .packingAgreed: bulk.packing == nil ? .step(gate) : nil
    case .proformaIssued: bulk.proforma == nil ? .step(gate) : nil
    case .changesAgreed: missingAgreement
    case .payerChecked: missingAuthority
    case .picked: milestones.picked == nil ? .step(gate) : nil
    case .packed: parcel == nil ? .step(gate) : nil
    }
  }

  private var missingDetails: Gate.Missing? {
    if milestones.detailsConfirmed == nil { return .step(.detailsConfirmed) }
    return detailsChanged ? .detailsChanged : nil
  }

  private var missingFees: Gate.Missing? {
    if charges.allSatisfy({ !$0.paidFirst }) { return .feesNotCharged }
    return openFees.minorUnits > 0 ? .feesOpen(openFees) : nil
  }

  private var missingFirstPayment: Gate.Missing? {
    if settlement != nil || isCoveredByVoucher { return nil }
    guard let accepted = acceptedOffer, let needed = neededFirst else { return .step(.quoteAccepted) }
    let paid = ledger.deposits
    if paid.minorUnits < needed.minorUnits { return .firstPayment(paid: paid, of: needed) }
    return lockedOffer == accepted.number ? nil : .priceLock(quote: accepted.number)
  }

  var missingBalance: Gate.Missing? {
    if settlement == nil { return .step(.settled) }
    return due.minorUnits > 0 && instalmentsStillCount ? nil : openAtEnd
  }

  /// Whether agreed instalments stand for what is still due.
  ///
  /// What is owed beyond them, by changes and charges that came later, must be paid beside the first of them.
  private var instalmentsStillCount: Bool {
    guard let first = instalments.first else { return false }
    let owed = refundable.minorUnits + due.minorUnits
    let beyond = max(0, owed - total(instalments).minorUnits)
    return refundable.minorUnits >= beyond + first.minorUnits
  }
}

/// What an order waits for.
public struct AwaitedGate: Sendable, Hashable, Codable {
  /// The first gate that is not passed.
  public let gate: Gate
  /// What is missing for it.
  public let missing: Gate.Missing
  /// The rules that put it there.
  public let rules: [RuleID]
}

extension Order {
  /// The first gate of its way that is not passed; nil where all are, and for an order that is closed or ended.
  public func awaited(under policy: HousePolicy) -> AwaitedGate? {
    if isClosed || ending != nil { return nil }
    for gate in policy.way(kind)?.gates ?? [] {
      if let missing = missing(for: gate.term) {
        return AwaitedGate(gate: gate.term, missing: missing, rules: gate.rules)
      }
    }
    return nil
  }

  /// All gates of its way that are not passed, in their order, each with what is missing for it.
  public func allAwaited(under policy: HousePolicy) -> [AwaitedGate] {
    if isClosed || ending != nil { return [] }
    return (policy.way(kind)?.gates ?? []).compactMap { gate in
      missing(for: gate.term).map { AwaitedGate(gate: gate.term, missing: $0, rules: gate.rules) }
    }
  }

  /// What is to be done next; every order has just one answer.
  public func next(under policy: HousePolicy) -> NextStep {
    if isClosed { return .closed }
    guard let ending else { return awaited(under: policy).map(NextStep.gate) ?? .closing }
    if let open = openAtEnd { return .money(open) }
    switch ending {
    case .cancelled: return .cancelled
    case .expired, .declined: return .closing
    }
  }

  /// What is owed to either side by the books; nil where nothing is.
  var openAtEnd: Gate.Missing? {
    let due = self.due
    if due.minorUnits > 0 { return .due(due) }
    return due.minorUnits < 0 ? .givingBack(Money(minorUnits: -due.minorUnits, currency)) : nil
  }
}

/// What is to be done next with an order.
public enum NextStep: Sendable, Hashable, Codable {
  /// A gate is to be passed.
  case gate(AwaitedGate)
  /// The order ended before its time, and money is owed to one side still.
  case money(Gate.Missing)
  /// Nothing is missing: it may be closed.
  case closing
  /// The order was cancelled and its money is settled.
  case cancelled
  /// It is closed.
  case closed
}
