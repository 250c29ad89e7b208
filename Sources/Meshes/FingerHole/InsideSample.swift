/// A place on a surface and where it faces, in millimetres from the middle of the draft's box.
struct InsideSample: Sendable {
  let place: SIMD3<Double>
  /// Of length 1.
  let normal: SIMD3<Double>
}

extension InsideSample {
  /// So many triangles are looked at for their areas.
  private static let mostLooked = 8000
  /// So many places are taken of them.
  private static let wanted = 1200

  /// Middles of triangles, chosen by area from all over the draft; the same draft gives the same ones.
  static func samples(of triangles: borrowing TriangleSpan, in frame: DraftFrame) -> [InsideSample] {
    let stride = max(1, (triangles.count + mostLooked - 1) / mostLooked)
    var dice = SplitMix(seed: 1)
    var looked: [(index: Int, area: Double)] = []
    var whole = 0.0
    for first in Swift.stride(from: 0, to: triangles.count, by: stride) {
      // Anywhere in the stride: meshes repeat themselves.
      let index = min(first + Int(dice.next() % UInt64(stride)), triangles.count - 1)
      whole += frame.placed(triangles[index]).crossed.length
      looked.append((index, whole))
    }
    guard whole > 0, whole.isFinite else { return [] }
    var samples: [InsideSample] = []
    var next = 0
    var last = -1
    for sample in 0..<wanted {
      let area = (Double(sample) + 0.5) * whole / Double(wanted)
      while next < looked.count - 1, looked[next].area <= area { next += 1 }
      if next == last { continue }
      last = next
      let triangle = frame.placed(triangles[looked[next].index])
      guard triangle.crossed.squaredLength > 0 else { continue }
      samples.append(InsideSample(place: triangle.middle, normal: triangle.crossed.normalized))
    }
    return samples
  }
}
