/// What one pass over the triangles gives: sums, bounds and balance, in the draft's drawn unit.
public struct PlainPass: Sendable, Hashable {
  /// How many triangles were read.
  public let triangles: Int
  /// ∫ w(x) dx, the sum of the signed tetrahedra: negative where the mesh is inside out.
  public let signedVolume: Double
  /// The area of all triangles.
  public let surfaceArea: Double
  /// The least corner of the axis-aligned box around all triangles.
  public let lowerBound: SIMD3<Float>
  /// The greatest corner of that box.
  public let upperBound: SIMD3<Float>
  /// How many triangles have no area at all.
  public let degenerateTriangles: Int
  /// The sum of the antisymmetric edge hash: zero for every closed, consistently oriented mesh.
  public let edgeImbalance: UInt64

  /// Makes the outcome of a pass.
  public init(
    triangles: Int, signedVolume: Double, surfaceArea: Double, lowerBound: SIMD3<Float>, upperBound: SIMD3<Float>,
    degenerateTriangles: Int, edgeImbalance: UInt64
  ) {
    self.triangles = triangles
    self.signedVolume = signedVolume
    self.surfaceArea = surfaceArea
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    self.degenerateTriangles = degenerateTriangles
    self.edgeImbalance = edgeImbalance
  }

  /// Whether every directed edge has its partner, but for chance.
  public var isBalanced: Bool { edgeImbalance == 0 }
}
