import Quantities

/// How far two surfaces lie apart at most, measured from each of them to the other.
///
/// Every surface counts as it is drawn, that which is buried in metal too. The drafts are compared where they lie: none
/// is turned or moved onto the other.
public struct SurfaceDeviation: Sendable, Hashable {
  /// The place on one surface that is farthest from the other.
  public struct Farthest: Sendable, Hashable {
    /// How far it is from the other surface: a distance that was found, so that the true greatest one is no less.
    public let distance: Millimetres
    /// The place, in millimetres of the drawing.
    public let place: SIMD3<Double>
    /// The place of the other surface that is nearest to it.
    public let nearest: SIMD3<Double>
  }

  /// Which surface a deviation is measured from.
  public enum Direction: String, Sendable, CaseIterable {
    /// From the first draft's surface to the second's: what was taken away or moved.
    case fromFirst = "from-first"
    /// From the second draft's surface to the first's: what was added or moved.
    case fromSecond = "from-second"
  }

  /// From the first surface to the second.
  public let fromFirst: Farthest
  /// From the second surface to the first.
  public let fromSecond: Farthest
  /// By how much each true greatest distance may exceed the one that was found.
  public let accuracy: Millimetres

  /// The direction of the larger of the two.
  public var direction: Direction { fromFirst.distance >= fromSecond.distance ? .fromFirst : .fromSecond }

  /// The larger of the two: the Hausdorff distance of the surfaces, within the accuracy.
  public var largest: Farthest {
    switch direction {
    case .fromFirst: fromFirst
    case .fromSecond: fromSecond
    }
  }

  /// Whether no place of either is farther from the other than the accuracy.
  public var isWithinAccuracy: Bool { largest.distance <= accuracy }
}
