/// Which shells lie wholly inside which, as drawn, whatever way they face.
struct Containment {
  /// For each shell, those that it lies wholly inside of.
  private(set) var containers: [[Int]]

  /// Finds the nestings of closed shells.
  ///
  /// A shell counts as wholly inside when its box is inside the other's box, every vertex lies inside or touches, and
  /// at least one lies inside; of a shell of few faces, every face's middle too. Faces so large that they leave a hollow
  /// container and come back between those points are not noticed here; the columns see what they overlap.
  init(_ mesh: borrowing WeldedMesh, _ shells: borrowing FacedShells, _ faces: borrowing ShellFaces) {
    containers = Array(repeating: [], count: shells.tallies.count)
    let candidates = Self.boxesInBoxes(shells.tallies)
    guard candidates.contains(where: { !$0.isEmpty }) else { return }
    var allPoints = ShellPoints(mesh)
    for (container, inner) in candidates.enumerated() where !inner.isEmpty {
      let likely = Self.inside(container, inner, faces, mesh, shells) { Self.fewPoints(of: $0, mesh) }
      let sure = Self.inside(container, likely, faces, mesh, shells) { allPoints.of($0, mesh) }
      for shell in sure { containers[shell].append(container) }
    }
  }

  /// For each shell, those whose boxes lie in its box and that enclose less.
  ///
  /// Sorted along the axis on which the shells are spread widest, so that only near ones meet.
  private static func boxesInBoxes(_ tallies: [ShellTally]) -> [[Int]] {
    let axis = widestAxis(tallies)
    let order = tallies.indices.sorted { (tallies[$0].lower[axis], $0) < (tallies[$1].lower[axis], $1) }
    let lowest = order.map { tallies[$0].lower[axis] }
    var candidates: [[Int]] = Array(repeating: [], count: tallies.count)
    for (container, outer) in tallies.enumerated() {
      var place = firstPlace(in: lowest, notBelow: outer.lower[axis])
      while place < order.count, lowest[place] <= outer.upper[axis] {
        let inner = tallies[order[place]]
        let isIn = all(inner.lower .>= outer.lower) && all(inner.upper .<= outer.upper)
        if isIn && order[place] != container && abs(inner.volume) < abs(outer.volume) {
          candidates[container].append(order[place])
        }
        place += 1
      }
    }
    return candidates
  }

  private static func widestAxis(_ tallies: [ShellTally]) -> Int {
    var (low, high) = (SIMD3<Float>(repeating: .infinity), SIMD3<Float>(repeating: -.infinity))
    for tally in tallies {
      low = pointwiseMin(low, tally.lower)
      high = pointwiseMax(high, tally.lower)
    }
    let spread = high - low
    return (0..<3).max { spread[$0] < spread[$1] } ?? 0
  }

  private static func firstPlace(in sorted: [Float], notBelow value: Float) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Those of the inner shells of which every tested point is inside.
  private static func inside(
    _ container: Int, _ inner: [Int], _ faces: borrowing ShellFaces, _ mesh: borrowing WeldedMesh,
    _ shells: borrowing FacedShells, _ pointsOf: (ArraySlice<UInt32>) -> [SIMD3<Double>]
  ) -> [Int] {
    if inner.isEmpty { return [] }
    var points: [SIMD3<Double>] = []
    var ends: [Int] = []
    for shell in inner {
      points += pointsOf(faces.of(shell))
      ends.append(points.count)
    }
    let test = InsideTest(points, of: container, faces, mesh, shells)
    var first = 0
    return inner.indices.filter { index in
      defer { first = ends[index] }
      let answers = (first..<ends[index]).lazy.map(test.answer)
      return answers.contains(.inside) && !answers.contains(.outside)
    }.map { inner[$0] }
  }

  /// The first corners of about eight faces, which tell most shells apart.
  private static func fewPoints(of faces: ArraySlice<UInt32>, _ mesh: borrowing WeldedMesh) -> [SIMD3<Double>] {
    stride(from: faces.startIndex, to: faces.endIndex, by: max(1, faces.count / 7)).map { place in
      mesh.place(mesh.corners[3 * Int(faces[place])])
    }
  }
}
