import Quantities
import Quoting

extension MissingReason: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String { "a quote that replaces another needs a reason; say why it changed" }
}

extension FixNameTaken: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    "the fix \(known.id) is already known as \(known.pricePerTroyOunce) \(known.currency); give the new one a name"
  }
}
