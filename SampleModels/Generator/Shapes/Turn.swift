/// A part of a full turn, with its cosine and sine.
///
/// Computed by plain IEEE arithmetic and a Taylor series on an eighth of a turn, not by the platform's library, so that
/// every machine draws the same bytes; the eight octants are exact mirror images and zeros are exact. Error below
/// 3 ulp of double.
public struct Turn: Sendable, Hashable {
  /// The cosine.
  public let cosine: Double
  /// The sine.
  public let sine: Double

  /// `steps` of the `count` equal parts of a turn.
  /// - Precondition: `count` is positive.
  public init(_ steps: Int, of count: Int) {
    precondition(count > 0, "a turn is cut into at least one part")
    let eighths = 8 * (((steps % count) + count) % count)
    let (octant, rest) = eighths.quotientAndRemainder(dividingBy: count)
    self.init(octant: octant, fromQuarter: Double(octant.isMultiple(of: 2) ? rest : count - rest) / Double(count))
  }

  /// An angle in degrees.
  /// - Precondition: finite.
  public init(degrees: Double) {
    precondition(degrees.isFinite, "an angle is finite")
    let octants = degrees / 45
    let whole = octants.rounded(.down)
    let octant = (Int(whole.truncatingRemainder(dividingBy: 8)) + 8) % 8
    self.init(octant: octant, fromQuarter: octant.isMultiple(of: 2) ? octants - whole : 1 - (octants - whole))
  }

  /// An octant and how far the turn is from the quarter next to it, as a share of an octant.
  ///
  /// Odd octants count backward from their end, so that mirror images use the same numbers.
  private init(octant: Int, fromQuarter share: Double) {
    let angle = share * (Double.pi / 4)
    let (c, s) = (Self.series(angle, from: 0), Self.series(angle, from: 1))
    (cosine, sine) =
      switch octant {
      case 0: (c, s)
      case 1: (s, c)
      case 2: (0 - s, c)
      case 3: (0 - c, s)
      case 4: (0 - c, 0 - s)
      case 5: (0 - s, 0 - c)
      case 6: (s, 0 - c)
      case 7: (c, 0 - s)
      default: preconditionFailure("there are eight octants")
      }
  }

  /// Σ ± xⁿ/n! over every second n from `first`, smallest terms first; the rest is below 1e-22 for x ≤ π/4.
  private static func series(_ x: Double, from first: Int) -> Double {
    var terms: [Double] = []
    var term = first == 0 ? 1 : x
    for n in 0..<10 {
      terms.append(term)
      let k = Double(first + 2 * n)
      term = -(term * (x * x)) / ((k + 1) * (k + 2))
    }
    return terms.reversed().reduce(0, +)
  }
}
