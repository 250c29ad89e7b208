import HousePolicies
import PolicyFiles
import Quantities
import Testing

/// The rules of a house that comes with the program.
func rules(of house: String) throws -> HousePolicy { try #require(try HousePolicy.house(house), "no house: \(house)") }

/// A term under the rule that a test names.
func under<Term>(_ rule: String, _ term: Term) throws -> Ruled<Term> {
  Ruled(term, under: [try #require(RuleID(rule))])
}

func way(_ kind: KindOfOrder, _ gates: [(Gate, String)]) throws -> OrderWay {
  OrderWay(kind: kind, gates: try gates.map { try under($0.1, $0.0) })
}

extension HousePolicy {
  /// The same rules with other ways, promises, payments, shipping or kinds.
  func with(
    ways: [OrderWay]? = nil, intake: IntakeTerms? = nil, payment: PaymentTerms? = nil,
    promises: [Ruled<PromiseTerms>]? = nil, shipping: ShippingRules? = nil, kinds: KindTerms? = nil
  ) -> HousePolicy {
    HousePolicy(
      house: house, name: name, edition: edition, inForceFrom: inForceFrom, currency: currency, rounding: rounding,
      calendar: calendar, ways: ways ?? self.ways, intake: intake ?? self.intake, clientActs: clientActs,
      payment: payment ?? self.payment, rounds: rounds, promises: promises ?? self.promises, deviation: deviation,
      shipping: shipping ?? self.shipping, kinds: kinds ?? self.kinds)
  }
}

func promise(
  _ step: PromisedStep, _ kind: KindOfOrder, _ clock: ClockStart, _ from: TimeSpan, _ to: TimeSpan,
  _ extended: TimeSpan? = nil, _ rule: String
) throws -> Ruled<PromiseTerms> {
  try under(
    rule,
    PromiseTerms(
      step: step, kinds: [kind], clock: clock, range: PromisedRange(from: from, to: to, extendedTo: extended)))
}

/// Alona with its samples, bulk orders and reorders.
func alona() throws -> HousePolicy {
  let gold = SampleCreditStep(product: "gold", from: 3, per: .style)
  let filled = SampleCreditStep(product: "gold-filled", from: 50, per: .sku)
  let plated = SampleCreditStep(product: "gold-plated-silver", from: 50, per: .sku)
  let end: [(Gate, String)] = [
    (.firstPayment, "H0-24"), (.produced, "H0-24"), (.weighed, "H0-13"), (.picturesShown, "H0-25"),
    (.picturesApproved, "H0-25"), (.settled, "H0-13"), (.balancePaid, "H0-25"), (.shipped, "H0-25"),
    (.delivered, "unpublished"),
  ]
  let sampling = SamplingTerms(
    quoteParts: try under("H0-17", SampleQuotePart.allCases), changesBeforeDispatch: try under("H0-19", true),
    newPriceNeedsReason: try under("H0-20", true), credits: try under("H0-22", [gold, filled, plated]))
  let reordering = ReorderTerms(
    required: try under("H0-26", [.earlierSample, .quantity]), chargesSampleFee: try under("H0-26", false))
  let base = try rules(of: "alona")
  return base.with(
    ways: try base.ways.filter { $0.kind == .bespoke } + [
      way(
        .sampleThenBulk,
        [
          (.specialistAssigned, "H0-01"), (.detailsConfirmed, "H0-04"), (.sampleQuoted, "H0-17"),
          (.feesPaid, "H0-18"), (.artworkConfirmed, "H0-07"), (.cadApproved, "H0-18"), (.sampleMade, "H0-18"),
          (.sampleShown, "H0-19"), (.sampleConfirmed, "H0-21"), (.quoteAccepted, "H0-20"),
          (.purchaseOrderReceived, "H0-21"), (.packingAgreed, "H0-21"), (.proformaIssued, "H0-21"),
        ] + end),
      way(
        .reorder,
        [
          (.specialistAssigned, "H0-01"), (.detailsConfirmed, "H0-26"), (.quoteAccepted, "H0-26"),
          (.purchaseOrderReceived, "H0-26"), (.proformaIssued, "H0-26"),
        ] + end),
    ],
    promises: try base.promises.filter { ![.sample, .bulk].contains($0.term.step) } + [
      promise(.sample, .sampleThenBulk, .cadApproved, .weeks(2), .weeks(4), .weeks(5), "H0-27"),
      promise(.bulk, .sampleThenBulk, .firstPayment, .weeks(3), .weeks(5), .weeks(8), "H0-28"),
    ],
    kinds: KindTerms(
      sampling: sampling, reordering: reordering, customization: nil, carts: nil, paymentChecks: .unpublished,
      parcels: .unpublished, pauses: Ruled([], under: [.unpublished])))
}
