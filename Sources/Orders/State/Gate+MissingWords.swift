import HousePolicies
import Quantities

extension Gate.Missing: CustomStringConvertible {
  /// What is missing, in words.
  public var description: String {
    switch self {
    case .step(let gate): gate.notPassed
    case .detailsChanged: "the details changed since they were confirmed"
    case .feesNotCharged: "the fees are not charged yet"
    case .feesOpen(let open): "\(open) of the fees is not paid"
    case .approval(let parts): "no CAD round of \(parts.joined(separator: ", ")) is approved"
    case .firstPayment(let paid, let needed): "\(paid) of \(needed) is paid"
    case .priceLock(let quote): "the price is not locked, since quote \(quote) had ended"
    case .due(let due): "\(due) is still due"
    case .givingBack(let owed): "\(owed) is to be given back"
    case .agreement(let changes): "change \(changes.map(String.init).joined(separator: ", ")) is not agreed"
    case .extraFeesOpen(let open): "\(open) of the extra fees is not paid"
    case .authority(let payments):
      "the authority of the payer of payment \(payments.map(String.init).joined(separator: ", ")) is being checked"
    case .confirmation: "the order is not confirmed"
    case .acceptedGoodsPrice: "no price of it is accepted"
    case .quoteToPayOn: "there is no quote to pay first on"
    case .acceptedPriceToChange: "a change is of a price that was accepted; until then quote it anew"
    case .quoteForMoney(let amount): "there is no live quote, and \(amount) is beyond the fees"
    case .announced(let payment): "payment \(payment) is announced; record that it came, or that it did not"
    case .production: "production has not begun"
    case .piecesToShow: "there is nothing to show yet"
    }
  }
}

extension Gate {
  /// That its step has not happened.
  fileprivate var notPassed: String {
    switch self {
    case .specialistAssigned: "no account specialist is assigned"
    case .detailsConfirmed: "the details are not confirmed"
    case .feesPaid: "the fees are not paid"
    case .artworkConfirmed: "the artwork is not confirmed"
    case .cadApproved: "no CAD round is approved"
    case .quoteAccepted, .firstPayment: "no live quote is accepted"
    case .produced: "production is not finished"
    case .weighed: "the pieces are not weighed"
    case .picturesShown: "nothing was shown to the client"
    case .picturesApproved: "the client has not checked the pictures"
    case .settled, .balancePaid: "the final price does not stand"
    case .shipped: "it is not sent"
    case .delivered: "the client does not have it yet"
    case .sampleQuoted: "the sample is not quoted"
    case .sampleMade: "the sample is not made"
    case .sampleShown: "the client was not shown the sample"
    case .sampleConfirmed: "the client has not confirmed the sample"
    case .purchaseOrderReceived: "the client's purchase order is missing"
    case .packingAgreed: "the packing requirements are missing"
    case .proformaIssued: "the proforma invoice is not issued"
    case .changesAgreed: "changes are not agreed"
    case .payerChecked: "the payer's authority is not checked"
    case .picked: "the goods are not picked"
    case .packed: "the goods are not packed"
    }
  }
}
