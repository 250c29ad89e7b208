import HousePolicies
import Orders
import Quantities
import Quoting

extension Order {
  /// What a line of the final invoice is, with the weight that each of its two amounts is for.
  ///
  /// A quote's line names the grams of one piece that it was quoted for; where the scale changed its amount, the grams of
  /// all pieces that the final one is for stand beside them: `18k-white-pd, quoted for 7.17 g, final for 7.80 g`.
  public func words(of line: SettledLine) -> String {
    guard let settlement, settlement.outcome != .absorbed,
      let quoted = acceptedOffer?.offer.lines.first(where: { $0.id == line.id }), quoted.followsRealWeight,
      let weight = quoted.basis.first(where: \.isFinishedWeight), let name = quoted.kind?.name
    else { return line.what }
    let grams = "\(weight.value) g"
    let part = settlement.parts?.first { $0.name == weight.weighedPart }
    let each = quoted.count == 1 ? grams : "\(quoted.count) × \(grams)"
    return "\(name), quoted for \(each), final for \(part?.actual ?? settlement.actual)"
  }
}
