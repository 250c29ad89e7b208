import Meshes
import Testing

@testable import MeshImport

/// A polygon with its area.
struct TestPolygon: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let corners: [SIMD2<Double>]
  let area: Double

  static let all = [
    TestPolygon(testDescription: "a square", corners: [.init(0, 0), .init(1, 0), .init(1, 1), .init(0, 1)], area: 1),
    TestPolygon(
      testDescription: "a concave quad", corners: [.init(0, 0), .init(4, 0), .init(1, 1), .init(0, 4)], area: 4),
    TestPolygon(
      testDescription: "a concave quad from its reflex corner",
      corners: [.init(1, 1), .init(0, 4), .init(0, 0), .init(4, 0)], area: 4),
    TestPolygon(
      testDescription: "an L", area: 3,
      .init(0, 0), .init(2, 0), .init(2, 1), .init(1, 1), .init(1, 2), .init(0, 2)),
    TestPolygon(
      testDescription: "a comb", area: 8,
      .init(0, 0), .init(5, 0), .init(5, 2), .init(4, 2), .init(4, 1), .init(3, 1), .init(3, 2), .init(2, 2),
      .init(2, 1), .init(1, 1), .init(1, 2), .init(0, 2)),
    TestPolygon(
      testDescription: "a square with corners on its sides", area: 4,
      .init(0, 0), .init(1, 0), .init(2, 0), .init(2, 1), .init(2, 2), .init(1, 2), .init(0, 2), .init(0, 1)),
    TestPolygon(
      testDescription: "a frame bridged to its hole", area: 8,
      .init(0, 0), .init(3, 0), .init(3, 3), .init(0, 3), .init(0, 0), .init(1, 1), .init(1, 2), .init(2, 2),
      .init(2, 1), .init(1, 1)),
    star(spikes: 5), star(spikes: 40), gear(corners: 600),
  ]

  private init(testDescription: String, area: Double, _ corners: SIMD2<Double>...) {
    self.init(testDescription: testDescription, corners: corners, area: area)
  }

  private init(testDescription: String, corners: [SIMD2<Double>], area: Double) {
    self.testDescription = testDescription
    self.corners = corners
    self.area = area
  }

  /// A star: its area is the shoelace sum, which needs no triangles.
  private static func star(spikes: Int) -> TestPolygon {
    let corners = (0..<2 * spikes).map { index in
      let angle = Double(index) * .pi / Double(spikes)
      return (index.isMultiple(of: 2) ? 1 : 0.3) * SIMD2(cosine(angle), cosine(angle - .pi / 2))
    }
    return TestPolygon(testDescription: "a star of \(spikes)", corners: corners, area: shoelace(corners))
  }

  private static func gear(corners: Int) -> TestPolygon {
    let corners = (0..<corners).map { index in
      let angle = 2 * .pi * Double(index) / Double(corners)
      return (1 + 0.2 * cosine(11 * angle)) * SIMD2(cosine(angle), cosine(angle - .pi / 2))
    }
    return TestPolygon(testDescription: "a gear of \(corners.count)", corners: corners, area: shoelace(corners))
  }

  private static func cosine(_ angle: Double) -> Double {
    // Twenty terms of the series, after bringing the angle near zero.
    let small = (angle / (2 * .pi)).rounded() * -2 * .pi + angle
    var term = 1.0
    var sum = 1.0
    for index in 1...20 {
      term *= -small * small / Double((2 * index - 1) * (2 * index))
      sum += term
    }
    return sum
  }

  private static func shoelace(_ corners: [SIMD2<Double>]) -> Double {
    corners.indices.reduce(0) { sum, index in
      let (a, b) = (corners[index], corners[(index + 1) % corners.count])
      return sum + (a.x * b.y - b.x * a.y) / 2
    }
  }
}

@Suite struct `A polygon is cut` {
  /// Ways of laying the plane in space: images of x, y and the normal.
  static let planes: [(SIMD3<Double>, SIMD3<Double>)] = [
    (SIMD3(1, 0, 0), SIMD3(0, 1, 0)), (SIMD3(0, 1, 0), SIMD3(1, 0, 0)), (SIMD3(0, 0, 1), SIMD3(1, 0, 0)),
    (SIMD3(0.6, 0.8, 0), SIMD3(0, 0, -1)), (SIMD3(2 / 3, 2 / 3, 1 / 3), SIMD3(1 / 3, -2 / 3, 2 / 3)),
  ]

  @Test(arguments: TestPolygon.all, 0..<5)
  func `into triangles of its own area that face its way`(polygon: TestPolygon, plane: Int) throws {
    let (u, v) = Self.planes[plane]
    for start in polygon.corners.indices.prefix(12) {
      let turned = polygon.corners[start...] + polygon.corners[..<start]
      let corners = turned.map { SIMD3(3, 4, 5) + $0.x * u + $0.y * v }
      var cutter = PolygonCutter()
      #expect(try cutter.cut(corners) == .flat)
      #expect(cutter.triangles.count == corners.count - 2)
      let normal = crossProduct(u, v)
      var area = 0.0
      for triangle in cutter.triangles {
        let doubled = triangle.doubledArea(of: corners)
        #expect((doubled * normal).sum() > -1e-9)
        area += (doubled * doubled).sum().squareRoot() / 2
      }
      #expect(abs(area - polygon.area) < 1e-9 * Double(corners.count))
    }
  }

  @Test(arguments: TestPolygon.all)
  func `so that each of its edges is an edge of one triangle`(polygon: TestPolygon) throws {
    var cutter = PolygonCutter()
    _ = try cutter.cut(polygon.corners.map { SIMD3($0.x, $0.y, 0) })
    var directed: [SIMD2<Int32>: Int] = [:]
    for triangle in cutter.triangles {
      for (from, to) in [(triangle.x, triangle.y), (triangle.y, triangle.z), (triangle.z, triangle.x)] {
        directed[SIMD2(from, to), default: 0] += 1
      }
    }
    let count = Int32(polygon.corners.count)
    for corner in 0..<count { #expect(directed[SIMD2(corner, (corner + 1) % count)] == 1) }
    for (edge, times) in directed {
      let isSide = (edge.x + 1) % count == edge.y
      #expect(times == (isSide ? 1 : directed[SIMD2(edge.y, edge.x), default: 0]))
    }
  }

  @Test func `with a finding when it is bent`() throws {
    let roof = "v 0 0 0\nv 1 0 0.2\nv 1 1 0\nv 0 1 0.2\nf 1 2 3 4\n"
    let finding = try #require(try Reading("a.obj", text: roof).findings.first)
    guard case .bentPolygons(1, let volume) = finding else { return #expect(Bool(false), "\(finding)") }
    #expect(volume > 0)
  }

  @Test(arguments: [
    "v 0 0 0\nv 1 1 0\nv 1 0 0\nv 0 1 0\nf 1 2 3 4\n",
    "v 0 0 0\nv 2 0 0\nv 2 2 0\nv 1 -1 0\nv 0 2 0\nf 1 2 3 4 5\n",
    "v 0 1 0\nv 0.6 -0.8 0\nv -0.95 0.3 0\nv 0.95 0.3 0\nv -0.6 -0.8 0\nf 1 2 3 4 5\n",
  ]) func `with a finding when it crosses itself`(text: String) throws {
    #expect(try Reading("a.obj", text: text).findings.map(\.code) == [.tangledPolygons])
  }

  @Test func `when its corners lie on a line, as triangles without area`() throws {
    let reading = try Reading("a.obj", text: "v 0 0 0\nv 1 0 0\nv 2 0 0\nv 3 0 0\nf 1 2 3 4\n")
    #expect(reading.pass.degenerateTriangles == 2)
  }

  @Test func `no further than its tests last`() {
    var cutter = PolygonCutter(tests: 10)
    let comb = TestPolygon.all[4].corners.map { SIMD3($0.x, $0.y, 0) }
    #expect(throws: TooIntricate.self) { try cutter.cut(comb) }
  }
}
