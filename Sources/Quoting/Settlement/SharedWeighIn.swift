import Quantities

/// What the parts of a soldered piece weigh when the whole was weighed once: an estimate that is marked as one.
///
/// A piece of several metals is best weighed part by part before it is assembled. Where that was missed, the gross weight
/// less the stones is all that a scale can say, and the parts share it as the draft's estimates do.
public struct SharedWeighIn: Sendable, Hashable, Codable {
  /// What the scale showed, stones and all.
  public let gross: WeighedGrams
  /// What is in it and no metal.
  public let stones: ExactCarats
  /// The gross less the stones.
  public let metal: WeighedGrams
  /// The parts with their shares of it, in the order of the estimates; they add up to the metal.
  public let parts: [Part]
  /// How the parts' weights are known.
  public let basis: Basis

  /// A part and a weight of it.
  public struct Part: Sendable, Hashable, Codable {
    /// What it is called.
    public let name: String
    /// What it weighs, or is estimated to weigh.
    public let grams: WeighedGrams

    /// Makes a part.
    public init(name: String, grams: WeighedGrams) {
      self.name = name
      self.grams = grams
    }
  }

  /// How the weights of parts are known; only one way is an estimate.
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Each part was weighed before it was soldered.
    case weighedBeforeAssembly = "weighed-before-assembly"
    /// The whole was weighed and the estimates' shares were taken.
    case splitByEstimate = "split-by-estimate"
  }

  /// Whether the parts' weights are estimates, which whoever shows them must say.
  public var isEstimated: Bool {
    switch basis {
    case .weighedBeforeAssembly: false
    case .splitByEstimate: true
    }
  }

  init(gross: WeighedGrams, stones: ExactCarats, metal: WeighedGrams, parts: [Part], basis: Basis) {
    self.gross = gross
    self.stones = stones
    self.metal = metal
    self.parts = parts
    self.basis = basis
  }
}

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
