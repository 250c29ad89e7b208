import HousePolicies
import Orders
import Quantities
import Quoting

/// One of every command that a workshop takes, each in a house and a kind of order that know it.
enum EveryCommand {
  /// A command with where it is asked.
  struct OfOrder: Sendable {
    let command: OrderCommand
    let house: String
    let kind: OrderKind
  }

  private static let dollars: Currency = {
    guard let dollars = Currency(code: "USD") else { preconditionFailure("ISO 4217 has USD") }
    return dollars
  }()
  private static let ten = Money(minorUnits: 1_000, dollars)
  private static let parcel = Shipment(carrier: "DHL", tracking: "JD1", country: "GB")
  private static let report = Certificate(laboratory: "GIA", number: "1", stone: "1 ct")
  private static let address = PostalAddress(name: "Ada", lines: ["1 High St"], country: "GB")
  private static let received = ReceivedMoney(amount: ten, method: .bankTransfer, reference: "R1", isThere: true)
  private static let announced = ReceivedMoney(amount: ten, method: .bankTransfer, reference: "R1", isThere: false)
  private static let back = Refund(amount: ten, method: .bankTransfer, reference: "R2", why: "overpaid")
  private static let review = RoundReview(part: "piece", round: 1, wish: .majorChanges, comments: "wider")
  private static let model = SubmittedModel(part: "piece", model: "", file: "wax", measured: nil)
  private static let scale = WeighIn(
    readings: [ScaleReading(gross: WeighedGrams(.one))], scale: "Ohaus 2", weighedBy: "Mei")
  private static let line = CartLine(item: "E1", name: "hoops", each: ten, wanted: 1, left: nil, minimum: .listed(1))
  private static let terms = ListedTerms(
    firstShare: Percentage(.zero), rounding: .halfUp, lock: .fullPayment,
    tax: TaxTerms(name: "tax", rate: Percentage(.zero)), validUntil: nil)

  /// What is asked of any order.
  private static let ofAny: [OrderCommand] = [
    .intake(.assignSpecialist(name: "Mei")), .intake(.amendIntake(intake: Intake(), reason: "measured again")),
    .intake(.confirmDetails(grantingMetal: nil)), .intake(.showArtwork(artwork: "sketch")),
    .intake(.confirmArtwork(artwork: "sketch")), .rounds(.submitRound(model)),
    .rounds(.comment(part: "piece", round: 1, words: "good")), .rounds(.review(review: review, consentsToFee: false)),
    .rounds(.approveRound(part: "piece", round: 1)), .price(.proposeChange(what: "wider", cost: ten, days: 1)),
    .price(.proposeAlloy(alloy: "18k-rose", cost: ten, days: 1)), .price(.answerChange(number: 1, accepted: true)),
    .price(.acceptQuote(number: 1)), .price(.agreeFirstPayment(amount: ten, reason: "known")),
    .price(.agreeInstalments(amounts: [ten])), .money(.charge([Charge(what: "fee", amount: ten, paidFirst: true)])),
    .money(.chargeFees([Charge(what: "fee", amount: ten, paidFirst: true)], tax: nil)),
    .money(.credit(GivenCredit(why: "late", amount: ten))), .money(.pay(received)), .money(.pay(announced)),
    .money(.clearPayment(number: 1)), .money(.returnPayment(number: 1, reason: "bounced")), .money(.refund(back)),
    .money(.settle(reason: nil, absorbing: false)), .money(.consentToSettlement),
    .money(.reverseSettlement(reason: "misread")), .request(.reinstate(why: "paid in time")),
    .request(.end(.writtenOff, why: "no answer", keeps: nil)),
    .work(.recordPrint(reference: "print")), .work(.startProduction), .work(.recordStep(step: "cast")),
    .work(.finishProduction), .work(.announceDelay(step: .production, until: UTCInstant(milliseconds: 0), reason: "")),
    .work(.showPictures(kinds: [.photos], references: ["a.jpg"])), .work(.approvePictures),
    .work(.recordCertificate(report)), .work(.weighIn(scale)), .sending(.chooseInsurance(insured: true)),
    .sending(.ship(parcel)), .sending(.billDuties(amount: ten)), .sending(.deliver(at: UTCInstant(milliseconds: 0))),
    .clock(.pause(reason: .clientUnreachable, words: "away")), .clock(.resume),
    .clock(.findUnusual(.complex, words: "pierced")), .checks(.correctDoubleCharge(number: 1, twinOf: 2)),
    .checks(.drawPayerCheck(number: 1, draw: Percentage(.zero))), .checks(.clearPayer(number: 1, evidence: "letter")),
    .parcel(.address(shipTo: address, billTo: address)),
    .parcel(.pack(PackedParcel(carrier: "DHL", weight: WeighedGrams(.one), cost: ten))),
    .parcel(.recordRefusal(costs: [])), .request(.cancel(why: "moved", decision: nil)),
    .request(.refund(why: "moved", decision: nil)), .request(.change(what: "wider", decision: nil)),
    .note(text: "called"), .close,
  ]

  private static let ofSamples: [OrderCommand] = [
    .sample(.quote(RoughSampleQuote(unitPrice: ten, costs: [], time: nil))), .sample(.finish),
    .sample(.show(kinds: [.photos], references: ["a.jpg"])), .sample(.askChanges(words: "thinner")),
    .sample(.send(parcel)), .sample(.confirm), .bulk(.sendPurchaseOrder(reference: "PO-1")),
    .bulk(.agreePacking(requirements: "boxes")), .bulk(.issueProforma(number: "PI-1")),
  ]

  private static let ofStock: [OrderCommand] = [
    .customization(.request(aspects: [.colour], words: "in rose")),
    .customization(.offerExtra(number: 1, fee: ten, days: 1)),
    .customization(.answerExtra(number: 1, accepted: true)), .customization(.decline(number: 1, reason: "too thin")),
  ]

  private static let ofCarts: [OrderCommand] = [
    .cart(.place(lines: [line], terms: terms)), .cart(.reportShortfall(item: "E1", left: 0)),
    .cart(.change(item: "E1", count: 2, reason: "asked")), .cart(.pick),
  ]

  /// Of orders.
  static let ofOrders: [OfOrder] =
    ofAny.map { OfOrder(command: $0, house: "alona", kind: .bespoke) }
    + ofSamples.map { OfOrder(command: $0, house: "alona", kind: .sampleThenBulk) }
    + ofStock.map { OfOrder(command: $0, house: "ten-dollar-customization", kind: .customizedStock) }
    + ofCarts.map { OfOrder(command: $0, house: "ason", kind: .wholesale) }

  /// Of cases after the sale.
  static let ofCases: [CaseCommand] = [
    .inquiry(.giveEvidence(Evidence(.photo, "a.jpg"))), .inquiry(.verify(isThere: true, finding: "loose")),
    .inquiry(.fileForm(text: "it fell")), .inquiry(.recordRootCause(cause: "thin", plan: "thicker")),
    .inquiry(.concludeInvestigation(found: .lost, evidence: Evidence(.carrier, "letter"))),
    .inquiry(.decide(CaseDecision(remedies: [], reason: "worn"))), .remedy(.choose(.repair)),
    .remedy(.tellCost(CaseCost(what: "work", amount: ten))),
    .remedy(.tellMaterial(AddedMaterial(grams: WeighedGrams(.one), perGram: .one))),
    .remedy(.answerCosts(accepted: true)), .remedy(.recordShipping(ShippingLeg(.toHouse, cost: ten, tracking: "JD2"))),
    .remedy(.receivePiece), .remedy(.perform(what: "soldered")),
    .money(.grantRefund(items: [RefundItem(what: "hoops", amount: ten)])), .money(.refund(back)),
    .money(.pay(received)), .reply(words: "we look"), .respond(words: "thanks"), .close(reason: "done"),
  ]

  /// Of clients' accounts.
  static let ofAccounts: [AccountCommand] = [
    .deposit(.receive(amount: ten, method: .bankTransfer, reference: "R1")),
    .deposit(.payOut(amount: ten, method: .bankTransfer, reference: "R1", why: "asked")),
    .profile(.changeEmail(to: "a@b.example")), .profile(.edit(.contact("Ada, phone 1"))),
    .profile(.reportProblem(what: "cannot log in")), .profile(.solveProblem(number: 1, how: "unlocked")),
  ]
}
