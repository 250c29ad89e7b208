import Meshes

/// A cube of side 2 about the origin in the forms that a test wants it in: volume 8, area 24.
enum Cube {
  static let corners: [SIMD3<Float>] = [
    SIMD3(-1, -1, -1), SIMD3(1, -1, -1), SIMD3(1, 1, -1), SIMD3(-1, 1, -1),
    SIMD3(-1, -1, 1), SIMD3(1, -1, 1), SIMD3(1, 1, 1), SIMD3(-1, 1, 1),
  ]
  /// Outward quads, corners from 0.
  static let quads = [[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]

  static let triangles: [Triangle] = quads.flatMap { quad in
    [[quad[0], quad[1], quad[2]], [quad[0], quad[2], quad[3]]].map {
      Triangle(a: corners[$0[0]], b: corners[$0[1]], c: corners[$0[2]])
    }
  }

  static func facet(_ triangle: Triangle, number: (Float) -> String = { "\($0)" }) -> String {
    let vertices = [triangle.a, triangle.b, triangle.c].map { corner in
      "    vertex \(number(corner.x)) \(number(corner.y)) \(number(corner.z))\n"
    }
    return "facet normal 0 0 0\n  outer loop\n\(vertices.joined())  endloop\nendfacet\n"
  }

  /// The cube as ASCII STL.
  static func solid(_ name: String = "cube", number: (Float) -> String = { "\($0)" }) -> String {
    "solid \(name)\n" + triangles.map { facet($0, number: number) }.joined() + "endsolid \(name)\n"
  }

  /// The cube's vertices as OBJ.
  static let vertices = corners.map { "v \($0.x) \($0.y) \($0.z)\n" }.joined()

  /// The cube's quads as OBJ, each corner written by a function of its index from 1.
  static func faces(_ corner: (Int) -> String = { "\($0)" }) -> String {
    quads.map { "f " + $0.map { corner($0 + 1) }.joined(separator: " ") + "\n" }.joined()
  }

  /// The cube as binary STL.
  static func binary(header: String = "", count: UInt32 = 12, trailing: [UInt8] = []) -> [UInt8] {
    var bytes = Array(header.utf8.prefix(80))
    bytes += Array(repeating: 0x20, count: 80 - bytes.count)
    bytes += bytesOf(count)
    for triangle in triangles {
      for corner in [.zero, triangle.a, triangle.b, triangle.c] {
        for value in [corner.x, corner.y, corner.z] { bytes += bytesOf(value.bitPattern) }
      }
      bytes += [0, 0]
    }
    return bytes + trailing
  }

  static func bytesOf(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}
