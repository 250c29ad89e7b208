import Dispatch
import Quantities

extension SurfaceDeviation {
  /// The accuracy that a draft of jewelry is compared to: a fifth of what a caster's shrinkage leaves open.
  public static let usualAccuracy = Millimetres(0.02)
  /// Finer than this the single precision of the drafts' coordinates is told, not their shape.
  public static let finestAccuracy = Millimetres(0.0005)

  /// A draft that is compared.
  public struct Surface: ~Escapable {
    let triangles: TriangleSpan
    let unit: DrawnUnit

    /// Lends a draft's triangles, drawn in `unit`.
    @_lifetime(copy triangles)
    public init(_ triangles: TriangleSpan, drawnIn unit: DrawnUnit) {
      self.triangles = triangles
      self.unit = unit
    }
  }

  /// Measures how far two drafts lie apart.
  ///
  /// Distance to a surface changes by no more than the way that is gone, and the distance to one triangle is greatest at
  /// a corner of what is looked at. So pieces of a triangle around a point, of which one or the other says that no place
  /// in them is farther than the farthest found so far by more than the accuracy, are done; others are halved. What is
  /// found is therefore at most `accuracy` short of the true greatest distance, everywhere, not only where samples fell.
  /// The outcome does not depend on the number of processors.
  /// - Parameters:
  ///   - first: one draft.
  ///   - second: the other.
  ///   - accuracy: by how much the true distance may be greater.
  ///   - budget: the steps that each direction may take: boxes and triangles that places are held against.
  /// - Returns: both directions; nothing where a draft has no triangle with an area.
  /// - Throws: where the steps do not suffice: where every place is as far from thousands of triangles, as from a heap in
  ///   the middle of a ball.
  /// - Precondition: the coordinates are finite, the accuracy at least `finestAccuracy`.
  public static func between(
    _ first: borrowing Surface, _ second: borrowing Surface, accuracy: Millimetres = usualAccuracy,
    budget: WorkBudget = .standard
  ) throws(OverBudget) -> SurfaceDeviation? {
    precondition(accuracy >= finestAccuracy, "an accuracy that single precision does not reach")
    guard first.triangles.count > 0, second.triangles.count > 0 else { return nil }
    let origin = SIMD3<Double>(first.triangles[0].a) * first.unit.millimetres
    guard let one = TriangleTree(first.triangles, unit: first.unit, origin: origin),
      let other = TriangleTree(second.triangles, unit: second.unit, origin: origin)
    else { return nil }
    return SurfaceDeviation(
      fromFirst: try DeviationWalk(from: one, to: other, accuracy: accuracy.value).farthest(within: budget).place,
      fromSecond: try DeviationWalk(from: other, to: one, accuracy: accuracy.value).farthest(within: budget).place,
      accuracy: accuracy)
  }
}
