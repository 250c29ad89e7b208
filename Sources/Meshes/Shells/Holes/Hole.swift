import Quantities

/// A hole in a shell: a loop of edges with a face on one side only.
public struct Hole: Sendable, Hashable {
  /// The middle of the loop, in the draft's drawn unit.
  public let centre: SIMD3<Double>
  /// The length of the loop, in the draft's drawn unit.
  public let length: Double
  /// How many edges the loop has.
  public let edges: Int
  /// The area of a cap from the middle of the loop, in drawn units squared.
  public let area: Double
  /// The first of the draft's triangles at its edges, counted from zero; nil where only mended faces border it.
  public let triangle: Int?
}

extension Hole {
  /// The same hole in millimetres, where it was in the drawn unit.
  func inMillimetres(from unit: DrawnUnit) -> Hole {
    Hole(
      centre: centre * unit.millimetres, length: unit.length(length).value, edges: edges, area: unit.area(area).value,
      triangle: triangle)
  }
}
