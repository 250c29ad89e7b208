import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

extension Usual {
  /// The command that takes an order beside the bespoke piece through a gate of its own kind.
  static func kindStep(to gate: Gate, of order: Order, _ now: UTCInstant) throws -> Step {
    let (staff, client) = (Workbench.specialist, Workbench.client)
    switch gate {
    case .sampleQuoted: return (.sample(.quote(try Desk.roughQuote("400.00"))), staff)
    case .sampleMade: return (.sample(.finish), Workbench.designer)
    case .sampleShown: return (.sample(.show(kinds: [.photos], references: ["sample.jpg"])), staff)
    case .sampleConfirmed: return (.sample(.confirm), client)
    case .purchaseOrderReceived: return (.bulk(.sendPurchaseOrder(reference: "PO-7")), client)
    case .packingAgreed: return (.bulk(.agreePacking(requirements: "one box each")), client)
    case .proformaIssued: return (.bulk(.issueProforma(number: "PI-1")), staff)
    case .changesAgreed: return try agreement(order)
    case .payerChecked:
      let held = try #require(order.payerChecks.first { $0.isHeld })
      return (.checks(.clearPayer(number: held.number, evidence: "a letter of the bank")), staff)
    case .picked: return (.cart(.pick), staff)
    case .packed:
      let parcel = PackedParcel(carrier: "DHL", weight: "1250".grams, cost: "36.45".usd)
      return (.parcel(.pack(parcel)), staff)
    case .specialistAssigned, .detailsConfirmed, .feesPaid, .artworkConfirmed, .cadApproved, .quoteAccepted,
      .firstPayment, .produced, .weighed, .picturesShown, .picturesApproved, .settled, .balancePaid, .shipped,
      .delivered:
      throw Unusual(gate: gate)
    }
  }

  /// The next word about a change that is neither free nor answered.
  private static func agreement(_ order: Order) throws -> Step {
    guard let open = order.customizations.first(where: \.isOpen) else {
      return (payment(order.openFees, order), Workbench.specialist)
    }
    switch open.state {
    case .offered: return (.customization(.answerExtra(number: open.number, accepted: true)), Workbench.client)
    case .negotiated, .agreed, .dropped, .declined:
      return (.customization(.offerExtra(number: open.number, fee: "25.00".usd, days: 1)), Workbench.specialist)
    }
  }

  /// The price that is asked for in a kind of order, as the house's list or its specialist gives it.
  static func kindPrice(_ order: Order, _ now: UTCInstant) throws -> Step {
    let house = order.opening.house
    switch order.kind {
    case .bespoke: return (.price(.issueQuote(offer: try offer(order), reason: "asked for")), Workbench.specialist)
    case .customizedStock:
      let offer = try Desk.listed(["45.00"], of: house, asOf: now)
      return (.price(.issueQuote(offer: offer, reason: "asked for")), Workbench.specialist)
    case .sampleThenBulk:
      let pieces = order.intake.quantity ?? 1
      let offer = try Offers.gold(each: "400.00", [pieces], crediting: pieces >= 3 ? "120.00" : nil)
      return (.price(.issueQuote(offer: offer, reason: "as the sample showed")), Workbench.specialist)
    case .reorder:
      let offer = try Offers.gold(each: "43.50", [order.intake.quantity ?? 1], .goldFilled)
      return (.price(.issueQuote(offer: offer, reason: "asked for")), Workbench.specialist)
    case .wholesale:
      let terms = ListedTerms(try prices(of: house), .bulk, asOf: now)
      let lines = [
        try item("a", "4.42", wanted: 120, least: 12, days: 4), try item("b", "4.20", wanted: 10, left: 40, days: 7),
      ]
      let told = Actor(.accountSpecialist, Workbench.specialist.name, clientEvidence: "the client's order sheet")
      return (.cart(.place(lines: lines, terms: terms)), told)
    }
  }
}
