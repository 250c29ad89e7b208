import HouseCalendar
import HousePolicies
import Orders
import Quantities
import Quoting
import TestSupport
import Testing

/// Draws commands for an order as careless people might give them: mostly the next sensible one, often a wrong one.
struct RandomCommands {
  var chance: SplitMix64
  let house: String

  mutating func next(_ order: Order) throws -> OrderCommand {
    let draws = try general(order) + kindly(order)
    return chance.one(of: draws)
  }

  private mutating func amount(near order: Order) throws -> Money {
    let open = max(order.outstanding.minorUnits, order.firstPayment?.minorUnits ?? 0, order.openFees.minorUnits, 1)
    let exact = chance.one(of: [order.outstanding.minorUnits, order.openFees.minorUnits, open])
    return Money(minorUnits: chance.one(of: [exact, exact, exact - 1, exact + 1, 55_00]), order.currency)
  }

  private mutating func general(_ order: Order) throws -> [OrderCommand] {
    let number = chance.count(1...3)
    let money = ReceivedMoney(
      amount: try amount(near: order), method: chance.one(of: [.bankTransfer, .paypal, .visa, .amex]),
      reference: "r", isThere: chance.count(0...3) > 0)
    let owed = Money(minorUnits: max(1, -order.due.minorUnits), order.currency)
    let refund = Refund(amount: owed, method: .bankTransfer, reference: "r", why: "owed")
    let shipment = Shipment(
      carrier: chance.one(of: ["DHL", "FedEx", "Post"]), tracking: "T", country: chance.one(of: ["US", "KP"]))
    return [
      .intake(.assignSpecialist(name: "Mia")), .intake(.confirmDetails(grantingMetal: nil)),
      .intake(.amendIntake(intake: order.intake, reason: "a word")), .intake(.confirmArtwork(artwork: "sheet")),
      .price(.acceptQuote(number: max(1, order.offers.count))), .money(.pay(money)), .money(.pay(money)),
      .money(.clearPayment(number: number)), .money(.returnPayment(number: number, reason: "wrong")),
      .money(.refund(refund)), .money(.settle(reason: "r", absorbing: false)), .work(.startProduction),
      .work(.finishProduction), .work(.showPictures(kinds: [.photos], references: ["p"])), .work(.approvePictures),
      .sending(.chooseInsurance(insured: false)), .sending(.ship(shipment)),
      .sending(.deliver(at: order.milestones.shipped ?? order.openedAt)), .close,
    ]
  }

  private mutating func kindly(_ order: Order) throws -> [OrderCommand] {
    switch order.kind {
    case .sampleThenBulk, .reorder: try bulk(order)
    case .customizedStock: try stock(order)
    case .wholesale: try cart(order)
    case .bespoke: []
    }
  }

  private mutating func bulk(_ order: Order) throws -> [OrderCommand] {
    let pieces = order.intake.quantity ?? 3
    let credit = chance.one(of: ["0", "120.00"])
    let offer = try Offers.gold(each: chance.one(of: ["400.00", "410.00"]), [pieces], crediting: credit)
    let rough = RoughSampleQuote(
      unitPrice: try usd("400.00"), costs: [SampleCost(.cad, try usd("120.00"))],
      time: chance.count(0...2) > 0 ? try PromisedRange(from: .weeks(2), to: .weeks(4)) : nil)
    let model = SubmittedModel(part: "piece", model: "digest", file: "ring.stl", measured: nil)
    let reading = ScaleReading(gross: WeighedGrams(ExactDecimal(pieces)), pieces: pieces)
    return [
      .sample(.quote(rough)), .sample(.finish), .sample(.finish),
      .sample(.show(kinds: [.photos], references: ["p"])), .sample(.show(kinds: [.photos], references: ["p"])),
      .sample(.askChanges(words: "wider")),
      .sample(.send(Shipment(carrier: "DHL", tracking: "T", country: "US"))), .sample(.confirm), .sample(.confirm),
      .rounds(.submitRound(model)), .rounds(.approveRound(part: "piece", round: max(1, order.rounds.count))),
      .rounds(.approveRound(part: "piece", round: max(1, order.rounds.count))),
      .price(.issueQuote(offer: offer, reason: chance.one(of: ["", "dearer stones"]))),
      .price(.issueQuote(offer: offer, reason: "as told")), .bulk(.sendPurchaseOrder(reference: "PO")),
      .bulk(.agreePacking(requirements: "boxes")), .bulk(.issueProforma(number: "PI")),
      .work(.weighIn(WeighIn(readings: [reading], scale: "S", weighedBy: "Mia"))),
    ]
  }

  private mutating func stock(_ order: Order) throws -> [OrderCommand] {
    let number = max(1, order.customizations.count)
    let aspect = chance.one(of: CustomizedAspect.allCases)
    let offer = try Desk.listed(
      ["45.00"], of: chance.one(of: [house, house, "made-to-order"]), asOf: order.openedAt)
    return [
      .price(.issueQuote(offer: offer, reason: "listed")), .price(.issueQuote(offer: offer, reason: "listed")),
      .customization(.request(aspects: [aspect], words: chance.one(of: ["other", ""]))),
      .customization(.offerExtra(number: number, fee: try usd("25.00"), days: 2)),
      .customization(.answerExtra(number: number, accepted: chance.count(0...1) == 0)),
      .customization(.decline(number: number, reason: "cannot")),
      .clock(.pause(reason: chance.one(of: PauseReason.allCases), words: "no answer")), .clock(.resume),
      .work(.announceDelay(step: .madeAndShipped, until: order.openedAt.adding(hours: 24 * 20), reason: "mould")),
    ]
  }

  private mutating func cart(_ order: Order) throws -> [OrderCommand] {
    let line = try item(
      "a", "4.42", wanted: chance.one(of: [11, 12, 120]), left: chance.one(of: [nil, 0, 40]), least: 12,
      days: chance.one(of: [nil, 4, 7]))
    let sample = CartLine(item: "s", name: "sample", each: try usd("18.00"), wanted: 1, left: nil, minimum: .sample)
    let own = CartLine(
      item: "o", name: "own", each: try usd("5.00"), wanted: 50, left: nil,
      minimum: .ownBrand(agreed: chance.one(of: [nil, 50])))
    let terms = ListedTerms(try prices(of: house), .bulk, asOf: order.openedAt)
    let count = order.cart.first?.count ?? 0
    let address = PostalAddress(name: "Ada", lines: ["1 Main Street"], country: "US")
    let shop = PostalAddress(name: "Shop", lines: ["2 High Street"], country: chance.one(of: ["GB", "KP"]))
    let parcel = PackedParcel(carrier: "DHL", weight: WeighedGrams(ExactDecimal(1250)), cost: try usd("36.45"))
    let draw = Percentage(ExactDecimal(chance.count(0...10)))
    let number = chance.count(1...3)
    return [
      .cart(.place(lines: chance.one(of: [[line], [line, own], [line, sample]]), terms: terms)),
      .cart(.placeSample(line: sample, shipping: try usd("24.00"), terms: terms)),
      .cart(.reportShortfall(item: "a", left: max(0, count - chance.count(0...3)))),
      .cart(.change(item: "a", count: count + chance.count(-5...5), reason: "a wish")), .cart(.pick), .cart(.pick),
      .parcel(.address(shipTo: shop, billTo: address)), .parcel(.pack(parcel)),
      .parcel(.recordRefusal(costs: [ReturnedCost(.handling, try usd("20.00"))])),
      .checks(.drawPayerCheck(number: number, draw: draw)), .checks(.clearPayer(number: number, evidence: "a letter")),
      .checks(.correctDoubleCharge(number: number, twinOf: 1)),
    ]
  }
}
