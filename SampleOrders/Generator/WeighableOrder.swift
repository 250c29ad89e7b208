import HousePolicies
import Orders
import Quantities
import Quoting
import Workshop

/// An order at the full-payment house whose ring is made and not weighed yet, or that stands at an earlier step.
struct WeighableOrder {
  let number: Int
  /// Whether orders stand at every step of the way, each tenth at the same one, for many clients and specialists.
  var isSpread = false

  /// The moment by which all of it happened.
  static let end = UTCInstant(milliseconds: 1_773_741_600_000)  // 2026-03-17T10:00:00Z
  /// How many clients and how many specialists share the orders of a spread workshop.
  private static let (clients, specialists) = (997, 7)

  private var kim: Actor {
    Actor(.accountSpecialist, isSpread ? "Specialist \(number % Self.specialists)" : "Kim")
  }
  private var grace: Actor { Actor(.customer, isSpread ? "Client \(number % Self.clients)" : "Grace Hopper") }

  /// The order's name.
  var name: String { "sample-\(number)" }

  /// Everything up to the finished ring, or up to the step that the order stands at.
  func series(under policy: HousePolicy) throws -> OrderSeries {
    var intake = Intake()
    intake.style = "solitaire ring"
    intake.metal = "18k"
    intake.colour = "white"
    intake.size = "US 6.5"
    intake.consents = policy.intake.consents.term
    intake.budget = Money(minorUnits: 300_000, policy.currency)
    guard let id = OrderID(name) else { preconditionFailure("a sample's name is an order's") }
    let opening = OpenedOrder(
      id: id, house: policy.house, edition: policy.edition, kind: .bespoke, currency: policy.currency,
      client: Client(name: grace.name, email: "grace@example.com", country: "US"), intake: intake)
    let offer = try offer(in: policy.currency)
    let model = SubmittedModel(part: Intake.onePart, model: "", file: "carved wax", measured: nil)
    let commands: [(OrderCommand, Actor)] = [
      (.intake(.confirmDetails(grantingMetal: nil)), kim),
      (.price(.issueQuote(offer: offer, reason: "")), kim),
      (.price(.acceptQuote(number: 1)), grace),
      (.money(.pay(ReceivedMoney(amount: offer.total, method: .visa, reference: "V-\(number)"))), kim),
      (.rounds(.submitRound(model)), kim),
      (.rounds(.approveRound(part: Intake.onePart, round: 1)), grace), (.work(.startProduction), kim),
      (.work(.finishProduction), kim),
      (.work(.showPictures(kinds: [.photos, .video], references: ["front.jpg", "turn.mp4"])), kim),
    ]
    let passed = isSpread ? commands.prefix(number % (commands.count + 1)) : commands[...]
    return OrderSeries(
      opening, by: kim, at: Self.end, steps: passed.map { (command: $0.0, by: $0.1, at: Self.end) })
  }

  /// 3.00 g at 80.00 a gram, a stone, casting, finishing, setting, margin: as many lines as a real quote has.
  private func offer(in currency: Currency) throws -> PriceOffer {
    func line(_ id: String, _ group: QuoteLine.Group, _ basis: [QuoteFactor], follows: Bool = false) throws -> QuoteLine
    {
      try QuoteLine(
        id: id, group: group, what: id, basis: basis, currency: currency, rounding: .halfUp, count: 1, scope: .piece,
        followsRealWeight: follows)
    }
    func amount(_ name: String, _ value: Int) -> QuoteFactor {
      QuoteFactor(name, .times, ExactDecimal(value), "\(currency)/piece")
    }
    let grams = WeighedGrams(ExactDecimal(3))
    let rate = QuoteFactor("rate", .times, ExactDecimal(80), "\(currency)/g")
    let lines = [
      try line("metal", .metal, [.finishedWeight(grams), rate], follows: true),
      try line("casting", .casting, [amount("casting", 12)]),
      try line("finishing", .finishing, [amount("finishing", 18)]),
      try line("stones.1", .stones, [amount("diamond", 410)]), try line("setting.1", .setting, [amount("prong", 28)]),
      try line("hallmark", .hallmarking, [amount("hallmark", 3)]),
    ]
    let total = try Money.sum(lines.map(\.amount), in: currency)
    return try PriceOffer(
      lines: lines, firstPayment: total, pieces: 1,
      weights: [
        OfferedWeight(low: WeighedGrams(ExactDecimal(2)), expected: grams, high: WeighedGrams(ExactDecimal(4)))
      ],
      basis: .quotedPrice, lock: .fullPayment, fixes: ["XAU-USD-2026-03-02"], validUntil: nil)
  }
}
