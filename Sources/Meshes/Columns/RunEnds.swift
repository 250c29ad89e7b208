/// How the triangles at the two ends of a run face the column.
struct RunEnds: BitwiseCopyable, Sendable {
  /// Where the column enters the metal.
  let entry: Facing
  /// Where it leaves.
  var exit: Facing

  /// |n · axis| at both ends.
  var cosines: SIMD2<Float> { SIMD2(entry.cosine, exit.cosine) }
}
