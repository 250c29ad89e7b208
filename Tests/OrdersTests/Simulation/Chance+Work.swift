import HousePolicies
import Orders
import Quantities

extension Chance {
  mutating func moneyCommand(_ order: Order) -> Usual.Step {
    let number = random.count(1...max(1, order.receipts.count + 1))
    switch random.count(1...10) {
    case 10: return (.money(.reverseSettlement(reason: words())), staff())
    case 1:
      return (.money(.charge([Charge(what: words(), amount: amount(order), paidFirst: random.happens(50))])), staff())
    case 2: return (.money(.credit(GivenCredit(why: words(), amount: amount(order)))), staff())
    case 3, 4:
      let method = random.happens(92) ? PaymentMethod.bankTransfer : random.one(of: PaymentMethod.allCases)
      let money = ReceivedMoney(
        amount: amount(order), method: method, reference: words(), isThere: random.happens(60),
        receivedAt: random.happens(15) ? order.openedAt.adding(hours: random.count(-1...40)) : nil)
      return (.money(.pay(money)), actor())
    case 5:
      let came = random.happens(20) ? order.openedAt.adding(hours: random.count(0...40)) : nil
      return (.money(.clearPayment(number: number, receivedAt: came)), staff())
    case 6: return (.money(.returnPayment(number: number, reason: words())), staff())
    case 7: return (refund(amount(order).minorUnits, order), staff())
    case 8: return (.money(.settle(reason: words(), absorbing: random.happens(30))), staff())
    default: return (.money(.consentToSettlement), actor())
    }
  }

  mutating func weighIn(_ order: Order) throws -> WeighIn {
    let pieces = order.acceptedOffer?.offer.pieces ?? 1
    let milligrams = random.happens(70) ? random.count(4_700...5_300) : random.count(3_000...7_000)
    let each = ExactDecimal(billionths: Int128(milligrams) * 1_000_000)
    let stones = ExactCarats(random.happens(30) ? ExactDecimal(1) : .zero)
    let gross = WeighedGrams(each * pieces + ExactDecimal(billionths: stones.value.billionths / 5))
    let reading = ScaleReading(
      part: random.happens(96) ? nil : "clasp", gross: gross, stones: stones,
      pieces: random.happens(95) ? pieces : pieces + 1, alloy: random.happens(95) ? nil : "18k-rose",
      isWithoutStones: stones.value == .zero ? random.happens(80) : nil)
    let parts = order.acceptedOffer?.offer.weights.compactMap(\.part) ?? []
    if parts.count > 1 && milligrams % 2 == 0 {
      // Two fifths of the head, the rest of the shank; the stones are not set yet.
      let head = ExactDecimal(billionths: each.billionths * 2 / 5)
      let readings = zip(parts, [head, each - head]).map { part, grams in
        ScaleReading(part: part, gross: WeighedGrams(grams * reading.pieces), pieces: reading.pieces)
      }
      return WeighIn(
        readings: readings, scale: words(), weighedBy: "Ines", confirmedBecause: "weighed twice",
        againBecause: order.weighIn == nil ? nil : words())
    }
    return WeighIn(
      readings: random.happens(97) ? [reading] : [], scale: words(), weighedBy: "Ines",
      confirmedBecause: random.happens(50) ? "weighed twice" : nil,
      againBecause: order.weighIn == nil ? nil : words())
  }

  mutating func workCommand(_ order: Order, _ now: UTCInstant) throws -> Usual.Step {
    switch random.count(1...9) {
    case 1: return (.work(.startProduction), staff())
    case 9: return (.work(.recordPrint(reference: words())), staff())
    case 2: return (.work(.recordStep(step: words())), staff())
    case 3: return (.work(.finishProduction), staff())
    case 4:
      let until = now.adding(milliseconds: Int64(random.count(-1...20) * 86_400_000))
      return (
        .work(.announceDelay(step: random.one(of: PromisedStep.allCases), until: until, reason: words())), staff()
      )
    case 5:
      let kinds = random.one(of: [[], [PictureKind.photos], [.video], [.photos, .unboxingVideo]])
      return (.work(.showPictures(kinds: kinds, references: [words()])), staff())
    case 6: return (.work(.approvePictures), actor())
    case 7:
      let report = Certificate(laboratory: "GIA", number: "\(random.count(1...4))", stone: words())
      return (.work(.recordCertificate(report)), staff())
    default: return (.work(.weighIn(try weighIn(order))), staff())
    }
  }

  mutating func sendingCommand(_ order: Order, _ now: UTCInstant) -> Usual.Step {
    switch random.count(1...8) {
    case 8: return (.request(against(order)), random.happens(60) ? Workbench.specialist : actor())
    case 1, 2: return (.sending(.chooseInsurance(insured: random.happens(50))), actor())
    case 3:
      let parcel = Shipment(
        carrier: random.one(of: ["DHL", "USPS"]), tracking: words(), country: random.one(of: ["US", "CA"]))
      return (.sending(.ship(parcel)), staff())
    case 4:
      let moment = now.adding(milliseconds: Int64(random.count(-40...1) * 86_400_000))
      return (.sending(.deliver(at: moment)), actor())
    case 5: return (.sending(.billDuties(amount: amount(order))), staff())
    case 6: return (.note(text: words()), actor())
    default: return (.close, staff())
    }
  }

  /// That an order stands again, or that it ends undelivered.
  private mutating func against(_ order: Order) -> RequestCommand {
    if random.happens(50) { return .reinstate(why: words()) }
    // Who writes off what goes on well ends many lives early.
    let ground =
      random.happens(10) ? UndeliveredGround.writtenOff : random.one(of: [.lost, .misdelivered, .refusedParcel])
    return .end(ground, why: words(), keeps: random.happens(50) ? nil : amount(order))
  }
}
