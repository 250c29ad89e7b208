import Foundation
import Testing

/// An order that is paid and made at a house with laboratories of its own, and terms for duties.
@Suite struct `Certificates and duties` {
  private let order: OrderRun

  /// Quoted by a typed weight, paid in full, its CAD approved, made and shown.
  init() throws {
    order = try OrderRun(
      house: "full-payment-bespoke", style: "solitaire", country: "US",
      ["--consents", "contact", "--consents", "no return"])
    try order.give("confirm $", at: "03-02T09:05")
    try order.give(
      "quote $ --alloy 18k-yellow --weight 5.2 --fixes SampleOrders/fixes.csv", at: "03-06T10:00")
    try order.give("accept $ --quote 1", as: "customer", at: "03-06T11:00")
    let total = try #require(try order.give("show $", at: "03-06T11:00").firstMatch(of: #/outstanding +([0-9.]+)/#))
    try order.give("pay $ \(total.output.1) --method visa --reference S-1", at: "03-06T12:00")
    try order.give("submit $ SampleModels/Drafts/plain-band.stl --alloy 18k-yellow", at: "03-07T09:00")
    try order.give("approve $ --round 1", as: "customer", at: "03-07T12:00")
    try order.give("start $", at: "03-09T08:00")
    try order.give("finish $", at: "03-18T16:00")
  }

  @Test func `are kept from the laboratories of the house, and borne as it says`() throws {
    let unknown = try order.refusal("certificate $ XYZ 12 --stone round", at: "03-18T17:00")
    #expect(unknown.contains("The house does not accept reports of XYZ. It accepts IGI and GIA. [H1-11]"))
    let kept = try order.give("certificate $ GIA 2141438171 --stone round", at: "03-18T17:00")
    #expect(kept.contains("GIA certificate 2141438171 of the round [H1-11]"))
    let again = try order.refusal("certificate $ GIA 2141438171 --stone round", at: "03-18T17:10")
    #expect(again.contains("Certificate GIA 2141438171 is already recorded"))
    #expect(try order.refusal("duties $ 61.20", at: "03-18T18:00").contains("Ship the parcel first"))
    #expect(try order.refusal("duties $ 61.205", at: "03-18T18:00").contains("amount: "))
    try order.give("weigh-in $ --gross 5.20g --scale S2", at: "03-19T08:00")
    try order.give("pictures $ --photos front.jpg --unboxing open.mp4", at: "03-19T09:00")
    try order.give("settle $", at: "03-20T08:00")
    try order.give("ship $ --carrier FedEx --tracking 77 --country US", at: "03-23T10:00")
    let duties = try order.give("duties $ 61.20", at: "03-25T10:00")
    #expect(duties.contains("duties of 61.20 USD, borne by the house [H1-13]"))
    #expect(duties.contains("outstanding  0.00 USD"))
  }
}
