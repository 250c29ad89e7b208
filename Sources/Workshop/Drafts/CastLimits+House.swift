import HousePolicies
import Meshes
import Quantities

extension CastLimits {
  /// A house's limits, or the program's where it has laid down none.
  public init(_ house: CastingLimits?) {
    self.init(
      wall: house?.wall.term.millimetres ?? Self.usualWall, prong: house?.prong.term.millimetres ?? Self.usualProng)
  }
}

extension ExactDecimal {
  /// The same length for what is measured, which knows no more than 15 digits anyway.
  fileprivate var millimetres: Millimetres { Millimetres(Double(billionths) / 1e9) }
}
