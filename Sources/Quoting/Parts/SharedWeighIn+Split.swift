import Quantities

extension SharedWeighIn {
  /// Takes the parts as they were weighed before they were soldered: nothing is estimated.
  /// - Throws: where there is no part, or one weighs nothing.
  public static func beforeAssembly(_ parts: [Part]) throws(SharedWeighInFault) -> Self {
    try check(parts)
    let sum = WeighedGrams(parts.reduce(.zero) { $0 + $1.grams.value })
    return Self(gross: sum, stones: ExactCarats(.zero), metal: sum, parts: parts, basis: .weighedBeforeAssembly)
  }

  /// Splits a gross weight less its stones by the shares of estimated weights.
  ///
  /// The metal is exact: the gross less 0.2 g a carat, as of a piece of one metal. Shares are by largest remainder in units
  /// of the metal's own last place, no coarser than 0.01 g: each is rounded down to it, then the units left over go one
  /// each to the largest remainders, the earlier part first where two are equal; so they add up to the metal.
  /// - Parameters:
  ///   - gross: what the scale showed of the finished piece.
  ///   - stones: the weight of all that is set in it.
  ///   - estimates: the parts with their estimated finished weights.
  /// - Returns: the parts' shares, marked as estimated.
  /// - Throws: where the stones leave no metal, or there is nothing to split by.
  public static func split(
    gross: WeighedGrams, stones: ExactCarats, by estimates: [Part]
  ) throws(SharedWeighInFault) -> Self {
    try check(estimates)
    if stones.value < .zero { throw .negativeStones(stones) }
    if gross > heaviest || ExactDecimal(billionths: stones.value.billionths / 5) > heaviest.value { throw .tooHeavy }
    // A carat is a fifth of a gram, by definition; a fifth of 10⁻⁹ is far below any scale's place.
    let metal = gross.value - ExactDecimal(billionths: stones.value.billionths / 5)
    guard metal > .zero else { throw .noMetalLeft(gross: gross, stones: stones) }
    let places = (WeighedGrams.tradePlaces...ExactDecimal.places).first {
      metal.rounded(toPlaces: $0, by: .down) == metal
    }
    let shares = shares(of: metal, by: estimates.map(\.grams.value), places: places ?? ExactDecimal.places)
    return Self(
      gross: gross, stones: stones, metal: WeighedGrams(metal),
      parts: zip(estimates, shares).map { Part(name: $0.name, grams: WeighedGrams($1)) }, basis: .splitByEstimate)
  }

  /// A million grams: no piece of jewelry, and products of two such weights are exact in 128 bits.
  private static let heaviest = WeighedGrams(ExactDecimal(1_000_000))

  private static func check(_ parts: [Part]) throws(SharedWeighInFault) {
    if parts.isEmpty { throw .noParts }
    for part in parts where part.grams.value <= .zero { throw .weighsNothing(part: part.name, part.grams) }
    if parts.contains(where: { $0.grams > heaviest }) { throw .tooHeavy }
  }

  private static func shares(of metal: ExactDecimal, by weights: [ExactDecimal], places: Int) -> [ExactDecimal] {
    let unit = (0..<ExactDecimal.places - places).reduce(Int128(1)) { unit, _ in unit * 10 }
    let (units, whole) = (metal.billionths / unit, weights.reduce(Int128(0)) { $0 + $1.billionths })
    let products = weights.map { units * $0.billionths }
    var shares = products.map { $0 / whole }
    let left = Int(units - shares.reduce(0, +))
    let byRemainder = products.indices.sorted { one, other in
      let (first, second) = (products[one] % whole, products[other] % whole)
      return first == second ? one < other : first > second
    }
    for part in byRemainder.prefix(left) { shares[part] += 1 }
    return shares.map { ExactDecimal(billionths: $0 * unit) }
  }
}
