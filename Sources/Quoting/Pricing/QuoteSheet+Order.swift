import Alloys
import Quantities

extension QuoteSheet {
  /// Writes the fees of stages: before the work where the house has them paid first, else with the order.
  mutating func addFees() {
    let charged = book.stageFees(request.kind, used: request.usedFees)
    for kind in request.usedFees where !charged.contains(where: { $0.kind == kind }) {
      report(.feeNotCharged(kind, request.kind))
    }
    for fee in charged {
      let basis = [rate(.fee(fee.kind), fee.amount, per: "order")]
      charge(
        "fee.\(fee.kind.rawValue)", .fee, .fee(fee.kind), basis, .order,
        place: book.feesPaidFirst ? .paidFirst : .total)
    }
  }

  /// Writes charges for the order as a whole.
  mutating func addOrderCharges() {
    for (index, order) in book.orderCharges.enumerated() {
      let basis = [rate(.named(order.name), order.amount, per: "order")]
      charge("order-charge.\(index + 1)", .orderCharge, .named(order.name), basis, .order)
    }
  }

  /// Gives the sample fee back at the house's step: in full, once, and never more than the order costs.
  ///
  /// Nothing where the order is refused anyway.
  mutating func addSampleCredit() {
    guard faults.isEmpty, request.kind == .bulk, let paid = request.paidSampleFee, paid.currency == currency
    else { return }
    let due = book.sample.credits.credit(of: paid, on: product, request.piecesPerUnit, costing: sum(lines))
    if due.minorUnits == 0 { return }
    let credit = Money(minorUnits: -due.minorUnits, currency)
    charge("sample-credit", .sampleCredit, .sampleCredit, [factor(.sampleFee, credit)], .order)
  }

  /// Writes sending: the carrier's cost where it is known, else by weight and company.
  ///
  /// A sample whose fees are paid first is sent for one of them.
  mutating func addShipping() {
    let place: Place = request.kind == .sample && book.feesPaidFirst ? .paidFirst : .total
    if let cost = request.delivery.cost {
      guard book.shipping.rule != .included else {
        report(.shippingIncluded(cost))
        return
      }
      charge("shipping", .shipping, .shippingAtCost, [factor(.cost, cost)], .order, place: place)
      return
    }
    switch book.shipping.rule {
    case .included, .afterPacking: return
    case .rates: break
    }
    let known = book.shipping.companies
    let asked = request.delivery.company
    guard let company = asked == nil ? known.first : known.first(where: { $0.company == asked }) else {
      report(.unknownCompany(asked ?? "", known: known.map(\.company)))
      return
    }
    guard let band = company.bands.first(where: { $0.holds(parcel) }) else {
      if faults.isEmpty { report(.parcelNotPriced(company.company, WeighedGrams(parcel))) }
      return
    }
    let basis = [rate(.parcel(parcel), band.price, per: "parcel")]
    charge("shipping", .shipping, .shipping(by: company.company), basis, .order, place: place)
  }

  /// Grams of the parcel: the pieces at their expected weight, their stones, box and papers.
  ///
  /// Nothing where the order is refused anyway: its counts may be beyond all calculation.
  private var parcel: ExactDecimal {
    guard faults.isEmpty else { return .zero }
    let carats = (try? request.stones.carats(by: book.stones.carats))?.value ?? .zero
    let stones = ExactDecimal(billionths: carats.billionths / 5)
    return (request.weight.expected.value + stones) * request.pieces + book.shipping.packing.value
  }

  /// Writes insurance where the client chose it.
  mutating func addInsurance(of goods: Money) {
    guard request.delivery.insured == true else { return }
    if book.insurance.rate == .zero { return report(.insuranceNotOffered) }
    let basis = [
      factor(.valueSent, goods), QuoteFactor(.insurance, .percent, book.insurance.rate.hundredths, "%"),
    ]
    charge("insurance", .insurance, .insurance, basis, .order)
  }

  /// Writes the tax, on the total and on what is paid first each by itself.
  mutating func addTax() {
    let follows = lines.contains(where: \.followsRealWeight)
    let (subtotal, first) = (sum(lines), sum(feesFirst))
    charge("tax", .tax, .named(book.tax.name), book.tax.basis(.subtotal, subtotal), .order, follows: follows)
    charge("fee.tax", .tax, .named(book.tax.name), book.tax.basis(.fees, first), .order, place: .paidFirst)
  }
}
