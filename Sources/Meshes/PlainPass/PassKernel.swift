import CProcessor
import ChunkSums
import MeshKernels
import MeshKernelsV3

/// Which build of the measuring kernel runs; all give the same sums to the last bit.
public enum PassKernel: String, CaseIterable, Sendable {
  /// For every processor of the architecture: SSE2 on x86-64, NEON on arm64.
  case baseline
  /// For x86-64-v3: AVX2.
  case x8664v3 = "x86-64-v3"

  /// The fastest that this processor runs.
  public static let fastest: PassKernel = PassKernel.x8664v3.isAvailable ? .x8664v3 : .baseline

  /// Whether this processor runs it.
  public var isAvailable: Bool {
    switch self {
    case .baseline: true
    case .x8664v3: pennyweight_runs_x86_64_v3()
    }
  }

  /// Sums over `count` triangles in memory.
  func sum(
    _ corners: UnsafeRawPointer, stride: Int, count: Int, origin: (x: Double, y: Double, z: Double)
  ) -> ChunkSums {
    switch self {
    case .baseline: MeshKernels.sumChunk(corners, stride: stride, count: count, origin: origin, edges: true)
    case .x8664v3: MeshKernelsV3.sumChunk(corners, stride: stride, count: count, origin: origin, edges: true)
    }
  }
}
