import Foundation
import Meshes

/// Small meshes for laws: lists of triangles whose shared corners are bit-identical.
enum TestMesh {
  /// The axis-aligned cube between two opposite corners.
  static func cube(from low: SIMD3<Float> = .zero, to high: SIMD3<Float> = .one) -> [Triangle] {
    let corners = (0..<8).map {
      SIMD3($0 & 1 == 0 ? low.x : high.x, $0 & 2 == 0 ? low.y : high.y, $0 < 4 ? low.z : high.z)
    }
    return [
      (0, 2, 1), (1, 2, 3), (4, 5, 6), (5, 7, 6), (0, 1, 4), (1, 5, 4), (2, 6, 3), (3, 6, 7), (0, 4, 2), (2, 4, 6),
      (1, 3, 5), (3, 7, 5),
    ].map { Triangle(a: corners[$0.0], b: corners[$0.1], c: corners[$0.2]) }
  }

  /// A torus of 2·around·across triangles, 20 wide, at a place, each corner moved by up to `noise`.
  static func torus(
    around: Int, across: Int, at center: SIMD3<Double> = .zero, noise: Double = 0, seed: UInt64 = 1
  ) -> [Triangle] {
    var dice = Dice(seed: seed)
    let corners = (0..<around).map { i in
      (0..<across).map { j in
        let (u, v) = (2 * Double.pi * Double(i) / Double(around), 2 * Double.pi * Double(j) / Double(across))
        let radius = 8 + 2 * cos(v)
        let moved = noise * SIMD3<Double>(dice.point(in: -1...1))
        return SIMD3<Float>(center + moved + SIMD3(radius * cos(u), radius * sin(u), 2 * sin(v)))
      }
    }
    return (0..<around).flatMap { i in
      (0..<across).flatMap { j in
        let (k, l) = ((i + 1) % around, (j + 1) % across)
        return [
          Triangle(a: corners[i][j], b: corners[k][j], c: corners[k][l]),
          Triangle(a: corners[i][j], b: corners[k][l], c: corners[i][l]),
        ]
      }
    }
  }
}

extension Triangle {
  /// The other way round.
  var flipped: Triangle { Triangle(a: a, b: c, c: b) }

  /// Each corner mapped.
  func map(_ transform: (SIMD3<Float>) -> SIMD3<Float>) -> Triangle {
    Triangle(a: transform(a), b: transform(b), c: transform(c))
  }
}

extension PassKernel {
  /// Every kernel that this processor runs.
  static let available = allCases.filter(\.isAvailable)
}

/// The triangles measured, packed.
func measured(_ triangles: [Triangle], threads: Int = 2, kernel: PassKernel = .fastest) throws -> PlainPass {
  try PlainPass.measure(TriangleBuffer(triangles).span, threads: threads, kernel: kernel)
}

/// The triangles as the records of a binary STL, measured.
func measuredAsSTL(_ triangles: [Triangle], kernel: PassKernel = .fastest) throws -> PlainPass {
  let file = BinarySTLWriter.file(TriangleBuffer(triangles).span, note: "test")
  let records = Array(file[BinarySTLWriter.headerSize...])
  return try PlainPass.measure(TriangleSpan(records.span.bytes, layout: .binarySTL), kernel: kernel)
}
