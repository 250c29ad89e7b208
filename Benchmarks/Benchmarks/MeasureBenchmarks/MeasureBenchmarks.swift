import Benchmark
import CEdgeHash
import ChunkSums
import Foundation
import MeshImport
import MeshKernels
import MeshKernelsV3
import Meshes

/// Kernel, import and whole commands at every size: time, triangles a second, and how both grow.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident, .million], warmupIterations: 1, maxDuration: .seconds(3),
    maxIterations: 200)
  kernelBenchmarks()
  for size in BigFile.sizes {
    passBenchmarks(size)
    commandBenchmarks(size)
  }
}

extension BenchmarkMetric {
  /// Millions of triangles a second.
  static let million = BenchmarkMetric.custom("million triangles/s", polarity: .prefersLarger)
}

/// Runs a body over so many triangles and notes their rate.
private func rate(_ benchmark: Benchmark, triangles: Int, _ body: () throws -> Void) rethrows {
  let start = ContinuousClock.now
  benchmark.startMeasurement()
  try body()
  benchmark.stopMeasurement()
  let seconds = (ContinuousClock.now - start) / .seconds(1)
  benchmark.measurement(.million, Int(Double(triangles) / seconds / 1e6))
}

/// One thread, triangles in the second-level cache: the kernels' own speed, with and without the edge hash.
private func kernelBenchmarks() {
  typealias Kernel = (UnsafeRawPointer, Int, Int, (x: Double, y: Double, z: Double), Bool) -> ChunkSums
  let kernels: [(String, PassKernel, Kernel)] = [
    (
      "x86-64-v3+vaes", .x8664v3vaes,
      {
        var sums = MeshKernelsV3.sumChunk($0, stride: $1, count: $2, origin: $3, edges: false)
        if $4 { sums.imbalance = pennyweight_edge_hash_vaes($0, $1, $2) }
        return sums
      }
    ),
    ("x86-64-v3", .x8664v3, { MeshKernelsV3.sumChunk($0, stride: $1, count: $2, origin: $3, edges: $4) }),
    ("baseline", .baseline, { MeshKernels.sumChunk($0, stride: $1, count: $2, origin: $3, edges: $4) }),
  ]
  let records = [UInt8](repeating: 0, count: 8192 * 50)
  for (name, kind, kernel) in kernels where kind.isAvailable {
    for edges in [true, false] {
      Benchmark("kernel \(name), \(edges ? "with" : "without") edge hash") { benchmark in
        records.withUnsafeBytes { bytes in
          guard let start = bytes.baseAddress else { return }
          rate(benchmark, triangles: 100 * 8192) {
            for _ in 0..<100 { blackHole(kernel(start + 12, 50, 8192, (0, 0, 0), edges)) }
          }
        }
      }
    }
  }
}

/// Opening, and the one pass over an open draft on one thread and on all.
private func passBenchmarks(_ size: Int) {
  Benchmark("open, \(BigFile.name(size))") { benchmark in
    let path = try BigFile.torus(size)
    try rate(benchmark, triangles: size) {
      let draft = try Draft.open(path)
      blackHole(draft.triangleCount)
    }
  }
  for threads in [1, PlainPass.processorCount] {
    Benchmark("open and measure on \(threads) threads, \(BigFile.name(size))") { benchmark in
      let path = try BigFile.torus(size)
      try rate(benchmark, triangles: size) {
        let draft = try Draft.open(path)
        blackHole(try draft.withTriangles { span in try PlainPass.measure(span, threads: threads) })
      }
    }
  }
}

/// The whole program, from its start to its end.
private func commandBenchmarks(_ size: Int) {
  Benchmark("pennyweight measure, \(BigFile.name(size))") { benchmark in
    let path = try BigFile.torus(size)
    try rate(benchmark, triangles: size) {
      let process = Process()
      process.executableURL = BigFile.program
      process.arguments = ["measure", path]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      precondition(process.terminationStatus == 0, "make release first")
    }
  }
}
