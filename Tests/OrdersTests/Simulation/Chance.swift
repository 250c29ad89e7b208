import HousePolicies
import Orders
import Quantities
import Quoting
import TestSupport

/// Commands drawn by chance: most of them the usual next step, some of any kind, some that make no sense.
struct Chance {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// One of a list that is not empty.
  mutating func one<Element>(of list: [Element]) -> Element { random.one(of: list) }

  /// Whether something of a probability in percent happens.
  mutating func happens(_ percent: Int) -> Bool { random.happens(percent) }

  /// How far time goes forward to the next command: nothing, minutes, hours or days.
  mutating func pause(_ kind: OrderKind) -> Int64 {
    // A stock item is to be paid within a day.
    let unit = random.one(
      of: kind == .customizedStock ? [0, 1, 60_000, 3_600_000] : [0, 1, 60_000, 3_600_000, 86_400_000])
    return Int64(unit * random.count(1...7))
  }

  /// What is wanted at the beginning.
  mutating func intake(_ wanted: inout Intake, _ kind: OrderKind) {
    (wanted.remarks, wanted.earlierSample) = ("in rose, with a star", "S-17")
    if kind == .wholesale { wanted.quantity = nil }
    if kind == .wholesale || kind == .customizedStock { (wanted.metal, wanted.colour) = (nil, nil) }
    if kind != .bespoke {
      wanted.quantity = kind == .sampleThenBulk ? random.one(of: [1, 3]) : wanted.quantity
      return
    }
    if random.happens(30) { wanted.parts = ["head", "shank"] }
    if random.happens(30) { wanted.quantity = random.count(1...3) }
    if random.happens(30) { wanted.stages = ["print"] }
    if random.happens(10) { wanted.consents = [] }
    if random.happens(10) { (wanted.metal, wanted.colour) = ("18k", "white") }
  }

  /// The next command and who gives it.
  mutating func command(for order: Order, under policy: HousePolicy, _ now: UTCInstant) throws -> Usual.Step {
    guard random.happens(50) else { return try any(order, now) }
    if order.proposedSettlement != nil && random.happens(60) {
      return (.money(.consentToSettlement), Workbench.client)
    }
    let isAsked = order.changes.contains { $0.isAccepted == nil }
    if order.awaitsChange || order.detailsChanged || isAsked && random.happens(40) { return try mending(order) }
    if order.ending != nil { return try closing(order) }
    guard let awaited = order.awaited(under: policy) else { return try closing(order) }
    if awaited.gate == .produced, order.milestones.productionStarted != nil, random.happens(30) {
      return (.work(.recordStep(step: "cast")), Workbench.designer)
    }
    if awaited.gate == .delivered, random.happens(20) {
      return (.sending(.billDuties(amount: amount(order))), Workbench.specialist)
    }
    if awaited.gate == .weighed { return (.work(.weighIn(try weighIn(order))), Workbench.specialist) }
    if order.kind != .bespoke, order.ending == nil { return try Usual.step(to: awaited.gate, of: order, now) }
    if awaited.gate == .quoteAccepted, order.openOffer == nil {
      return (.price(.issueQuote(offer: try offer(order, now), reason: "asked for")), Workbench.specialist)
    }
    if awaited.gate == .settled {
      let why: String? = random.happens(70) ? "weighed twice" : nil
      return (.money(.settle(reason: why, absorbing: random.happens(15))), Workbench.specialist)
    }
    if awaited.gate == .balancePaid, order.due.minorUnits < 0 { return (refund(-order.due.minorUnits, order), actor()) }
    return try Usual.step(to: awaited.gate, of: order, now)
  }

  private mutating func mending(_ order: Order) throws -> Usual.Step {
    if order.detailsChanged { return (.intake(.confirmDetails(grantingMetal: nil)), Workbench.specialist) }
    if let open = order.changes.last(where: { $0.isAccepted == nil }) {
      let answer = PriceCommand.answerChange(number: open.change.number, accepted: random.happens(60))
      return (.price(answer), Workbench.client)
    }
    let cost = Money(minorUnits: Int64(random.count(0...30_000)), order.currency)
    return (.price(.proposeChange(what: "a halo", cost: cost, days: 3)), Workbench.specialist)
  }

  private mutating func closing(_ order: Order) throws -> Usual.Step {
    if order.ending != nil && order.due.minorUnits == 0 { return (.close, Workbench.specialist) }
    if order.due.minorUnits > 0 { return (Usual.payment(order.due, order), Workbench.specialist) }
    if order.due.minorUnits < 0 { return (refund(-order.due.minorUnits, order), Workbench.specialist) }
    return (.close, Workbench.specialist)
  }

  /// Somebody, with or without evidence of the client's word.
  mutating func actor() -> Actor {
    random.one(of: [
      Workbench.client, Workbench.client, Workbench.specialist, Workbench.specialist, Workbench.designer,
      Workbench.owner, Actor(.accountSpecialist, "Mia Chen", clientEvidence: "e-mail of today"),
    ])
  }

  mutating func staff() -> Actor { random.happens(85) ? Workbench.specialist : actor() }

  mutating func words() -> String { random.happens(88) ? "as agreed on the phone" : " " }

  /// Money of the order's currency most of the time, and of a size that may be wrong.
  mutating func amount(_ order: Order) -> Money {
    let currency = random.happens(94) ? order.currency : (Currency(code: "JPY") ?? order.currency)
    let near = [1, order.due.minorUnits, order.outstanding.minorUnits, order.refundable.minorUnits, -5, 0]
    if random.happens(25) { return Money(minorUnits: random.one(of: near), currency) }
    if random.happens(2) { return Money(minorUnits: .max / 2, currency) }
    return Money(minorUnits: Int64(random.count(1...60_000)), currency)
  }

  mutating func refund(_ minorUnits: Int64, _ order: Order) -> OrderCommand {
    let back = Refund(
      amount: Money(minorUnits: minorUnits, order.currency), method: .bankTransfer,
      reference: "out \(order.refunds.count + 1)", why: words())
    return .money(.refund(back))
  }

  private mutating func any(_ order: Order, _ now: UTCInstant) throws -> Usual.Step {
    if random.happens(order.kind == .bespoke ? 3 : 35) { return try kindCommand(order, now) }
    switch random.count(1...7) {
    case 1: return intakeCommand(order)
    case 2: return roundCommand(order)
    case 3: return try priceCommand(order, now)
    case 4, 5: return moneyCommand(order)
    case 6: return try workCommand(order, now)
    default: return sendingCommand(order, now)
    }
  }

  private mutating func intakeCommand(_ order: Order) -> Usual.Step {
    switch random.count(1...6) {
    case 6: return (.intake(.showArtwork(artwork: words())), staff())
    case 1: return (.intake(.assignSpecialist(name: words())), staff())
    case 2, 3:
      var wanted = order.intake
      switch random.count(1...8) {
      case 1: wanted.metal = random.one(of: ["9k", "14k", "24k", nil])
      case 2: wanted.colour = random.one(of: ["white", "green", "rose"])
      case 3: wanted.references = (1...random.count(1...20)).map { "picture-\($0).jpg" }
      case 4: wanted.budget = amount(order)
      case 5: wanted.parts = random.one(of: [[], ["piece"], ["head", "head"], ["head", "shank"]])
      case 6:
        let each = ExactCarats(ExactDecimal(billionths: Int128(random.count(1...100)) * 1_000_000))
        wanted.clientStones = [ClientStone(gem: "diamond", isDiamond: true, each: each, count: 1)]
      case 7: wanted.consents = random.one(of: [[], ["contact"], ["contact", "no return"]])
      default: wanted.expectedDate = "2026-06-01"
      }
      return (.intake(.amendIntake(intake: wanted, reason: words())), actor())
    case 4:
      let granted: String? = random.happens(50) ? "24k white" : nil
      return (.intake(.confirmDetails(grantingMetal: granted)), staff())
    default: return (.intake(.confirmArtwork(artwork: words())), actor())
    }
  }

  private mutating func roundCommand(_ order: Order) -> Usual.Step {
    let part = random.happens(92) ? random.one(of: order.intake.parts) : "clasp"
    let number = max(1, order.rounds.filter { $0.round.part == part }.count - (random.happens(15) ? 1 : 0))
    switch random.count(1...5) {
    case 1:
      let model = Usual.model(part, order.rounds.count + 1, isOwnFix: random.happens(20))
      return (.rounds(.submitRound(model)), random.happens(85) ? Workbench.designer : actor())
    case 2: return (.rounds(.comment(part: part, round: number, words: words())), actor())
    case 3, 4:
      let review = RoundReview(
        part: part, round: number, wish: random.one(of: RoundReview.Wish.allCases), comments: words())
      return (.rounds(.review(review: review, consentsToFee: random.happens(50))), actor())
    default: return (.rounds(.approveRound(part: part, round: number)), actor())
    }
  }

  /// An offer in the house's way, and now and then one that is wrong.
  private mutating func offer(_ order: Order, _ now: UTCInstant) throws -> PriceOffer {
    let end: UTCInstant? =
      random.happens(50) ? now.adding(milliseconds: Int64(random.count(-1...14) * 86_400_000)) : nil
    if order.kind != .bespoke, case .price(.issueQuote(let offer, _)) = try Usual.kindPrice(order, now).command {
      return offer
    }
    let usual = try Usual.offer(order, validUntil: end)
    guard random.happens(10) else { return now.milliseconds % 4 == 0 ? try Usual.twoTone(usual) : usual }
    return try PriceOffer(
      lines: usual.lines, firstPayment: Money(minorUnits: amount(order).minorUnits, order.currency),
      pieces: random.one(of: [0, 1, 2]), weights: usual.weights,
      basis: usual.basis, lock: usual.lock, validUntil: end)
  }

  private mutating func priceCommand(_ order: Order, _ now: UTCInstant) throws -> Usual.Step {
    switch random.count(1...8) {
    case 1: return (.price(.issueQuote(offer: try offer(order, now), reason: words())), staff())
    case 2: return (.price(.acceptQuote(number: random.count(1...max(1, order.offers.count + 1)))), actor())
    case 3, 4:
      return (.price(.proposeChange(what: words(), cost: amount(order), days: random.one(of: [0, 3, -1]))), staff())
    case 5: return (.price(.proposeAlloy(alloy: "18k-rose", cost: amount(order), days: 0)), staff())
    case 6:
      let number = random.count(1...max(1, order.changes.count + 1))
      return (.price(.answerChange(number: number, accepted: random.happens(60))), actor())
    case 7:
      let whole = (order.openOffer ?? order.acceptedOffer)?.offer.total
      let amount = random.happens(50) ? whole ?? amount(order) : amount(order)
      return (.price(.agreeFirstPayment(amount: amount, reason: words())), staff())
    default:
      let total = order.acceptedOffer?.offer.total ?? amount(order)
      let parts = random.happens(70) ? total.split(inProportionTo: [1, 1, 1, 1]) : [amount(order)]
      return (.price(.agreeInstalments(amounts: parts)), staff())
    }
  }
}
