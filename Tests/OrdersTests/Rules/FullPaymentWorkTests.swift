import English
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `The full-payment house's rules of CAD, production and sending` {
  private func paid(at moment: String = "03-02T10:00") throws -> Workbench {
    var bench = try Workbench("full-payment-bespoke", at: moment)
    try bench.walk(to: .cadApproved)
    return bench
  }

  private func promise(_ step: PromisedStep, _ bench: Workbench) throws -> PromiseStatus {
    try #require(bench.order.promises(under: bench.policy).first { $0.step == step })
  }

  private func submit(_ number: Int, isOwnFix: Bool = false) -> OrderCommand {
    .rounds(.submitRound(Usual.model("piece", number, isOwnFix: isOwnFix)))
  }

  private func review(_ round: Int, _ wish: RoundReview.Wish, consents: Bool = false) -> OrderCommand {
    let review = RoundReview(part: "piece", round: round, wish: wish, comments: "a finer band")
    return .rounds(.review(review: review, consentsToFee: consents))
  }

  @Test func `H1-05 CAD comes 24 to 48 hours after payment`() throws {
    for (moment, isLate) in [("03-04T10:00".moment, false), ("03-04T10:00".moment.after, true)] {
      var bench = try paid()
      #expect(try promise(.cad, bench).promise.shownUntil == "03-03T10:00".moment)
      #expect(try promise(.cad, bench).dueAt == "03-04T10:00".moment)
      #expect(try promise(.cad, bench).rules.map(\.text) == ["H1-05"])
      #expect(try bench.give(submit(1), by: Workbench.designer, at: moment).names("H1-05"))
      #expect(try promise(.cad, bench).isLate(asOf: moment) == isLate)
    }
  }

  @Test func `H1-06 two rounds of minor changes are free, the third costs 35.00 with consent`() throws {
    var bench = try paid()
    for round in 1...2 {
      try bench.give(submit(round), by: Workbench.designer)
      #expect(try bench.give(review(round, .minorChanges), by: Workbench.client).names("H1-06"))
      #expect(bench.order.charges.isEmpty)
    }
    try bench.give(submit(3), by: Workbench.designer)
    let refusal = try bench.refusal(review(3, .minorChanges), by: Workbench.client)
    #expect(refusal.reason == .roundFeeNeedsConsent(round: 3, fee: "35.00".usd) && refusal.names("H1-06"))
    #expect(bench.order.minorRequests == 2)
    #expect(try bench.give(review(3, .minorChanges, consents: true), by: Workbench.client).names("H1-06"))
    #expect(bench.order.charges.map(\.amount) == ["35.00".usd])
    #expect(bench.order.outstanding == "35.00".usd)
  }

  @Test func `H1-06 does not count the house's own fixes`() throws {
    var bench = try paid()
    for round in 1...4 {
      try bench.give(submit(round, isOwnFix: round < 4), by: Workbench.designer)
      try bench.give(review(round, .minorChanges), by: Workbench.client)
    }
    #expect(bench.order.minorRequests == 1 && bench.order.charges.isEmpty)
  }

  @Test func `H1-07 a major change waits for consent to its cost and time`() throws {
    var bench = try paid()
    try bench.give(submit(1), by: Workbench.designer)
    try bench.give(review(1, .majorChanges), by: Workbench.client)
    let refusal = try bench.refusal(submit(2), by: Workbench.designer)
    #expect(refusal.reason == .lockedWithoutChange && refusal.names("H1-07"))
    let propose = OrderCommand.price(.proposeChange(what: "a halo of 22 stones", cost: "180.00".usd, days: 3))
    #expect(try bench.give(propose).names("H1-07"))
    #expect(try bench.refusal(submit(2), by: Workbench.designer).names("H1-07"))
    #expect(bench.order.price == "2480.00".usd)
    let answer = OrderCommand.price(.answerChange(number: 1, accepted: true))
    #expect(try bench.refusal(answer).reason == .onlyTheClientMay(.consent))
    #expect(try bench.give(answer, by: Workbench.client).names("H1-07"))
    #expect(bench.order.price == "2660.00".usd && bench.order.outstanding == "180.00".usd)
    #expect(bench.order.acceptedChanges.map(\.days) == [3])
    try bench.give(submit(2), by: Workbench.designer)
  }

  @Test func `H1-07 without consent the old specification stays`() throws {
    var bench = try paid()
    try bench.give(submit(1), by: Workbench.designer)
    try bench.give(review(1, .majorChanges), by: Workbench.client)
    try bench.give(.price(.proposeChange(what: "a halo", cost: "180.00".usd, days: 3)))
    try bench.give(.price(.answerChange(number: 1, accepted: false)), by: Workbench.client)
    #expect(bench.order.price == "2480.00".usd)
    try bench.give(submit(2), by: Workbench.designer)
    try bench.give(.rounds(.approveRound(part: "piece", round: 2)), by: Workbench.client)
    let refusal = try bench.refusal(submit(3), by: Workbench.designer)
    #expect(refusal.reason == .lockedWithoutChange && refusal.names("H1-07"))
  }

  @Test func `H1-07 the days of an accepted change move production's end`() throws {
    var bench = try paid()
    try bench.walk(to: .produced)
    #expect(try promise(.production, bench).dueAt == "03-20".end)
    try bench.give(.price(.proposeChange(what: "a halo", cost: "180.00".usd, days: 3)))
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    let moved = try promise(.production, bench)
    #expect(moved.addedDays == 3 && moved.dueAt == "03-23".end && moved.promise.breach == "03-20".end)
    #expect(!moved.isLate(asOf: "03-23".end) && moved.isLate(asOf: "03-23".end.after))
    #expect(
      bench.order.breaches(under: bench.policy, asOf: "03-23".end.after).contains { $0.duty == .step(.production) })
  }

  @Test func `H1-09 production takes 10 to 14 business days from CAD approval`() throws {
    var bench = try paid()
    try bench.walk(to: .produced)
    let promise = try promise(.production, bench)
    #expect(promise.promise.startedAt == "03-02T10:00".moment)
    #expect(promise.promise.shownUntil == "03-16".end && promise.dueAt == "03-20".end)
    #expect(promise.rules.contains { $0.text == "H1-09" })
    #expect(!promise.isLate(asOf: "03-20".end) && promise.isLate(asOf: "03-20".end.after))
    #expect(try bench.give(.work(.startProduction)).names("H1-09"))
  }

  @Test func `H1-10 complex work takes longer with a reason and a new date that stay in the journal`() throws {
    var bench = try paid()
    try bench.walk(to: .produced)
    func announce(_ until: UTCInstant, _ why: String) -> OrderCommand {
      .work(.announceDelay(step: .production, until: until, reason: why))
    }
    #expect(try bench.refusal(announce("03-27".end, " ")).names("H1-10"))
    var usual = bench
    try usual.give(announce("03-27".end, "the caster is ill"))
    #expect(try promise(.production, usual).dueAt == "03-20".end, "only complex work or a rare size takes longer")
    #expect(try bench.refusal(.clock(.findUnusual(.rareSize, words: " "))).names("H1-10"))
    #expect(try bench.give(.clock(.findUnusual(.rareSize, words: "US 14.5"))).names("H1-10"))
    #expect(bench.entries.last?.sentence == "work may take longer, rare size: US 14.5")
    #expect(try bench.refusal(announce(bench.now, "a rare size")).names("H1-10"))
    #expect(try bench.give(announce("03-27".end, "a rare size")).names("H1-10"))
    // The client is written about it right after.
    #expect(bench.entries.dropLast().last?.sentence == "production delayed to 2026-03-27 at the latest: a rare size")
    let promise = try promise(.production, bench)
    #expect(promise.dueAt == "03-27".end && promise.promise.breach == "03-20".end)
    #expect(!promise.isLate(asOf: "03-27".end) && promise.isLate(asOf: "03-27".end.after))
  }

  @Test func `H1-11 quality control takes 1 to 3 days`() throws {
    var bench = try paid()
    try bench.walk(to: .weighed)
    let promise = try promise(.qualityControl, bench)
    #expect(promise.promise.shownUntil == "03-03".end && promise.dueAt == "03-05".end)
    #expect(!promise.isLate(asOf: "03-05".end) && promise.isLate(asOf: "03-05".end.after))
    #expect(promise.rules.map(\.text) == ["H1-11"])
  }

  @Test func `H1-11 without photos and the unboxing video nothing is sent`() throws {
    var bench = try paid()
    try bench.walk(to: .picturesShown)
    #expect(try bench.give(.work(.showPictures(kinds: [.photos], references: ["ring.jpg"]))).names("H1-11"))
    try bench.walk(to: .shipped)
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    let ship = OrderCommand.sending(.ship(Shipment(carrier: "FedEx", tracking: "1", country: "US")))
    let refusal = try bench.refusal(ship)
    #expect(refusal.reason == .picturesMissing([.unboxingVideo]) && refusal.names("H1-11"))
    try bench.give(.work(.showPictures(kinds: [.video], references: ["turn.mp4"])))
    #expect(
      try bench.refusal(ship).reason == .picturesMissing([.unboxingVideo]), "another video is none of the unboxing")
    try bench.give(.work(.showPictures(kinds: [.unboxingVideo], references: ["unboxing.mp4"])))
    #expect(try bench.give(ship).names("H1-11"))
  }

  @Test(arguments: ["IGI", "GIA"]) func `H1-11 a quoted certificate is there before it is sent`(laboratory: String)
    throws
  {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .quoteAccepted)
    let plain = try Usual.offer(bench.order, fixed: "2070.00".usd, basis: .quotedPrice, lock: .fullPayment)
    let certificate = try QuoteLine(
      id: "certificate", group: .certification, what: "\(laboratory) certificate",
      basis: [QuoteFactor("as listed", .times, "60".decimal)], currency: bench.order.currency, rounding: .halfUp,
      count: 1, scope: .order, followsRealWeight: false)
    let offer = try PriceOffer(
      lines: plain.lines + [certificate], firstPayment: "2480.00".usd, pieces: 1, weights: plain.weights,
      basis: plain.basis, lock: plain.lock, validUntil: nil)
    try bench.give(.price(.issueQuote(offer: offer, reason: "first")))
    try bench.walk(to: .shipped)
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    let ship = OrderCommand.sending(.ship(Shipment(carrier: "FedEx", tracking: "1", country: "US")))
    let refusal = try bench.refusal(ship)
    #expect(refusal.reason == .certificatesMissing(recorded: 0, quoted: 1) && refusal.names("H1-11"))
    let nameless = OrderCommand.work(
      .recordCertificate(Certificate(laboratory: laboratory, number: " ", stone: "centre")))
    #expect(try bench.refusal(nameless).names("H1-11"))
    let other = Certificate(laboratory: "EGL", number: "7", stone: "centre")
    #expect(
      try bench.refusal(.work(.recordCertificate(other))).reason == .unknown(.laboratory("EGL", known: ["IGI", "GIA"])))
    let real = OrderCommand.work(
      .recordCertificate(Certificate(laboratory: laboratory, number: "2141438", stone: "centre")))
    #expect(try bench.give(real).names("H1-11"))
    #expect(try bench.refusal(real).names("H1-11"))
    try bench.give(ship)
    #expect(bench.order.certificates.map(\.number) == ["2141438"])
  }

  @Test func `H1-12 a parcel in the US takes 3 to 5 days, and its tracking number is given`() throws {
    var bench = try paid(at: "02-23T09:00")
    try bench.walk(to: .shipped)
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    let untracked = Shipment(carrier: "FedEx", tracking: "", country: "US")
    #expect(try bench.refusal(.sending(.ship(untracked))).names("H1-12"))
    let ship = OrderCommand.sending(.ship(Shipment(carrier: "FedEx", tracking: "7489", country: "US")))
    for country in ["CA", "GB"] {
      var abroad = bench
      try abroad.give(.sending(.ship(Shipment(carrier: "FedEx", tracking: "7489", country: country))))
      #expect(abroad.order.promises(under: abroad.policy).allSatisfy { $0.step != .shipping }, "no time is published")
    }
    #expect(try bench.give(ship, at: "03-02T15:00".moment).names("H1-12"))
    // The client is written about it right after.
    #expect(bench.entries.dropLast().last?.sentence == "shipped to US by FedEx, tracking 7489")
    let promise = try promise(.shipping, bench)
    #expect(promise.promise.shownUntil == "03-05".end && promise.dueAt == "03-07".end)
    #expect(!promise.isLate(asOf: "03-07".end) && promise.isLate(asOf: "03-07".end.after))
    #expect(promise.rules.map(\.text) == ["H1-12"])
  }

  @Test(arguments: [("US", Duties.Payer.house), ("CA", .buyer)])
  func `H1-13 duties are the house's where the list says so`(country: String, payer: Duties.Payer) throws {
    var bench = try Workbench("full-payment-bespoke", country: country)
    try bench.walk(to: .shipped)
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    let bill = OrderCommand.sending(.billDuties(amount: "61.20".usd))
    #expect(try bench.refusal(bill).awaits == .shipped)
    try bench.give(.sending(.ship(Shipment(carrier: "FedEx", tracking: "1", country: country))))
    #expect(try bench.give(bill).names("H1-13"))
    #expect(bench.order.duties == [BilledDuties(amount: "61.20".usd, payer: payer)])
    #expect(bench.order.due.minorUnits == 0)
  }
}
