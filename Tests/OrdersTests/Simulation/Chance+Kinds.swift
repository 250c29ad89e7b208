import HousePolicies
import Orders
import Quantities
import Quoting

extension Chance {
  /// A command of the kinds of order beside the bespoke piece.
  mutating func kindCommand(_ order: Order, _ now: UTCInstant) throws -> Usual.Step {
    switch one(of: [1, 2, 3, 4, 5, 6]) {
    case 1: return (.sample(sample()), actor())
    case 2: return (.bulk(bulk()), actor())
    case 3: return (.customization(customization(order)), actor())
    case 4: return (try cart(order, now), actor())
    case 5: return (clockOrCheck(order), staff())
    default: return (.parcel(parcel(order)), actor())
    }
  }

  private mutating func sample() -> SampleCommand {
    let costs = [SampleCost(.cad, "80.00".usd)]
    switch one(of: [1, 2, 3, 4, 5, 6]) {
    case 1: return .quote(RoughSampleQuote(unitPrice: "42.00".usd, costs: costs, time: nil))
    case 2: return .finish
    case 3: return .show(kinds: [.photos], references: [words()])
    case 4: return .askChanges(words: words())
    case 5: return .send(Shipment(carrier: one(of: ["DHL", "USPS"]), tracking: words(), country: "US"))
    default: return .confirm
    }
  }

  private mutating func bulk() -> BulkCommand {
    switch one(of: [1, 2, 3]) {
    case 1: return .sendPurchaseOrder(reference: words())
    case 2: return .agreePacking(requirements: words())
    default: return .issueProforma(number: words())
    }
  }

  private mutating func customization(_ order: Order) -> CustomizationCommand {
    let number = one(of: Array(1...(order.customizations.count + 1)))
    switch one(of: [1, 2, 3, 4, 5, 6, 7, 8]) {
    case 1, 2, 3: return .request(aspects: [one(of: CustomizedAspect.allCases)], words: words())
    case 4, 5: return .offerExtra(number: number, fee: amount(order), days: one(of: [0, 2]))
    case 6, 7: return .answerExtra(number: number, accepted: happens(60))
    default: return .decline(number: number, reason: words())
    }
  }

  private mutating func cart(_ order: Order, _ now: UTCInstant) throws -> OrderCommand {
    let name = one(of: ["a", "b", "c"])
    switch one(of: [1, 2, 3, 4, 5]) {
    case 1:
      let terms = ListedTerms(try prices(of: "ason"), .bulk, asOf: now)
      let left: Int? = one(of: [nil, 0, 12, 400])
      let line = try item(name, "4.20", wanted: one(of: [0, 11, 20]), left: left, least: 12)
      return .cart(.place(lines: happens(90) ? [line] : [], terms: terms))
    case 2:
      let terms = ListedTerms(try prices(of: "ason"), .sample, asOf: now)
      let line = CartLine(item: name, name: name, each: "18.00".usd, wanted: 1, left: nil, minimum: .sample)
      return .cart(.placeSample(line: line, shipping: amount(order), terms: terms))
    case 3: return .cart(.reportShortfall(item: name, left: one(of: [-1, 0, 7, 100])))
    case 4: return .cart(.change(item: name, count: one(of: [0, 9, 30, 200]), reason: words()))
    default: return .cart(.pick)
    }
  }

  private mutating func clockOrCheck(_ order: Order) -> OrderCommand {
    let number = one(of: Array(1...(order.receipts.count + 1)))
    switch one(of: [1, 2, 3, 4, 5, 6]) {
    case 6: return .clock(.findUnusual(one(of: UnusualWork.allCases), words: words()))
    case 1: return .clock(.pause(reason: one(of: PauseReason.allCases), words: words()))
    case 2: return .clock(.resume)
    case 3: return .checks(.correctDoubleCharge(number: number, twinOf: one(of: [1, 2])))
    case 4: return .checks(.drawPayerCheck(number: number, draw: Percentage(one(of: ["0", "3", "99"]).decimal)))
    default: return .checks(.clearPayer(number: number, evidence: words()))
    }
  }

  private mutating func parcel(_ order: Order) -> ParcelCommand {
    let home = PostalAddress(name: "Ada Moore", lines: ["1 High Street"], country: "GB")
    let shop = PostalAddress(name: "Moore Ltd", lines: ["9 Low Street"], country: "GB")
    switch one(of: [1, 2, 3]) {
    case 1: return .address(shipTo: one(of: [home, shop]), billTo: home)
    case 2:
      return .pack(
        PackedParcel(carrier: one(of: ["DHL", "USPS"]), weight: "1250".grams, cost: amount(order)))
    default:
      return .recordRefusal(costs: [
        ReturnedCost(.returnShipping, "60.00".usd), ReturnedCost(.customs, "45.00".usd),
        ReturnedCost(.handling, amount(order)),
      ])
    }
  }
}
