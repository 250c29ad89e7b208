import HouseCalendar
import Quantities

/// Free and paid changes of a ring's size.
public struct ResizeTerms: Sendable, Hashable, Codable {
  /// How many are free; 0 for none.
  public let free: Ruled<Int>
  /// How long after receipt a free one may be asked for.
  public let window: Ruled<TimeWindow>
  /// By how many US sizes, larger or smaller, a free one may change the ring.
  public let mostSizes: Ruled<ExactDecimal>
  /// What any other costs, in the house's currency.
  public let fee: Ruled<ExactDecimal>
  /// Whether the metal that a larger size takes is charged by the gram.
  public let chargesMaterial: Ruled<Bool>
  /// Who pays the way to the house.
  public let toHouse: Ruled<Duties.Payer>
  /// Who pays the way back.
  public let toClient: Ruled<Duties.Payer>

  /// Makes terms.
  public init(
    free: Ruled<Int>, window: Ruled<TimeWindow>, mostSizes: Ruled<ExactDecimal>, fee: Ruled<ExactDecimal>,
    chargesMaterial: Ruled<Bool>, toHouse: Ruled<Duties.Payer>, toClient: Ruled<Duties.Payer>
  ) {
    self.free = free
    self.window = window
    self.mostSizes = mostSizes
    self.fee = fee
    self.chargesMaterial = chargesMaterial
    self.toHouse = toHouse
    self.toClient = toClient
  }

  /// The terms of one change of size.
  ///
  /// `sizes` are US sizes, below zero for a smaller ring; `freeBefore` counts the free ones that the order has had.
  public func terms(
    sizes: ExactDecimal, freeBefore: Int, askedAt moment: UTCInstant, received: UTCInstant, calendar: HouseCalendar
  ) -> Ruled<RemedyTerms> {
    let isFree =
      freeBefore < free.term && ExactDecimal(billionths: Int128(sizes.billionths.magnitude)) <= mostSizes.term
      && window.term.isWithin(moment, since: received, calendar: calendar)
    let terms = RemedyTerms(
      .resize, price: isFree ? .free : .fixed(fee.term), toHouse: toHouse.term, toClient: toClient.term,
      chargesMaterial: chargesMaterial.term)
    return Ruled(terms, under: isFree ? free.rules : fee.rules)
  }
}
