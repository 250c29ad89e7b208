import HousePolicies
import Orders
import Quantities
import Testing

/// One whole order a house, from the first message to its end, with fixed moments.
enum WholeOrders {
  private static let client = Workbench.client
  private static let designer = Workbench.designer

  /// Fees, artwork, two CAD rounds, deposit, 5.18 g for 5.00 g, balance, parcel.
  static func alona() throws -> Workbench {
    var bench = try Workbench("alona", at: "03-02T09:00") { $0.stages = ["print"] }
    func review(_ round: Int) -> RoundReview {
      RoundReview(part: "piece", round: round, wish: .minorChanges, comments: "a finer band")
    }
    try bench.give(.intake(.assignSpecialist(name: "Mia Chen")), at: "03-02T09:20".moment)
    try bench.give(.intake(.confirmDetails(grantingMetal: nil)), at: "03-02T10:00".moment)
    try bench.give(.money(.charge(Usual.fees(bench.order))), at: "03-02T10:05".moment)
    try bench.pay("150.00".usd, at: "03-03T08:30".moment)
    try bench.give(.intake(.confirmArtwork(artwork: "sketch-2.png")), by: client, at: "03-05T14:00".moment)
    try bench.give(.rounds(.submitRound(Usual.model("piece", 1))), by: designer, at: "03-09T11:00".moment)
    try bench.give(.rounds(.comment(part: "piece", round: 1, words: "lovely")), by: client, at: "03-09T12:00".moment)
    try bench.give(.rounds(.review(review: review(1), consentsToFee: false)), by: client, at: "03-09T12:10".moment)
    try bench.give(.rounds(.submitRound(Usual.model("piece", 2))), by: designer, at: "03-10T16:00".moment)
    try bench.give(.rounds(.approveRound(part: "piece", round: 2)), by: client, at: "03-11T09:00".moment)
    let offer = try Usual.offer(bench.order, validUntil: "03-18T10:00".moment)
    try bench.give(.price(.issueQuote(offer: offer, reason: "of round 2")), at: "03-11T10:00".moment)
    try bench.give(.price(.acceptQuote(number: 1)), by: client, at: "03-11T18:45".moment)
    let announced = ReceivedMoney(amount: "925.93".usd, method: .bankTransfer, reference: "voucher 77", isThere: false)
    try bench.give(.money(.pay(announced)), by: client, at: "03-12T07:15".moment)
    try bench.give(.money(.clearPayment(number: 2)), at: "03-13T09:00".moment)
    try produce(&bench, from: "03-16T08:00", net: "5.18")
    try bench.give(.work(.approvePictures), by: client, at: "03-25T10:00".moment)
    try bench.give(.money(.settle(reason: nil, absorbing: false)), at: "03-25T11:00".moment)
    try bench.pay("321.24".usd, at: "03-27T09:30".moment)
    try send(&bench, at: "03-27T15:00", "DHL", delivered: "04-02T13:20")
    return bench
  }

  /// Full payment, a round, a major change with its days, certificate, pictures, parcel, duties.
  static func fullPayment() throws -> Workbench {
    var bench = try Workbench("full-payment-bespoke", at: "03-02T17:30")
    try bench.give(.intake(.confirmDetails(grantingMetal: nil)), at: "03-02T19:30".moment)
    let offer = try Usual.offer(bench.order, validUntil: "03-09T20:00".moment)
    try bench.give(.price(.issueQuote(offer: offer, reason: "first")), at: "03-02T20:00".moment)
    try bench.give(.price(.acceptQuote(number: 1)), by: client, at: "03-02T21:00".moment)
    try bench.pay("2480.00".usd, at: "03-03T10:00".moment)
    try bench.give(.rounds(.submitRound(Usual.model("piece", 1))), by: designer, at: "03-04T16:00".moment)
    let review = RoundReview(part: "piece", round: 1, wish: .majorChanges, comments: "with a halo")
    try bench.give(.rounds(.review(review: review, consentsToFee: false)), by: client, at: "03-04T18:00".moment)
    try bench.give(
      .price(.proposeChange(what: "a halo of 22 stones", cost: "180.00".usd, days: 3)), at: "03-05T09:00".moment)
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: client, at: "03-05T12:00".moment)
    try bench.give(.rounds(.submitRound(Usual.model("piece", 2))), by: designer, at: "03-06T15:00".moment)
    try bench.give(.rounds(.approveRound(part: "piece", round: 2)), by: client, at: "03-09T08:00".moment)
    try bench.give(
      .work(.announceDelay(step: .production, until: "04-01".end, reason: "the halo takes 3 days more")),
      at: "03-09T09:00".moment)
    try produce(&bench, from: "03-10T08:00", net: "5.20")
    try bench.give(
      .work(.recordCertificate(Certificate(laboratory: "GIA", number: "2141438", stone: "centre stone"))),
      at: "03-25T12:00".moment)
    try bench.give(.money(.settle(reason: nil, absorbing: false)), at: "03-25T13:00".moment)
    try bench.pay("180.00".usd, at: "03-26T09:30".moment)
    try send(&bench, at: "03-26T15:00", "FedEx", delivered: "03-30T11:00")
    return bench
  }

  private static func produce(_ bench: inout Workbench, from start: String, net: String) throws {
    try bench.give(.work(.startProduction), at: start.moment)
    try bench.give(.work(.recordStep(step: "cast")), by: designer, at: "03-18T12:00".moment)
    try bench.give(.work(.finishProduction), at: "03-23T17:00".moment)
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: net))), at: "03-24T09:00".moment)
    let pictures = WorkCommand.showPictures(
      kinds: [.photos, .unboxingVideo], references: ["ring-1.jpg", "unboxing.mp4"])
    try bench.give(.work(pictures), at: "03-24T15:00".moment)
  }

  private static func send(_ bench: inout Workbench, at moment: String, _ carrier: String, delivered: String) throws {
    try bench.give(.sending(.chooseInsurance(insured: true)), by: client, at: moment.moment)
    let parcel = Shipment(carrier: carrier, tracking: "JD 0146 0000 3839", country: "US")
    try bench.give(.sending(.ship(parcel)), at: moment.moment.adding(hours: 1))
    try bench.give(.sending(.billDuties(amount: "61.20".usd)), at: moment.moment.adding(hours: 20))
    try bench.give(.sending(.deliver(at: delivered.moment)), by: client, at: delivered.moment.adding(hours: 2))
    try bench.give(.note(text: "the client wrote thanks"), at: delivered.moment.adding(hours: 3))
    try bench.give(.close, at: delivered.moment.adding(hours: 24))
  }
}
