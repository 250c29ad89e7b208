import HousePolicies
import Orders
import PriceBooks
import Quantities
import Quoting
import Testing

/// The command that takes an order through its next gate, as a house would give it on a good day.
enum Usual {
  typealias Step = (command: OrderCommand, actor: Actor)

  static func step(to gate: Gate, of order: Order, _ now: UTCInstant) throws -> Step {
    let staff = Workbench.specialist
    switch gate {
    case .specialistAssigned: return (.intake(.assignSpecialist(name: staff.name)), staff)
    case .detailsConfirmed: return (.intake(.confirmDetails(grantingMetal: nil)), staff)
    case .feesPaid:
      if order.charges.isEmpty { return (.money(.charge(try fees(order))), staff) }
      return (payment(order.openFees, order), staff)
    case .artworkConfirmed: return (.intake(.confirmArtwork(artwork: "sketch-2.png")), Workbench.client)
    case .cadApproved: return cad(order)
    case .quoteAccepted:
      if let open = order.openOffer { return (.price(.acceptQuote(number: open.number)), Workbench.client) }
      return try kindPrice(order, now)
    case .firstPayment:
      let owed = (order.firstPayment?.minorUnits ?? 0) - order.ledger.deposits.minorUnits
      return (payment(Money(minorUnits: owed, order.currency), order), staff)
    case .produced:
      let begun = order.milestones.productionStarted != nil
      return (.work(begun ? .finishProduction : .startProduction), staff)
    case .weighed: return (.work(.weighIn(try weighIn(order))), staff)
    case .picturesShown:
      return (
        .work(.showPictures(kinds: [.photos, .unboxingVideo], references: ["ring-1.jpg", "unboxing.mp4"])), staff
      )
    case .picturesApproved: return (.work(.approvePictures), Workbench.client)
    case .settled: return (.money(.settle(reason: nil, absorbing: false)), staff)
    case .balancePaid: return (payment(order.due, order), staff)
    case .shipped:
      if order.insured == nil { return (.sending(.chooseInsurance(insured: true)), Workbench.client) }
      return (.sending(.ship(Shipment(carrier: "DHL", tracking: "JD 0146", country: "US"))), staff)
    case .delivered: return (.sending(.deliver(at: now)), staff)
    case .sampleQuoted, .sampleMade, .sampleShown, .sampleConfirmed, .purchaseOrderReceived, .packingAgreed,
      .proformaIssued, .changesAgreed, .payerChecked, .picked, .packed:
      return try kindStep(to: gate, of: order, now)
    }
  }

  /// A gate of another kind of order.
  struct Unusual: Error { let gate: Gate }

  /// Money that is there, by bank.
  static func payment(_ amount: Money, _ order: Order) -> OrderCommand {
    let reference = "bank \(order.receipts.count + 1)"
    return .money(.pay(ReceivedMoney(amount: amount, method: .bankTransfer, reference: reference)))
  }

  /// The fees before the work by the house's price book: those always charged, and of stages that the order uses.
  static func fees(_ order: Order) throws -> [Charge] {
    let book = try #require(try PriceBook.house(order.opening.house))
    let used = order.intake.stages.compactMap(StageFee.Kind.init(rawValue:))
    return try book.stageFees(.piece, used: used).map {
      Charge(
        what: $0.kind.rawValue, as: .stageFee($0.kind), amount: try Money(exactly: $0.amount, book.currency),
        paidFirst: true)
    }
  }

  private static func cad(_ order: Order) -> Step {
    let part = order.partsWithoutApproval[0]
    if let open = order.rounds.last(where: { $0.round.part == part && $0.state == .submitted }) {
      return (.rounds(.approveRound(part: part, round: open.round.number)), Workbench.client)
    }
    return (.rounds(.submitRound(model(part, order.rounds.count + 1))), Workbench.designer)
  }

  /// A submitted model.
  static func model(_ part: String, _ number: Int, isOwnFix: Bool = false) -> SubmittedModel {
    let digest = String(repeating: String(number % 10), count: 64)
    return SubmittedModel(part: part, model: digest, file: "\(part)-\(number).stl", measured: nil, isOwnFix: isOwnFix)
  }

  /// The worked example's offer in the house's way: by the real weight and a deposit, or as quoted and in full.
  static func offer(_ order: Order, validUntil: UTCInstant? = nil) throws -> PriceOffer {
    let book = try prices(of: order.opening.house)
    let fixed = book.priceLock == .fullPayment ? "2130.00".usd : "884.57".usd
    return try offer(
      order, fixed: fixed, basis: book.settlement.basis,
      lock: book.priceLock, validUntil: validUntil)
  }

  /// 5.00 g of metal a piece at 70.00 a gram, or another rate, and a fixed line; the first payment by the house's price book.
  static func offer(
    _ order: Order, rate: String = "70", fixed: Money, basis: SettlementTerms.Basis, lock: PriceLock,
    alloy: String? = nil,
    validUntil: UTCInstant? = nil
  ) throws -> PriceOffer {
    let pieces = order.intake.quantity ?? 1
    let weight = "5.00".grams
    let metal = try QuoteLine(
      id: "metal", group: .metal, what: "18k yellow gold",
      basis: [.finishedWeight(weight), QuoteFactor("all-in rate", .times, rate.decimal, "USD/g")],
      currency: order.currency, rounding: .halfUp, count: pieces, scope: .piece, followsRealWeight: true)
    let rest = try QuoteLine(
      id: "work", group: .setting, what: "stones and setting",
      basis: [QuoteFactor("as listed", .times, fixed.amount)], currency: order.currency, rounding: .halfUp, count: 1,
      scope: .order, followsRealWeight: false)
    let total = try metal.amount + rest.amount
    let book = try #require(try PriceBook.house(order.opening.house))
    return try PriceOffer(
      lines: [metal, rest], firstPayment: total.split(first: book.deposit.share(.piece), rounded: book.rounding).first,
      pieces: pieces, weights: [OfferedWeight(alloy: alloy, low: "4.60".grams, expected: weight, high: "5.40".grams)],
      basis: basis,
      lock: lock, fixes: ["2026-03-02"], validUntil: validUntil)
  }

  /// The same offer of a piece of two metals, 2.00 g and 3.00 g, at the same price.
  static func twoTone(_ offer: PriceOffer) throws -> PriceOffer {
    let weights = [
      OfferedWeight(part: "head", low: "1.80".grams, expected: "2.00".grams, high: "2.20".grams),
      OfferedWeight(part: "shank", low: "2.80".grams, expected: "3.00".grams, high: "3.20".grams),
    ]
    let metals = try weights.enumerated().map { index, weight in
      try QuoteLine(
        id: "metal.\(index + 1)", group: .metal, what: "18k gold, \(weight.part ?? "")",
        basis: [
          .finishedWeight(weight.expected, of: weight.part), QuoteFactor("all-in rate", .times, "70".decimal, "USD/g"),
        ], currency: offer.total.currency, rounding: .halfUp, count: offer.pieces, scope: .piece,
        followsRealWeight: true)
    }
    return try PriceOffer(
      lines: metals + offer.lines.dropFirst(), firstPayment: offer.firstPayment, pieces: offer.pieces, weights: weights,
      basis: offer.basis, lock: offer.lock, fixes: offer.fixes, validUntil: offer.validUntil)
  }

  /// Readings of a net weight for each piece, as expected unless another is given.
  static func weighIn(_ order: Order, net: String = "5.00", confirmed: String? = nil) throws -> WeighIn {
    let pieces = order.acceptedOffer?.offer.pieces ?? 1
    let reading = ScaleReading(gross: WeighedGrams(net.decimal * pieces), pieces: pieces)
    return WeighIn(
      readings: [reading], scale: "scale 2", weighedBy: "Ines", confirmedBecause: confirmed,
      againBecause: order.weighIn == nil ? nil : "misread")
  }
}
