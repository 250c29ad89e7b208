import English
import HousePolicies
import Orders
import Quantities
import Quoting
import TestSupport
import Testing

extension Outcomes {
  /// What is asked of a bespoke order step by step: references, stones, rounds, pictures, insurance.
  mutating func probeSteps() throws {
    try probeIntake()
    try probeCredits()
    guard policy.way(.bespoke) != nil else { return }
    try probeRounds()
    for price in ["899.99", "999.99", "1000.00", "1005.00", "1500.00", "2000.00", "2999.99", "3000.00", "9000.00"] {
      about = "bespoke order at \(price)"
      guard var order = try walked(to: .quoteAccepted, from: try opened()) else { continue }
      let offer = try Usual.offer(
        order, fixed: Money(minorUnits: price.usd.minorUnits - 35_000, order.currency), basis: .quotedPrice,
        lock: Usual.offer(order).lock)
      try give(.price(.issueQuote(offer: offer, reason: "asked")), Workbench.specialist, &order)
      guard var ready = try walked(to: .shipped, from: order, hours: 100) else { continue }
      try give(
        .sending(.ship(Shipment(carrier: "DHL", tracking: "JD", country: "US"))), Workbench.specialist, &ready,
        at: ready.openedAt.adding(hours: 200))
    }
    for kinds in [[PictureKind.photos], [.video], [.photos, .video]] {
      about = "bespoke order shown by \(kinds.map(\.rawValue))"
      let shown = policy.way(.bespoke)?.gate(.picturesShown) != nil
      guard var order = try walked(to: shown ? .picturesShown : .shipped, from: try opened()) else { continue }
      try give(.work(.showPictures(kinds: kinds, references: ["a"])), Workbench.specialist, &order)
      _ = try walked(to: .delivered, from: order, hours: 100)
    }
  }

  private mutating func probeIntake() throws {
    about = "intake"
    let order = try opened(try #require(policy.ways.first).kind)
    let moment = order.openedAt
    func amended(_ change: (inout Intake) -> Void) -> OrderCommand {
      var wanted = order.intake
      change(&wanted)
      return .intake(.amendIntake(intake: wanted, reason: "asked"))
    }
    var commands: [OrderCommand] = (1...31).map { count in
      amended { $0.references = (1...count).map { "\($0).jpg" } }
    }
    for hundredths in 0...110 {
      let each = ExactCarats(ExactDecimal(billionths: Int128(hundredths) * 10_000_000))
      commands.append(
        amended { $0.clientStones = [ClientStone(gem: "diamond", isDiamond: true, each: each, count: 1)] })
    }
    for metal in ["9k", "10k", "14k", "18k", "22k", "24k", "platinum", "silver"] {
      for colour in ["yellow", "white", "rose", nil] {
        commands.append(
          amended {
            ($0.metal, $0.colour) = (metal, colour)
          })
      }
    }
    for command in commands {
      var copy = order
      try give(command, Workbench.client, &copy, at: moment)
      try give(.intake(.confirmDetails(grantingMetal: nil)), Workbench.specialist, &copy, at: moment)
    }
  }

  /// The sample fee, credited on bulk of each kind of metal in each number.
  private mutating func probeCredits() throws {
    about = "sample credit"
    guard policy.way(.sampleThenBulk) != nil,
      let order = try walked(to: .quoteAccepted, from: try opened(.sampleThenBulk))
    else { return }
    for product in [ProductKind.gold, .goldFilled, .goldPlatedSilver] {
      for pieces in [1, 2, 3, 4, 39, 40, 49, 50, 51, 60] {
        var copy = order
        let offer = try Offers.gold(each: "400.00", [pieces], product, crediting: "120.00")
        try give(.price(.issueQuote(offer: offer, reason: "bulk")), Workbench.specialist, &copy)
      }
    }
  }

  private mutating func probeRounds() throws {
    about = "rounds"
    guard policy.way(.bespoke)?.gate(.cadApproved) != nil, var order = try walked(to: .cadApproved, from: try opened())
    else { return }
    for number in 1...25 {
      let isOwn = number.isMultiple(of: 4)
      try give(.rounds(.submitRound(Usual.model("piece", number, isOwnFix: isOwn))), Workbench.designer, &order)
      for wish in [RoundReview.Wish.majorChanges, .minorChanges] {
        let review = RoundReview(part: "piece", round: number, wish: wish, comments: "wider")
        for consents in [false, true] {
          var copy = order
          try give(.rounds(.review(review: review, consentsToFee: consents)), Workbench.client, &copy)
          if consents && wish == .minorChanges { order = copy }
        }
      }
    }
  }

  /// Requests at each stage by chance, and what follows once they are granted.
  mutating func probeAsked() throws {
    let kind = try #require(policy.ways.first).kind
    for stage in [Stage.awaitingPayment, .confirmed, .inProduction, .shipped, .delivered] {
      for seed in 1...UInt64(16) {
        about = "request \(seed) while \(stage.rawValue)"
        var chance = AftercareChance(state: seed)
        var order = try Given.order(
          policy.house, kind, total: "500", placed: "2026-03-02T08:00:00Z", at: stage, received: "2026-03-02T08:00:00Z")
        for _ in 0..<3 {
          let actor = chance.one(of: [Given.customer, Given.specialist])
          try give(chance.request(order.currency), actor, &order, at: order.openedAt.adding(hours: 1))
        }
        guard let back = order.cancellation?.givesBack, back.minorUnits > 0 else { continue }
        let refund = Refund(amount: back, method: .bankTransfer, reference: "B", why: "ended")
        try give(.money(.refund(refund)), Given.specialist, &order, at: order.openedAt.adding(hours: 2))
      }
    }
    guard let terms = policy.aftercare.resize else { return }
    about = "resize"
    let start = try Given.moment("2026-03-02T08:00:00Z")
    for before in 0...3 {
      let ruled = terms.terms(
        sizes: .one, freeBefore: before, askedAt: start, received: start, calendar: policy.calendar)
      try say("after \(before): \(ruled.term.sentence) \(ruled.rules.texts)")
    }
  }

  /// Commands of all kinds of order drawn by chance, as the simulation of the kinds draws them.
  mutating func probeDraws() throws {
    for kind in policy.ways.map(\.kind) {
      for seed in 1...UInt64(4) {
        about = "drawn \(kind.rawValue) order \(seed)"
        var desk: Desk
        do throws(OrderRefusal) { desk = try Self.drawn(kind, policy) } catch {
          try say("refused: \(error.sentence)")
          continue
        }
        var draws = RandomCommands(chance: SplitMix64(seed: seed), house: policy.house)
        let told = Actor(.accountSpecialist, "Mia", clientEvidence: "a call")
        for _ in 0..<400 where !desk.order.isClosed {
          desk.now = desk.now.adding(milliseconds: Int64(draws.chance.count(0...400_000)))
          let command = try draws.next(desk.order)
          try give(command, draws.chance.one(of: [told, told, Desk.staff, Desk.client]), &desk.order, at: desk.now)
        }
      }
    }
  }

  private static func drawn(_ kind: OrderKind, _ policy: HousePolicy) throws(OrderRefusal) -> Desk {
    do {
      return try Desk(kind, under: policy, at: moment("03-02 09:00")) { intake in
        (intake.style, intake.metal, intake.colour, intake.remarks) = ("ring", "14k", "yellow", "in rose")
        (intake.budget, intake.earlierSample) = (try? usd("5000"), "S-17")
        if kind != .customizedStock { intake.quantity = 3 }
      }
    } catch let refusal as OrderRefusal { throw refusal } catch { throw OrderRefusal(.tooLarge) }
  }

  private func opened(_ kind: OrderKind = .bespoke) throws -> Order {
    let opening = try Workbench.opening(policy, kind)
    let entries = try Order.open(
      opening, by: Workbench.client, under: policy, asOf: try Given.moment("2026-03-02T09:00:00Z"))
    return try #require(Order(folding: entries))
  }

  /// The order at a gate of its way, walked from some hours after its opening on; nil where it does not get there.
  private mutating func walked(to gate: Gate, from start: Order, hours: Int = 0) throws -> Order? {
    var (order, now) = (start, start.openedAt.adding(hours: hours))
    for _ in 0..<60 {
      guard let awaited = order.awaited(under: policy) else { return nil }
      if awaited.gate == gate { return order }
      let step = try Usual.step(to: awaited.gate, of: order, now)
      now = now.adding(hours: 1)
      let before = order.version
      try give(step.command, step.actor, &order, at: now)
      if order.version == before { return nil }
    }
    return nil
  }

  private mutating func give(
    _ command: OrderCommand, _ actor: Actor, _ order: inout Order, at moment: UTCInstant? = nil
  ) throws {
    let (before, policy, asOf) = (order, policy, moment ?? order.openedAt.adding(hours: 80))
    for entry in try decidedOrder({ try before.decide(command, by: actor, under: policy, asOf: asOf) }) {
      order.apply(entry)
    }
  }
}
