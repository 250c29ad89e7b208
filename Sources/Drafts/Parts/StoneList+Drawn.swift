import Alloys
import Quantities

extension DraftParting {
  /// The stones that were taken out of the metal, as a list without prices.
  public var stoneList: StoneList { StoneList(measured: stones) }
}

extension Stone {
  /// The weight of one by the formula; a measured stone's sizes are bounded, so that it is never too large.
  public var caratsByFormula: ExactCarats { (try? caratsEach(by: .formula).carats) ?? ExactCarats(.zero) }
}

extension StoneList {
  /// The sum of the unrounded weights by the formula.
  public var caratsByFormula: ExactCarats { (try? carats(by: .formula)) ?? ExactCarats(.zero) }
}

extension StoneSize {
  /// One diameter, or length and width and, where it is known, depth.
  public var sides: [ExactDecimal] {
    depth == nil && length == width ? [length] : [length, width] + [depth].compactMap { $0 }
  }

  /// A size to 0.01 mm: one diameter, or length × width × depth.
  public var words: String { sides.map { $0.text(atLeastPlaces: 2) }.joined(separator: " × ") }
}
