import Meshes
import Testing

@Suite struct `A coordinate that is not finite` {
  @Test(arguments: [Float.nan, .infinity, -.infinity, .signalingNaN])
  func `is found at each of the nine places of a triangle, wherever it lies`(bad: Float) {
    let torus = TestMesh.torus(around: 70, across: 61)
    for (count, indices) in [(13, [0, 5, 7, 8, 12]), (8540, [0, 63, 64, 8191, 8192, 8539])] {
      for index in indices {
        for place in 0..<9 {
          var triangles = Array(torus.prefix(count))
          triangles[index] = spoiled(triangles[index], place, bad)
          for kernel in PassKernel.allCases where kernel.isAvailable {
            #expect(throws: NonFiniteTriangle(index: index), "\(place) of \(index) among \(count)") {
              try measured(triangles, kernel: kernel)
            }
          }
        }
      }
    }
  }

  @Test func `is named once, the first of several`() {
    var triangles = TestMesh.torus(around: 200, across: 61)
    for index in [20_000, 9000, 9001] { triangles[index] = spoiled(triangles[index], 4, .nan) }
    #expect(throws: NonFiniteTriangle(index: 9000)) { try measured(triangles) }
  }

  @Test func `is never seen in the largest and the smallest finite ones`() throws {
    let huge = Float.greatestFiniteMagnitude
    let pass = try measured(TestMesh.cube(from: SIMD3(repeating: -huge), to: SIMD3(repeating: huge)))
    #expect(pass.signedVolume.isFinite && pass.isBalanced)
    let tiny = try measured(TestMesh.cube(to: SIMD3(repeating: .leastNonzeroMagnitude)))
    #expect(tiny.degenerateTriangles == 0 && tiny.isBalanced)
  }

  /// A triangle with one of its nine coordinates replaced.
  private func spoiled(_ triangle: Triangle, _ place: Int, _ bad: Float) -> Triangle {
    var corners = [triangle.a, triangle.b, triangle.c]
    corners[place / 3][place % 3] = bad
    return Triangle(a: corners[0], b: corners[1], c: corners[2])
  }
}
