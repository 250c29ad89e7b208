import CEdgeHash
import CProcessor
import ChunkSums
import MeshKernels
import MeshKernelsV3

/// Which build of the measuring kernel runs; all give the same sums to the last bit.
///
/// Edge hashes are alike only where the mixer is: of a mesh that is not closed, `x8664v3vaes` gives another number that is
/// not zero.
public enum PassKernel: String, CaseIterable, Sendable {
  /// For every processor of the architecture: SSE2 on x86-64, NEON on arm64.
  case baseline
  /// For x86-64-v3: AVX2.
  case x8664v3 = "x86-64-v3"
  /// For x86-64-v3 with VAES: AVX2, and an edge hash by rounds of AES.
  case x8664v3vaes = "x86-64-v3+vaes"

  /// The fastest that this processor runs.
  public static let fastest: PassKernel =
    [PassKernel.x8664v3vaes, .x8664v3].first(where: \.isAvailable) ?? .baseline

  /// Whether this processor runs it.
  public var isAvailable: Bool {
    switch self {
    case .baseline: true
    case .x8664v3: pennyweight_runs_x86_64_v3()
    case .x8664v3vaes:
      pennyweight_runs_x86_64_v3() && pennyweight_runs_vaes() && pennyweight_edge_hash_vaes_is_right()
    }
  }

  /// Sums over `count` triangles in memory.
  func sum(
    _ corners: UnsafeRawPointer, stride: Int, count: Int, origin: (x: Double, y: Double, z: Double)
  ) -> ChunkSums {
    switch self {
    case .baseline: MeshKernels.sumChunk(corners, stride: stride, count: count, origin: origin, edges: true)
    case .x8664v3: MeshKernelsV3.sumChunk(corners, stride: stride, count: count, origin: origin, edges: true)
    case .x8664v3vaes: sumThenHash(corners, stride: stride, count: count, origin: origin)
    }
  }

  /// Sums first and hashes after: a chunk is still in the second-level cache then, and each loop is quicker by itself.
  private func sumThenHash(
    _ corners: UnsafeRawPointer, stride: Int, count: Int, origin: (x: Double, y: Double, z: Double)
  ) -> ChunkSums {
    var sums = MeshKernelsV3.sumChunk(corners, stride: stride, count: count, origin: origin, edges: false)
    // Safe: it reads the same nine floats of the same triangles as the kernel before it.
    sums.imbalance = pennyweight_edge_hash_vaes(corners, stride, count)
    return sums
  }
}
