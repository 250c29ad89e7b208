import DraftShapes
import Meshes
import TestSupport

extension TrialDraft {
  /// Closed shells of four triangles, all the same.
  static func inOnePlace(about count: Int) -> TriangleBuffer {
    tetrahedra(count / 4) { _, _ in SIMD3(8, 8, 8) }
  }

  /// Closed shells of four triangles, long and thin, from one place.
  static func needles(about count: Int) -> TriangleBuffer {
    tetrahedra(count / 4) { index, chance in
      let turn = Turn(index, of: 997)
      return SIMD3(turn.cosine * 15 + 0.05, turn.sine * 15 + 0.05, Double.random(in: -9...9, using: &chance))
    }
  }

  /// A big draft, whole.
  static func drawn(_ draft: BigDraft) -> TriangleBuffer {
    var triangles = TriangleBuffer(capacity: draft.triangleCount)
    draft.forEachTriangle { (triangle) throws(Never) in triangles.append(triangle) }
    return triangles
  }

  /// A box whose sides are grids.
  static func boxOfGrids(about count: Int) -> TriangleBuffer {
    let cells = max(2, Int((Double(count) / 12).squareRoot()))
    var triangles = TriangleBuffer(capacity: 12 * cells * cells)
    for axis in 0..<3 {
      for isHigh in [false, true] {
        for u in 0..<cells {
          for v in 0..<cells {
            // Every side is a grid of the same steps, so that sides meet in the same corners.
            func corner(_ u: Int, _ v: Int) -> SIMD3<Float> {
              let place = SIMD3(18 * Float(u) / Float(cells), 18 * Float(v) / Float(cells), isHigh ? 18 : 0)
              return [place, SIMD3(place.z, place.x, place.y), SIMD3(place.y, place.z, place.x)][axis]
            }
            let (a, b, c, d) = (corner(u, v), corner(u + 1, v), corner(u + 1, v + 1), corner(u, v + 1))
            triangles.append(isHigh ? Triangle(a: a, b: b, c: c) : Triangle(a: a, b: c, c: b))
            triangles.append(isHigh ? Triangle(a: a, b: c, c: d) : Triangle(a: a, b: d, c: c))
          }
        }
      }
    }
    return triangles
  }

  /// A band with beads of 128 triangles pushed into it.
  static func pushedIn(about count: Int) -> TriangleBuffer {
    let band = Shape.torus(radius: 9.5, tube: 1.6, sides: 24, segments: max(12, count / 240))
    var triangles = band.buffer
    let bead = Shape.sphere(radius: 0.4, rings: 5, segments: 16).drawnVertices
    let faces = Shape.sphere(radius: 0.4, rings: 5, segments: 16).faces
    let beads = max(1, (count - triangles.count) / faces.count)
    for index in 0..<beads {
      let (around, across) = (Turn(index, of: beads), Turn(7 * index, of: 19))
      let radius = 9.5 + 1.6 * across.cosine
      let middle = SIMD3<Float>(
        SIMD3(radius * around.cosine, radius * around.sine, 1.6 * across.sine))
      for face in faces {
        triangles.append(
          Triangle(a: bead[Int(face.x)] + middle, b: bead[Int(face.y)] + middle, c: bead[Int(face.z)] + middle))
      }
    }
    return triangles
  }

  /// Spheres within each other, all facing outward.
  static func concentric(about count: Int) -> TriangleBuffer {
    var triangles = TriangleBuffer()
    let shells = max(2, count / 224)
    for index in 0..<shells {
      let radius = 10 * Double(shells - index) / Double(shells)
      triangles.append(Shape.sphere(radius: radius, rings: 8, segments: 16).buffer)
    }
    return triangles
  }

  /// Closed links beside each other: as many as a chain has.
  static func linked(about count: Int) -> TriangleBuffer {
    let link = Shape.torus(radius: 1.2, tube: 0.3, sides: 8, segments: 16)
    var triangles = TriangleBuffer()
    for index in 0..<max(2, count / link.faces.count) {
      let offset = SIMD3<Float>(Float(index % 40) * 3.4, Float(index / 40) * 3.4, 0)
      for triangle in link.triangles {
        triangles.append(Triangle(a: triangle.a + offset, b: triangle.b + offset, c: triangle.c + offset))
      }
    }
    return triangles
  }

  /// Closed shells of four triangles, each from the origin to a far corner.
  private static func tetrahedra(
    _ count: Int, _ far: (Int, inout SplitMix64) -> SIMD3<Double>
  ) -> TriangleBuffer {
    var chance = SplitMix64(seed: 5)
    var triangles = TriangleBuffer(capacity: 4 * count)
    for index in 0..<count {
      let a = SIMD3<Float>(0, 0, 0)
      let (b, c, d) = (SIMD3<Float>(far(index, &chance)), SIMD3<Float>(0.4, 0, -0.1), SIMD3<Float>(0, 0.4, -0.1))
      let volume = (Self.cross(b - a, c - a) * (d - a)).sum()
      let (second, third) = volume > 0 ? (c, d) : (d, c)
      triangles.append(Triangle(a: a, b: second, c: b))
      triangles.append(Triangle(a: a, b: third, c: second))
      triangles.append(Triangle(a: a, b: b, c: third))
      triangles.append(Triangle(a: b, b: second, c: third))
    }
    return triangles
  }

  private static func cross(_ a: SIMD3<Float>, _ b: SIMD3<Float>) -> SIMD3<Float> {
    SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }
}
