import Alloys
import Quantities

extension QuoteSheet {
  /// Looks for what makes the order itself impossible, before anything is priced.
  mutating func checkRequest() {
    checkWeight(request.weight)
    checkParts()
    checkQuantity()
    checkAlloy()
    checkHours()
    checkSampleFee()
    if let cost = request.delivery.cost { checkAmount(.shipping, cost) }
    if request.engravedCharacters < 0 || request.engravedCharacters > 1000 {
      report(.impossibleCount(.engravedCharacters, request.engravedCharacters))
    }
  }

  private mutating func checkWeight(_ weight: QuotedWeight) {
    for grams in [weight.low, weight.expected, weight.high] where grams.value <= .zero {
      report(.weightNotPositive(grams))
    }
    if weight.low > weight.expected || weight.expected > weight.high {
      report(.weightsNotRising(low: weight.low, expected: weight.expected, high: weight.high))
    }
  }

  /// A request that was kept with a quote may have been edited.
  private mutating func checkParts() {
    guard let parts = request.metalParts else { return }
    if parts.isEmpty { return report(.partsDiffer(parts: WeighedGrams(.zero), piece: request.weight.expected)) }
    for part in parts { checkWeight(part.weight) }
    let sum = QuotedWeight(sumOf: parts.map(\.weight))
    for point in QuotedWeight.Point.allCases where sum.at(point) != request.weight.at(point) {
      report(.partsDiffer(parts: sum.at(point), piece: request.weight.at(point)))
    }
  }

  private mutating func checkQuantity() {
    let most = 1_000_000
    let impossible = request.piecesPerUnit.filter { $0 < 1 || $0 > most }
    for count in impossible { report(.impossibleCount(.quantity, count)) }
    guard impossible.isEmpty else { return }
    let pieces = request.pieces
    if pieces < 1 || pieces > most { report(.impossibleCount(.quantity, pieces)) }
    switch request.kind {
    case .bulk, .reorder:
      for minimum in book.minimumOrder where minimum.product == product && pieces < minimum.pieces {
        report(.belowMinimumOrder(product, pieces: pieces, least: minimum.pieces))
      }
    case .piece, .sample: break
    }
  }

  private mutating func checkAlloy() {
    if book.worksIn.isEmpty { return }
    let families = book.worksIn.map { AlloyFamily($0) }
    for alloy in request.alloys where !families.contains(where: { $0.holds(alloy.id, of: alloy.metal) }) {
      report(.alloyNotWorked(alloy.id, worksIn: book.worksIn))
    }
  }

  /// A price book that was read has such hours; one that was kept with a quote may have been edited.
  private mutating func checkHours() {
    let most = 100_000 * 24
    let limits: [(QuoteFault.Count, Int)] = [
      (.hoursOfFix, book.fixMaximumAgeHours), (.hoursOfValidity, book.validityHours),
    ]
    for (count, hours) in limits where hours < 0 || hours > most { report(.impossibleCount(count, hours)) }
  }

  private mutating func checkSampleFee() {
    guard let fee = request.paidSampleFee else { return }
    checkAmount(.sampleFee, fee)
    switch request.kind {
    case .bulk: break
    case .piece, .sample, .reorder:
      if fee.currency == currency { report(.sampleFeeNotCredited(request.kind)) }
    }
  }

  private mutating func checkAmount(_ what: QuoteFault.Amount, _ money: Money) {
    if money.currency != currency { report(.otherCurrency(what, money, currency)) }
    if money.minorUnits < 0 { report(.negativeAmount(what, money)) }
  }

  /// What the piece counts as where quantities matter.
  var product: ProductKind {
    switch request.alloy.metal {
    case .gold: .gold
    case .goldFilled: .goldFilled
    case .silver:
      book.plating.contains { $0.isGold && request.platings.contains($0.finish) } ? .goldPlatedSilver : .silver
    case .platinum: .platinum
    case .palladium: .palladium
    case .brass, .bronze, .steel, .titanium, .wax, .resin: .baseMetal
    }
  }
}
