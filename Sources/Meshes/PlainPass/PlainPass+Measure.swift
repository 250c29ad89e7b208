import ChunkSums

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PlainPass {
  /// Measures the triangles in one pass.
  ///
  /// The signed volume is a sixth of Σ (a − o)·((b − a) × (c − a)) about a local origin o, the first corner of the
  /// draft, in double precision; the area is half of Σ |(b − a) × (c − a)|.
  ///
  /// Error. Corners are float32, so a − o, b − a and c − a are exact in double precision unless coordinates differ by a
  /// factor over 2²⁹, and then within 2⁻⁵³. A cross product is off by at most 3·2⁻⁵³·|b − a|·|c − a|, a term of the
  /// volume by 4 roundings more, and no term is added to more than 128 + 64 others in its chunk and as many sums as there
  /// are chunks. So with n triangles, d the diagonal of the box (|a − o| ≤ d) and S = Σ |b − a|·|c − a| / 2, the volume is
  /// off by at most (n/8192 + 200)·2⁻⁵³·S·d/3 and the area by (n/8192 + 200)·2⁻⁵³·S. Where the draft lies does not enter,
  /// since o lies in it. S is the area A but for needles, which make it larger; with the mean thickness t = 2·V/A the
  /// volume's relative error stays below 1e-8 for 40 million triangles while (d/t)·(S/A) < 26 000, which walls of 0.3 mm
  /// in a piece of 100 mm meet with needles of S/A = 80 on average. Worst cases, all: roundings mostly cancel, and
  /// 1e-12 is what tests see.
  ///
  /// The result does not depend on the number of threads, the kernel or the layout, to the last bit: chunks are fixed
  /// and added in their order. Without triangles the bounds are empty, from +∞ to −∞.
  /// - Parameters:
  ///   - triangles: The draft.
  ///   - threads: How many threads at most.
  ///   - kernel: Which build of the kernel.
  /// - Returns: The sums, in the drawn unit.
  /// - Throws: The first triangle that has a NaN or infinite coordinate.
  public static func measure(
    _ triangles: borrowing TriangleSpan, threads: Int = processorCount, kernel: PassKernel = .fastest
  ) throws(NonFiniteTriangle) -> PlainPass {
    let first = triangles.count > 0 ? SIMD3<Double>(triangles[0].a) : .zero
    let layout = triangles.layout
    let count = triangles.count
    var sums = [ChunkSums](repeating: ChunkSums(), count: ChunkedSums.chunks(of: count))
    triangles.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      sums.withUnsafeMutableBufferPointer { places in
        ChunkedSums(
          corners: start + layout.cornersOffset, stride: layout.stride, triangles: count,
          origin: (first.x, first.y, first.z), kernel: kernel, places: places
        ).run(threads: threads)
      }
    }
    try refuseNonFinite(triangles, sums)
    return PlainPass(triangles: count, sums)
  }

  /// How many processors are on line.
  public static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Finds the first triangle that is not finite, if any.
  ///
  /// A NaN or infinite coordinate makes an edge and with it the cross product NaN or infinite, so the chunk's area is;
  /// finite float32 coordinates cannot: the cross product is below 2²⁵⁹. Only that chunk is looked through.
  private static func refuseNonFinite(
    _ triangles: borrowing TriangleSpan, _ sums: [ChunkSums]
  ) throws(NonFiniteTriangle) {
    guard let chunk = sums.firstIndex(where: { !$0.doubledArea.isFinite }) else { return }
    for index in chunk * ChunkedSums.chunkTriangles..<triangles.count where !triangles[index].isFinite {
      throw NonFiniteTriangle(index: index)
    }
  }

  private init(triangles: Int, _ chunks: [ChunkSums]) {
    var whole = ChunkSums()
    for chunk in chunks { whole.add(chunk) }
    self.init(
      triangles: triangles, signedVolume: whole.sixfoldVolume / 6, surfaceArea: whole.doubledArea / 2,
      lowerBound: SIMD3(whole.low.0, whole.low.1, whole.low.2),
      upperBound: SIMD3(whole.high.0, whole.high.1, whole.high.2), degenerateTriangles: whole.degenerate,
      edgeImbalance: whole.imbalance)
  }
}

extension Triangle {
  /// Whether all nine coordinates are finite.
  fileprivate var isFinite: Bool {
    // Zero times a coordinate is zero, or NaN where the coordinate is not finite.
    (a * 0 + b * 0 + c * 0).sum() == 0
  }
}
