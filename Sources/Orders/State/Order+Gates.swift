import HousePolicies
import Quantities

extension Order {
  /// What is missing for a gate, in words; nil where it is passed.
  public func missing(for gate: Gate) -> String? {
    switch gate {
    case .specialistAssigned: specialist == nil ? "no account specialist is assigned" : nil
    case .detailsConfirmed: missingDetails
    case .feesPaid: missingFees
    case .artworkConfirmed: milestones.artworkConfirmed == nil ? "the artwork is not confirmed" : nil
    case .cadApproved:
      partsWithoutApproval.isEmpty ? nil : "no CAD round of \(partsWithoutApproval.joined(separator: ", ")) is approved"
    case .quoteAccepted: acceptedOffer == nil ? "no live quote is accepted" : nil
    case .firstPayment: missingFirstPayment
    case .produced: milestones.produced == nil ? "production is not finished" : nil
    case .weighed: weighIn == nil ? "the pieces are not weighed" : nil
    case .picturesShown: milestones.picturesShown == nil ? "nothing was shown to the client" : nil
    case .picturesApproved: milestones.picturesApproved == nil ? "the client has not checked the pictures" : nil
    case .settled: settlement == nil ? "the final price does not stand" : nil
    case .balancePaid: missingBalance
    case .shipped: shipment == nil ? "it is not sent" : nil
    case .delivered: milestones.delivered == nil ? "the client does not have it yet" : nil
    case .sampleQuoted: sample.quote == nil ? "the sample is not quoted" : nil
    case .sampleMade: sample.finishedAt == nil ? "the sample is not made" : nil
    case .sampleShown: sample.shownAt == nil ? "the client was not shown the sample" : nil
    case .sampleConfirmed: sample.confirmedAt == nil ? "the client has not confirmed the sample" : nil
    case .purchaseOrderReceived: bulk.purchaseOrder == nil ? "the client's purchase order is missing" : nil
    case .packingAgreed: bulk.packing == nil ? "the packing requirements are missing" : nil
    case .proformaIssued: bulk.proforma == nil ? "the proforma invoice is not issued" : nil
    case .changesAgreed: missingAgreement
    case .payerChecked: missingAuthority
    case .picked: milestones.picked == nil ? "the goods are not picked" : nil
    case .packed: parcel == nil ? "the goods are not packed" : nil
    }
  }

  private var missingDetails: String? {
    if milestones.detailsConfirmed == nil { return "the details are not confirmed" }
    return detailsChanged ? "the details changed since they were confirmed" : nil
  }

  private var missingFees: String? {
    if charges.allSatisfy({ !$0.paidFirst }) { return "the fees are not charged yet" }
    return openFees.minorUnits > 0 ? "\(openFees) of the fees is not paid" : nil
  }

  private var missingFirstPayment: String? {
    if settlement != nil || isCoveredByVoucher { return nil }
    guard let accepted = acceptedOffer, let needed = neededFirst else { return "no live quote is accepted" }
    let paid = ledger.deposits
    if paid.minorUnits < needed.minorUnits { return "\(paid) of \(needed) is paid" }
    return lockedOffer == accepted.number ? nil : "the price is not locked, since quote \(accepted.number) had ended"
  }

  var missingBalance: String? {
    if settlement == nil { return "the final price does not stand" }
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
