import Alloys
import Quantities

/// What a house charges, as one value; a quote keeps the whole of it, so that it can be recomputed later.
///
/// All amounts are exact decimals of `currency`; a line is rounded once, by `rounding`.
public struct PriceBook: Sendable, Hashable, Codable {
  /// The house's short name, as `--house` takes it.
  public let house: String
  /// The house's name as clients read it.
  public let name: String
  /// Which edition of the house's prices this is.
  public let edition: String
  /// The currency that it prices in.
  public let currency: Currency
  /// How a line becomes whole minor units.
  public let rounding: RoundingRule
  /// The words that pick the alloys which the house works in (`18k`, `platinum`); empty for every alloy with a price.
  public let worksIn: [String]
  /// How old a fix may be, in hours.
  public let fixMaximumAgeHours: Int
  /// A price for each metal that the house works in.
  public let metals: [MetalTerms]
  /// Casting, for a piece and for a gram.
  public let casting: LabourRate
  /// Finishing, for a piece and for a gram.
  public let finishing: LabourRate
  /// What is melted beyond the piece.
  public let sprue: SprueTerms
  /// Fees of the stages before a piece exists.
  public let fees: [StageFee]
  /// Whether those fees are paid before the work and kept out of the total.
  public let feesPaidFirst: Bool
  /// Charges for an order as a whole.
  public let orderCharges: [OrderCharge]
  /// Setting by style and carat band.
  public let setting: [SettingRates]
  /// Plating by finish.
  public let plating: [PlatingTerms]
  /// Engraving, certificates and hallmarks.
  public let extras: ExtraRates
  /// Stones: how they are weighed, which of the client's are refused.
  public let stones: StoneTerms
  /// How it is sent.
  public let shipping: ShippingTerms
  /// Insurance on the way.
  public let insurance: InsuranceTerms
  /// The least that a piece costs.
  public let minimumCharge: ExactDecimal
  /// The house's margin.
  public let margin: MarginTerms
  /// The tax on the order.
  public let tax: TaxTerms
  /// How long a quote holds, in hours.
  public let validityHours: Int
  /// What fixes the price.
  public let priceLock: PriceLock
  /// How a piece is settled after it is weighed.
  public private(set) var settlement: SettlementTerms
  /// The share that is paid first.
  public let deposit: DepositTerms
  /// The least number of pieces by product.
  public let minimumOrder: [MinimumOrder]
  /// Samples, and when their fee is credited.
  public let sample: SampleTerms

  /// Makes a price book; the loader has checked it.
  package init(
    house: String, name: String, edition: String, currency: Currency, rounding: RoundingRule, worksIn: [String],
    fixMaximumAgeHours: Int, metals: [MetalTerms], casting: LabourRate, finishing: LabourRate, sprue: SprueTerms,
    fees: [StageFee], feesPaidFirst: Bool, orderCharges: [OrderCharge], setting: [SettingRates],
    plating: [PlatingTerms], extras: ExtraRates, stones: StoneTerms, shipping: ShippingTerms,
    insurance: InsuranceTerms, minimumCharge: ExactDecimal, margin: MarginTerms, tax: TaxTerms, validityHours: Int,
    priceLock: PriceLock, settlement: SettlementTerms, deposit: DepositTerms, minimumOrder: [MinimumOrder],
    sample: SampleTerms
  ) {
    self.house = house
    self.name = name
    self.edition = edition
    self.currency = currency
    self.rounding = rounding
    self.worksIn = worksIn
    self.fixMaximumAgeHours = fixMaximumAgeHours
    self.metals = metals
    self.casting = casting
    self.finishing = finishing
    self.sprue = sprue
    self.fees = fees
    self.feesPaidFirst = feesPaidFirst
    self.orderCharges = orderCharges
    self.setting = setting
    self.plating = plating
    self.extras = extras
    self.stones = stones
    self.shipping = shipping
    self.insurance = insurance
    self.minimumCharge = minimumCharge
    self.margin = margin
    self.tax = tax
    self.validityHours = validityHours
    self.priceLock = priceLock
    self.settlement = settlement
    self.deposit = deposit
    self.minimumOrder = minimumOrder
    self.sample = sample
  }

  /// The same prices, settled by a rule: books of before the rule was kept have none.
  package func settled(by rule: SettlementTerms.Rule?) -> PriceBook {
    var book = self
    if book.settlement.rule == nil {
      book.settlement = SettlementTerms(basis: settlement.basis, tolerance: settlement.tolerance, rule: rule)
    }
    return book
  }
}
