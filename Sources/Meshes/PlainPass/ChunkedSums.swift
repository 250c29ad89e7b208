import ChunkSums
import Dispatch
import Synchronization

/// One pass split into chunks that threads take in turn; each chunk's sums have their own place.
///
/// Safe to share although it holds pointers: the triangles are only read, each place is written by the one thread that
/// took its chunk, and `run` returns when all are done.
struct ChunkedSums: @unchecked Sendable {
  /// Triangles in a chunk: 400 kB of a binary STL, some 30 µs of work.
  static let chunkTriangles = 8192
  /// So many chunks for each thread beyond the first: to start one takes as long as five chunks.
  private static let chunksAThread = 16

  let corners: UnsafeRawPointer
  let stride: Int
  let triangles: Int
  let origin: (x: Double, y: Double, z: Double)
  let kernel: PassKernel
  let places: UnsafeMutableBufferPointer<ChunkSums>

  /// How many chunks so many triangles make.
  static func chunks(of triangles: Int) -> Int { (triangles + chunkTriangles - 1) / chunkTriangles }

  /// Sums every chunk, on at most so many threads.
  func run(threads: Int) {
    let workers = min(threads, 1 + places.count / Self.chunksAThread)
    guard workers > 1 else {
      for chunk in places.indices { sum(chunk) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard chunk < places.count else { return }
        sum(chunk)
      }
    }
  }

  private func sum(_ chunk: Int) {
    let first = chunk * Self.chunkTriangles
    places[chunk] = kernel.sum(
      corners + first * stride, stride: stride, count: min(Self.chunkTriangles, triangles - first), origin: origin)
  }
}
