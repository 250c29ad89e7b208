import Quantities
import Quoting

extension ImplausibleFix {
  /// What is hard to believe, and which unit was likely typed.
  public var sentence: String {
    let before = "\(last.pricePerTroyOunce) \(last.currency) of \(last.time.toTheMinute) (\(last.id))"
    let now = "\(fix.id): \(fix.metal.rawValue) at \(fix.pricePerTroyOunce) \(fix.currency) a troy ounce"
    switch slip {
    case .perGram:
      return "\(now) is about 31.1 times less than \(before). That is likely the price of a gram; "
        + "type the price of a troy ounce (31.1034768 g)."
    case .perKilogram:
      return "\(now) is about 31.1 times more than \(before). That is likely the price of a kilogram, "
        + "or the earlier one was of a gram; type the price of a troy ounce (31.1034768 g)."
    case .jump:
      return "\(now) is more than 20 % from \(before), within a day. Check its digits, its metal and its currency."
    }
  }
}
