import HouseCalendar
import Quantities

/// How a house works, as one value: what an order keeps from the day it was opened.
///
/// Prices stand in the house's price book; here stands who may do what, in which order, by when and for what reason.
public struct HousePolicy: Sendable, Hashable, Codable {
  /// The house's short name, as `--house` takes it.
  public let house: String
  /// The house's name as clients read it.
  public let name: String
  /// Which edition of the rules this is.
  public let edition: String
  /// The first day on which orders are opened under it.
  public let inForceFrom: CalendarDate
  /// The currency of its orders.
  public let currency: Currency
  /// How an amount becomes whole minor units.
  public let rounding: RoundingRule
  /// Its zone, working days, hours and holidays.
  public let calendar: HouseCalendar
  /// The kinds of order that it takes, and the way of each.
  public let ways: [OrderWay]
  /// What holds of all orders.
  public let general: GeneralTerms
  /// Intake.
  public let intake: IntakeTerms
  /// What only the client may do.
  public let clientActs: Ruled<[ClientAct]>
  /// What is paid first, once for each kind of order.
  public let firstPayments: [Ruled<FirstPayment>]
  /// Payments.
  public let payment: PaymentTerms
  /// CAD rounds.
  public let rounds: RoundTerms
  /// Promised times.
  public let promises: [Ruled<PromiseTerms>]
  /// What a deviation of the weight leads to.
  public let deviation: Ruled<WeightBands>
  /// How thin the house casts; nil where it has laid down nothing.
  public let castability: CastingLimits?
  /// Sending.
  public let shipping: ShippingRules
  /// Samples, reorders, customized stock items and wholesale.
  public let kinds: KindTerms
  /// What leaves an order's course, and what comes after the sale.
  public let aftercare: Aftercare

  /// Makes a policy; the loader has proved it whole.
  public init(
    house: String, name: String, edition: String, inForceFrom: CalendarDate, currency: Currency,
    rounding: RoundingRule, calendar: HouseCalendar, ways: [OrderWay], general: GeneralTerms = .unpublished,
    intake: IntakeTerms,
    clientActs: Ruled<[ClientAct]>, firstPayments: [Ruled<FirstPayment>] = [], payment: PaymentTerms,
    rounds: RoundTerms, promises: [Ruled<PromiseTerms>],
    deviation: Ruled<WeightBands>, castability: CastingLimits? = nil, shipping: ShippingRules,
    kinds: KindTerms = .unpublished,
    aftercare: Aftercare = .unpublished
  ) {
    self.house = house
    self.name = name
    self.edition = edition
    self.inForceFrom = inForceFrom
    self.currency = currency
    self.rounding = rounding
    self.calendar = calendar
    self.ways = ways
    self.general = general
    self.intake = intake
    self.clientActs = clientActs
    self.firstPayments = firstPayments
    self.payment = payment
    self.rounds = rounds
    self.promises = promises
    self.deviation = deviation
    self.castability = castability
    self.shipping = shipping
    self.kinds = kinds
    self.aftercare = aftercare
  }

  /// The way of a kind of order; nil where the house takes none.
  public func way(_ kind: OrderKind) -> OrderWay? { ways.first { $0.kind == kind } }
}
