/// What the samples of one axis add up to, in cells (lengths), cells² (areas) and cells³ (volumes).
struct ColumnSums: Sendable {
  /// ∫ w: the signed volume as the columns see it.
  var winding = Tally()
  /// ∫ (w − [w ≠ 0]): what the signed volume counts more than once.
  var excess = Tally()
  /// ∫ [w ≠ 0]: the union as the columns see it.
  var covered = Tally()
  /// This axis's part of the area that is buried in metal: ∫ (n · axis)² dA where w does not change to or from 0.
  ///
  /// The three axes add up to the whole, since (n · x)² + (n · y)² + (n · z)² = 1; a crossing stands for
  /// cell² / |n · axis| of the surface, so each adds |n · axis|.
  var hidden = Tally()
  /// Samples where the winding number was negative somewhere.
  var negativeColumns = 0
  /// ∫ [w < 0]: what is wound inside out.
  var negativeVolume = 0.0
  /// Samples whose winding number did not return to zero.
  var openColumns = 0
  /// Samples that met more than one layer at once.
  var overlappedColumns = 0
  /// Places where two solids touch without sharing more than a hair.
  var touches = 0

  /// One integral: its sum over the samples, and the variance that neighbouring samples give for that sum.
  struct Tally: Sendable {
    var sum = 0.0
    var variance = 0.0
  }
}
