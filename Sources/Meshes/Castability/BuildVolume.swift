import Quantities

/// The room that a printer or a mould has.
public struct BuildVolume: Sendable, Hashable {
  /// The sides, as they were given.
  public let sides: [Millimetres]

  /// Takes three sides.
  /// - Precondition: finite lengths above zero.
  public init(_ x: Millimetres, _ y: Millimetres, _ z: Millimetres) {
    sides = [x, y, z]
    precondition(sides.allSatisfy { $0.value.isFinite && $0 > .zero }, "a room has three lengths")
  }

  /// Whether a box of these sides fits, turned by quarter turns as it may be; how it stands otherwise is not tried.
  public func holds(_ box: [Millimetres]) -> Bool { zip(box.sorted(), sides.sorted()).allSatisfy { $0 <= $1 } }
}
