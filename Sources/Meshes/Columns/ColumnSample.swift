/// The integrands of one column.
struct ColumnSample {
  /// Σ length · w.
  var winding: Float = 0
  /// Σ length · (w − [w ≠ 0]).
  var excess: Float = 0
  /// Σ |n · axis| of crossings that are buried in metal.
  var hidden: Float = 0

  /// Σ length · [w ≠ 0].
  var covered: Float = 0

  @inline(__always) var lanes: SIMD4<Float> { SIMD4(winding, excess, hidden, covered) }
}
