import HousePolicies
import Quantities

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
