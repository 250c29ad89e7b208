import Alloys
import Quantities

extension QuoteSheet {
  /// Writes the piece's metal, part by part where it has several: one all-in rate for a gram, one rounding on each line.
  mutating func addMetal() {
    guard let parts = request.metalParts else {
      return addMetal(request.alloy, request.weight, "metal", part: nil)
    }
    for (index, part) in parts.enumerated() {
      addMetal(part.alloy, part.weight, "metal.\(index + 1)", part: part.name)
    }
  }

  private mutating func addMetal(_ alloy: QuotedAlloy, _ weight: QuotedWeight, _ id: String, part: String?) {
    guard let terms = terms(of: alloy.metal) else { return }
    let grams = QuoteFactor.finishedWeight(weight.at(point), of: part)
    if let layers = alloy.layers {
      addLayers(layers, terms, grams, id, of: part)
    } else if alloy.metal == .goldFilled {
      report(.layersUnknown(alloy.id))
    } else if let rate = metalRate(terms, alloy.fineness) {
      let name = LineName.metal(alloy: alloy.id, grams.value, of: part)
      charge(id, .metal, name, [grams] + rate, .piece, as: .alloy(id: alloy.id, part: part), follows: true)
      addSprue(rate, cast: weight.cast, id, of: part)
    }
  }

  /// Gold-filled sheet: gold by the layer's share and fineness, the core at its own price, and the bonding.
  private mutating func addLayers(
    _ layers: QuotedAlloy.Layers, _ terms: MetalTerms, _ weight: QuoteFactor, _ id: String, of part: String?
  ) {
    let layer = QuoteFactor(.shareOfLayer, .percent, layers.layerShare.hundredths)
    let core = QuoteFactor(.shareOfCore, .percent, layers.coreShare.hundredths)
    if let gold = fixRate(.gold, layers.layerFineness, markup: terms.markup) {
      let basis = [weight, layer] + gold + [loss(terms)]
      charge("\(id).layer", .metal, .layer(layers.layerFineness, of: part), basis, .piece, follows: true)
    }
    if let price = self.terms(of: layers.core)?.price {
      let basis = [weight, core] + perGram(price) + [markup(terms.markup), loss(terms)]
      charge("\(id).core", .metal, .core(layers.core, of: part), basis, .piece, follows: true)
    }
    if let bonding = terms.price {
      let basis = [weight] + perGram(bonding)
      charge("\(id).bonding", .metal, .bonding(of: part), basis, .piece, follows: true)
    }
  }

  /// Sprue and button are melted and stay with the house: charged only where its prices say so.
  ///
  /// They are a share of the cast weight, which nobody knows without a draft; a note says that they are left out.
  private mutating func addSprue(_ rate: [QuoteFactor], cast known: WeighedGrams?, _ id: String, of part: String?) {
    guard book.sprue.charged, let known else { return }
    let cast = QuoteFactor(.castWeight, .times, known.value, "g")
    let share = QuoteFactor(.sprueAndButton, .percent, book.sprue.share.hundredths)
    charge("\(id).sprue", .metal, .sprue(of: part), [cast, share] + rate, .piece)
  }

  private mutating func terms(of metal: Metal) -> MetalTerms? {
    guard let terms = book.metals.first(where: { $0.metal == metal }) else {
      report(.metalNotPriced(metal))
      return nil
    }
    return terms
  }

  /// What a gram of an alloy costs: from its metal's fix and fineness, or from the house's price of base metal.
  private mutating func metalRate(_ terms: MetalTerms, _ fineness: Fineness) -> [QuoteFactor]? {
    guard let metal = terms.metal.fixedBy else {
      guard let price = terms.price else {
        report(.metalNotPriced(terms.metal))
        return nil
      }
      return perGram(price) + [markup(terms.markup), loss(terms)]
    }
    return fixRate(metal, fineness, markup: terms.markup).map { $0 + [loss(terms)] }
  }

  /// spot / 31.1034768 × fineness × (1 + markup), in the house's currency.
  mutating func fixRate(_ metal: PreciousMetal, _ fineness: Fineness, markup share: Percentage) -> [QuoteFactor]? {
    guard let fix = usableFix(metal) else { return nil }
    var factors = [
      QuoteFactor(.fix(fix.id), .times, fix.pricePerTroyOunce, "\(fix.currency)/ozt"),
      QuoteFactor(.troyOunce, .over, MetalFix.gramsPerTroyOunce, "g/ozt"),
    ]
    if fix.currency != currency {
      guard let rate = usableRate(from: fix.currency) else { return nil }
      factors.append(QuoteFactor(.exchangeRate(rate), .times, rate.rate, "\(currency)/\(fix.currency)"))
    }
    return factors + [QuoteFactor(.fineness, .times, fineness.decimal), markup(share)]
  }

  private mutating func usableFix(_ metal: PreciousMetal) -> MetalFix? {
    guard let fix = inputs.fixes.first(where: { $0.metal == metal }), fix.pricePerTroyOunce > .zero else {
      report(.missingFix(metal))
      return nil
    }
    let allowed = book.fixMaximumAgeHours
    if fix.time > inputs.asOf { report(.fixFromTheFuture(id: fix.id, time: fix.time)) }
    if inputs.asOf > fix.time.adding(hours: allowed) {
      report(.staleFix(id: fix.id, ageHours: inputs.asOf.hoursBegun(since: fix.time), allowedHours: allowed))
    }
    return fix
  }

  private mutating func usableRate(from: Currency) -> ExchangeRate? {
    guard let rate = inputs.exchangeRates.first(where: { $0.from == from && $0.to == currency }),
      rate.rate > .zero
    else {
      report(.missingExchangeRate(from: from, to: currency))
      return nil
    }
    if rate.time > inputs.asOf { report(.rateFromTheFuture(from: from, time: rate.time)) }
    // The fix is converted by it, so it is held to the same age.
    let allowed = book.fixMaximumAgeHours
    if inputs.asOf > rate.time.adding(hours: allowed) {
      report(.staleRate(from: from, ageHours: inputs.asOf.hoursBegun(since: rate.time), allowedHours: allowed))
    }
    return rate
  }

  private func perGram(_ price: PricePerWeight) -> [QuoteFactor] {
    let amount = rate(.price, price.amount, per: price.unit.rawValue)
    switch price.unit {
    case .gram: return [amount]
    case .kilogram: return [amount, QuoteFactor(.kilogram, .over, ExactDecimal(price.unit.grams), "g/kg")]
    }
  }

  private func markup(_ share: Percentage) -> QuoteFactor {
    QuoteFactor(.markup, .percentOnTop, share.hundredths, "%")
  }

  private func loss(_ terms: MetalTerms) -> QuoteFactor {
    QuoteFactor(.loss, .percentOnTop, terms.loss.hundredths, "%")
  }
}
