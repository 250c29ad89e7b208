/// A corner of the metal around a hole.
///
/// A type of its own: for lists of a generic type such as `SIMD3` the runtime looks through all that the program
/// conforms to, which takes as long as measuring thousands of triangles.
struct HoleCorner: Sendable {
  /// Where it is, in millimetres from the middle of the draft's box.
  let place: SIMD3<Double>
}
