/// One connected surface of a draft, in its drawn unit.
public struct Shell: Sendable, Hashable {
  /// The name of the part that holds its first triangle, where the file names parts.
  public let name: String?
  /// The draft's first triangle of the shell, counted from zero.
  public let firstTriangle: Int
  /// How many of the draft's triangles it has.
  public let triangles: Int
  /// How many of them ran against the rest of the shell and were turned.
  public let flippedTriangles: Int
  /// The volume that it encloses: negative where the draft has it inside out; holes are capped.
  public let signedVolume: Double
  /// The area of its triangles, without caps.
  public let area: Double
  /// The least corner of the axis-aligned box around it.
  public let lowerBound: SIMD3<Float>
  /// The greatest corner of that box.
  public let upperBound: SIMD3<Float>
  /// How many holes were capped; zero for a shell that is closed as drawn.
  public let cappedHoles: Int
  /// What it is in the piece.
  public let role: ShellRole

  /// Whether it is closed as drawn.
  public var isClosed: Bool { cappedHoles == 0 }
}
