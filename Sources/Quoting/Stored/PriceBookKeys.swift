// The keys under which price books and fixes are stored: a format. A property that is renamed keeps its key:
// `case newName = "oldKey"`.

extension LineKind {
  enum CodingKeys: String, CodingKey, CaseIterable { case alloy, platingMetal }
  enum AlloyCodingKeys: String, CodingKey { case id, part }
}

extension QuoteFactor.Role {
  enum CodingKeys: String, CodingKey, CaseIterable { case finishedWeight, marginBase }
  enum FinishedWeightCodingKeys: String, CodingKey { case part }
  enum MarginBaseCodingKeys: String, CodingKey { case _0 = "base" }
}

extension SettledLine { enum CodingKeys: String, CodingKey { case id, what, group, quoted, final } }

extension SharedWeighIn { enum CodingKeys: String, CodingKey { case gross, stones, metal, parts, basis } }

extension SharedWeighIn.Part { enum CodingKeys: String, CodingKey { case name, grams } }

extension PriceBook {
  enum CodingKeys: String, CodingKey {
    case house, name, edition, currency, rounding, worksIn, fixMaximumAgeHours, metals, casting, finishing, sprue
    case fees, feesPaidFirst, orderCharges, setting, plating, extras, stones, shipping, insurance, minimumCharge
    case margin, tax, validityHours, priceLock, settlement, deposit, minimumOrder, sample
  }
}

extension MetalTerms { enum CodingKeys: String, CodingKey { case metal, markup, loss, price } }

extension PricePerWeight { enum CodingKeys: String, CodingKey { case amount, unit } }

extension LabourRate { enum CodingKeys: String, CodingKey { case perPiece, perGram, followsRealWeight } }

extension SprueTerms { enum CodingKeys: String, CodingKey { case share, charged } }

extension StageFee { enum CodingKeys: String, CodingKey { case kind, amount, when, orders } }

extension OrderCharge { enum CodingKeys: String, CodingKey { case name, amount } }

extension SettingRates { enum CodingKeys: String, CodingKey { case style, bands } }

extension PriceBand { enum CodingKeys: String, CodingKey { case from, below, price } }

extension PlatingTerms { enum CodingKeys: String, CodingKey { case finish, thickness, density, metal, perPiece } }

extension PlatingTerms.Source {
  enum CodingKeys: String, CodingKey, CaseIterable { case fix, perGram }
  enum FixCodingKeys: String, CodingKey { case metal, fineness, markup }
  enum PerGramCodingKeys: String, CodingKey { case amount }
}

extension ExtraRates {
  enum CodingKeys: String, CodingKey { case engravingPerPiece, engravingPerCharacter, certificates, hallmarkPerPiece }
}

extension CertificateFee { enum CodingKeys: String, CodingKey { case laboratory, amount } }

extension StoneTerms { enum CodingKeys: String, CodingKey { case carats, acceptsClientStones, leastClientDiamond } }

extension ShippingTerms { enum CodingKeys: String, CodingKey { case rule, packing, companies } }

extension ExpressRates { enum CodingKeys: String, CodingKey { case company, bands } }

extension InsuranceTerms { enum CodingKeys: String, CodingKey { case rate, recommendedFrom } }

extension MarginTerms { enum CodingKeys: String, CodingKey { case share, of, onMetal } }

extension TaxTerms { enum CodingKeys: String, CodingKey { case name, rate } }

extension SettlementTerms { enum CodingKeys: String, CodingKey { case basis, tolerance, rule } }

extension DepositTerms { enum CodingKeys: String, CodingKey { case piece, sample, bulk } }

extension MinimumOrder { enum CodingKeys: String, CodingKey { case product, pieces } }

extension SampleTerms { enum CodingKeys: String, CodingKey { case chargesPiece, days, credits } }

extension DayRange { enum CodingKeys: String, CodingKey { case from, to } }

extension SampleCredit { enum CodingKeys: String, CodingKey { case product, from, per } }

extension MetalFix { enum CodingKeys: String, CodingKey { case id, metal, currency, pricePerTroyOunce, time, source } }
