/// Which shells lie wholly inside which, as drawn, whatever way they face.
struct Containment {
  /// For each shell, those that it lies wholly inside of.
  private(set) var containers: [[Int]]

  /// Finds the nestings of closed shells.
  ///
  /// A shell counts as wholly inside when its box is inside the other's box, every vertex lies inside or touches, and
  /// at least one lies inside; of a shell of few faces, every face's middle too. Faces so large that they leave a hollow
  /// container and come back between those points are not noticed here; the columns see what they overlap. What lies
  /// inside a shell lies inside all that this lies in, so that of shells one in another each is tested against the next.
  /// - Throws: where shells lie over each other so often that comparing them takes more steps than are allowed.
  init(
    _ mesh: borrowing WeldedMesh, _ shells: borrowing FacedShells, _ faces: borrowing ShellFaces,
    _ steps: inout StepCount
  ) throws(OverBudget) {
    containers = Array(repeating: [], count: shells.tallies.count)
    guard shells.tallies.count > 1 else { return }
    let boxes = BoxTree(shells.tallies.map { BoxTree.Box(low: $0.lower, high: $0.upper) })
    var allPoints = ShellPoints(mesh)
    // From the smallest on, so that what a container holds is known before what it lies in.
    let order = shells.tallies.indices.sorted {
      (abs(shells.tallies[$0].volume), $0) < (abs(shells.tallies[$1].volume), $1)
    }
    var isNear = Array(repeating: false, count: shells.tallies.count)
    for container in order {
      let outer = shells.tallies[container]
      var near: [Int] = []
      try boxes.eachWithin(BoxTree.Box(low: outer.lower, high: outer.upper), &steps) { shell in
        if shell != container && abs(shells.tallies[shell].volume) < abs(outer.volume) { near.append(shell) }
      }
      if near.isEmpty { continue }
      for shell in near { isNear[shell] = true }
      // What lies in another of them need not be asked where that one is inside.
      let (held, bare) = near.reduce(into: ([Int](), [Int]())) { parts, shell in
        if let holder = containers[shell].first, isNear[holder] { parts.0.append(shell) } else { parts.1.append(shell) }
      }
      for shell in near { isNear[shell] = false }
      func surelyInside(_ inner: [Int]) throws(OverBudget) -> [Int] {
        let likely = try Self.inside(container, inner, faces, mesh, shells, &steps) { Self.fewPoints(of: $0, mesh) }
        return try Self.inside(container, likely, faces, mesh, shells, &steps) { allPoints.of($0, mesh) }
      }
      let first = Set(try surelyInside(bare))
      let (within, open) = held.reduce(into: ([Int](), [Int]())) { parts, shell in
        if containers[shell].contains(where: first.contains) { parts.0.append(shell) } else { parts.1.append(shell) }
      }
      for shell in first.sorted() + within + (try surelyInside(open)) { containers[shell].append(container) }
    }
    for shell in containers.indices { containers[shell].sort() }
  }

  /// Those of the inner shells of which every tested point is inside.
  private static func inside(
    _ container: Int, _ inner: [Int], _ faces: borrowing ShellFaces, _ mesh: borrowing WeldedMesh,
    _ shells: borrowing FacedShells, _ steps: inout StepCount, _ pointsOf: (ArraySlice<UInt32>) -> [SIMD3<Double>]
  ) throws(OverBudget) -> [Int] {
    if inner.isEmpty { return [] }
    var points: [SIMD3<Double>] = []
    var ends: [Int] = []
    for shell in inner {
      points += pointsOf(faces.of(shell))
      ends.append(points.count)
    }
    try steps.take(points.count)
    let test = try InsideTest(points, of: container, faces, mesh, shells, &steps)
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
