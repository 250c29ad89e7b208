import HouseCalendar
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

enum Offers {
  static func gold(
    each: String, _ pieces: [Int], _ product: ProductKind = .gold, crediting credit: String? = nil, share: String = "75"
  )
    throws -> PriceOffer
  {
    let count = pieces.reduce(0, +)
    return try PriceOffer(
      listed: [ListedGoods(item: "ring", name: "ring", each: usd(each), count: count)],
      goods: OfferedGoods(product: product, piecesPerUnit: pieces), crediting: credit.map { try usd($0) },
      on: ListedTerms(
        firstShare: Percentage(decimal(share)), rounding: .halfUp, lock: .deposit,
        tax: TaxTerms(name: "Tax", rate: .zero), validUntil: nil), in: #require(Currency(code: "USD")))
  }
}

extension Desk {
  /// A sample order of Alona up to its rough quote of 120.00, 42.00 a piece.
  static func sample(pieces: Int, at moment: UTCInstant, unitPrice: String = "42.00") throws -> Desk {
    var desk = try Desk(.sampleThenBulk, under: rules(of: "alona"), at: moment) { intake in
      intake.style = "ring"
      intake.metal = "14k"
      intake.colour = "yellow"
      intake.quantity = pieces
      intake.budget = try? usd("5000")
    }
    try desk.give(.intake(.assignSpecialist(name: "Mia")))
    try desk.give(.intake(.confirmDetails(grantingMetal: nil)))
    try desk.give(.sample(.quote(roughQuote(unitPrice))))
    return desk
  }

  static func roughQuote(_ unitPrice: String = "42.00") throws -> RoughSampleQuote {
    RoughSampleQuote(
      unitPrice: try usd(unitPrice),
      costs: [SampleCost(.cad, try usd("80.00")), SampleCost(.shipping, try usd("40.00"))],
      time: try PromisedRange(from: .weeks(2), to: .weeks(4), extendedTo: .weeks(5)))
  }

  /// Takes the sample to its CAD.
  mutating func approveCAD(at moment: UTCInstant) throws {
    try pay("120.00")
    try give(.intake(.confirmArtwork(artwork: "sheet 1")), by: Desk.client)
    let model = SubmittedModel(part: "piece", model: "digest", file: "ring.stl", measured: nil)
    try give(.rounds(.submitRound(model)), by: Desk.designer)
    try give(.rounds(.approveRound(part: "piece", round: 1)), by: Desk.client, at: moment)
  }

  /// Takes the sample from its CAD to the client's confirmation.
  mutating func confirmSample() throws {
    try give(.sample(.finish), by: Desk.designer)
    try give(.sample(.show(kinds: [.photos], references: ["p1.jpg"])))
    try give(.sample(.confirm), by: Desk.client)
  }

  /// Takes a confirmed sample to its proforma invoice.
  mutating func issueProforma(_ offer: PriceOffer, _ why: String = "") throws {
    try give(.price(.issueQuote(offer: offer, reason: why)))
    try give(.bulk(.sendPurchaseOrder(reference: "PO-7")), by: Desk.client)
    try give(.bulk(.agreePacking(requirements: "one box each")), by: Desk.client)
    try give(.bulk(.issueProforma(number: "PI-1")))
  }

  /// Takes a proforma invoice over deposit, pieces, scale, photos and balance to the parcel.
  mutating func finishBulk(_ deposit: String, rest: String) throws {
    try pay(deposit)
    try give(.work(.startProduction))
    try give(.work(.finishProduction))
    let pieces = try #require(order.acceptedOffer).offer.pieces
    let gross = WeighedGrams(ExactDecimal(5) * pieces)
    let reading = ScaleReading(gross: gross, pieces: pieces)
    try give(.work(.weighIn(WeighIn(readings: [reading], scale: "S1", weighedBy: "Mia"))))
    try give(.work(.showPictures(kinds: [.photos], references: ["p3.jpg"])))
    try give(.work(.approvePictures), by: Desk.client)
    try give(.money(.settle(reason: nil, absorbing: false)))
    try give(.sending(.chooseInsurance(insured: false)))
    try pay(rest)
    try ship()
  }
}
