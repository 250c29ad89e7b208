import HousePolicies
import Orders
import Quantities
import Workshop

extension Possibilities {
  /// The command lines behind `pennyweight order` that lead on; words in capitals are to be filled in.
  var commands: [String] {
    let id = order.id.text
    switch next {
    case .gate(let awaited): return order.commands(awaited).map { $0.replacing("ID", with: id) }
    case .money(let missing): return missing.commands.map { $0.replacing("ID", with: id) }
    case .closing: return ["close \(id)"]
    case .cancelled, .closed: return []
    }
  }
}

extension Order {
  fileprivate func commands(_ awaited: AwaitedGate) -> [String] {
    let byMissing = awaited.missing.commands
    return byMissing.isEmpty ? commands(awaited.gate) : byMissing
  }

  private func commands(_ gate: Gate) -> [String] {
    switch gate {
    case .specialistAssigned: ["assign ID NAME"]
    case .detailsConfirmed: ["confirm ID", "amend ID --help"]
    case .feesPaid: ["fees ID"]
    case .artworkConfirmed: ["artwork ID FILE --show", "artwork ID FILE --as customer"]
    case .cadApproved: approvals
    case .quoteAccepted: acceptance
    case .firstPayment, .balancePaid: ["pay ID AMOUNT --method METHOD --reference REFERENCE"]
    case .produced: milestones.productionStarted == nil ? ["start ID"] : ["step ID STEP", "finish ID"]
    case .weighed: ["weigh-in ID --gross GRAMSg --stones CARATSct --scale SCALE"]
    case .picturesShown: ["pictures ID --photos FILE"]
    case .picturesApproved: ["checked ID --as customer"]
    case .settled: proposedSettlement == nil ? ["settle ID"] : ["consent ID --as customer"]
    case .shipped: ["ship ID --carrier CARRIER --tracking NUMBER --country XX"]
    case .delivered: ["deliver ID"]
    case .sampleQuoted: ["sample quote ID --help"]
    case .sampleMade: ["sample made ID"]
    case .sampleShown: ["sample show ID --photos FILE"]
    case .sampleConfirmed: ["sample confirm ID --as customer"]
    case .purchaseOrderReceived: ["bulk purchase-order ID NUMBER --as customer"]
    case .packingAgreed: ["bulk packing ID WORDS --as customer"]
    case .proformaIssued: ["bulk proforma ID NUMBER"]
    case .changesAgreed: ["stock offer ID CHANGE --fee AMOUNT", "stock answer ID CHANGE yes --as customer"]
    case .payerChecked: ["payer draw ID PAYMENT"]
    case .picked: ["cart pick ID"]
    case .packed: ["parcel pack ID --carrier CARRIER --weight GRAMSg --cost AMOUNT"]
    }
  }

  private var approvals: [String] {
    let open = rounds.filter { $0.state == .submitted }
    if open.isEmpty { return ["submit ID DRAFT --alloy ALLOY --as cad-designer"] }
    return open.map { "approve ID --round \($0.round.number) --as customer" }
      + open.map { "review ID --round \($0.round.number) --wish minor-changes WORDS --as customer" }
  }

  private var acceptance: [String] {
    if let open = openOffer { return ["accept ID --quote \(open.number) --as customer"] }
    switch kind {
    case .bespoke: return ["quote ID --alloy ALLOY"]
    case .wholesale: return ["cart place ID --item NUMBER:NAME:PRICE:COUNT:GRAMS"]
    case .sampleThenBulk, .reorder, .customizedStock: return ["offer ID --item NUMBER:NAME:PRICE:COUNT"]
    }
  }
}

extension Gate.Missing {
  /// What leads on, where more is known than the gate.
  fileprivate var commands: [String] {
    switch self {
    case .feesOpen(let open), .extraFeesOpen(let open), .due(let open):
      ["pay ID \(open.figure) --method METHOD --reference REFERENCE"]
    case .firstPayment(let paid, let needed):
      [
        "pay ID \(Money(minorUnits: needed.minorUnits - paid.minorUnits, needed.currency).figure) --method METHOD "
          + "--reference REFERENCE"
      ]
    case .givingBack(let owed): ["pay-back ID \(owed.figure) --method METHOD --reference REFERENCE --reason WHY"]
    case .feesNotCharged: ["fees ID"]
    case .detailsChanged, .confirmation: ["confirm ID"]
    case .priceLock, .quoteToPayOn, .quoteForMoney: ["quote ID --alloy ALLOY"]
    case .announced(let payment): ["clear ID \(payment)", "return ID \(payment) --reason WHY"]
    case .production: ["start ID"]
    case .piecesToShow: ["finish ID"]
    case .step, .approval, .agreement, .authority, .acceptedGoodsPrice, .acceptedPriceToChange: []
    }
  }
}
