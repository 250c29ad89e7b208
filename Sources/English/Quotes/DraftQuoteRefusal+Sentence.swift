import Alloys
import DraftQuotes
import Drafts
import Meshes
import Quantities
import Quoting

extension DraftQuoteRefusal {
  /// What is wrong, where, and what to do; a line for each fault.
  public var sentence: String {
    switch self {
    case .tooLarge(let file): "\(file): the draft is too large to be priced; check --units"
    case .tooLight(let weight, let facts): Self.words(tooLight: weight, facts)
    case .unpriced(let piece, let refused):
      FirstLines.of(refused.faults) { "\(piece): \($0)" }.joined(separator: "\n")
    }
  }

  private static func words(tooLight weight: AlloyWeight, _ facts: DraftFacts) -> String {
    let grams = [weight.finished.value, weight.finished.low, weight.finished.high].map(Self.grams)
    let side = (SIMD3<Double>(facts.pass.upperBound) - SIMD3<Double>(facts.pass.lowerBound)).max()
    let likely = PlausibleSize.likelyUnit(longestSide: side)
    let advice =
      if let likely, likely != facts.unit {
        "drawn in \(likely.name) it is \(Rounding.shown(likely.length(side))) mm long: if so, price it with --units "
          + likely.rawValue
      } else {
        "check --units and the scale at which the draft was exported"
      }
    return """
      \(facts.file): too light to be priced: it weighs \(grams[0]) g (\(grams[1]) to \(grams[2])) in \
      \(weight.alloy.id), and 0.01 g is the least; it is \(Rounding.shown(facts.unit.length(side))) mm long; \(advice)
      """
  }

  /// Grams with two digits that count: 0.0038.
  private static func grams(_ weight: Grams) -> String {
    guard weight.value > 1e-9 else { return "0" }
    var (decimals, digit) = (2, weight.value)
    while digit < 0.1 {
      digit *= 10
      decimals += 1
    }
    return FixedDecimals.string(weight.value, decimals: min(decimals, 9))
  }
}
