/// How much metal lies at points, by the shells whose roles are settled.
struct MetalAround {
  private let mesh: WeldedMesh
  private let shells: FacedShells
  private let faces: ShellFaces

  /// Takes the shells of a mesh.
  init(_ mesh: WeldedMesh, _ shells: FacedShells, _ faces: ShellFaces) {
    self.mesh = mesh
    self.shells = shells
    self.faces = faces
  }

  /// At each point the sum of the signs of the shells that it lies strictly inside of, but for its own.
  ///
  /// All points in a shell's box are tested against it at once, so that each shell's faces are read once.
  func sums(
    at points: [(place: SIMD3<Double>, shell: Int)], _ roles: [ShellRole], _ steps: inout StepCount
  ) throws(OverBudget) -> [Int] {
    var sums = Array(repeating: 0, count: points.count)
    let tree = BoxTree(points.map { BoxTree.Box(around: $0.place) })
    for (shell, tally) in shells.tallies.enumerated() where roles[shell].sign != 0 {
      let (low, high) = (SIMD3<Double>(tally.lower), SIMD3<Double>(tally.upper))
      var near: [Int] = []
      let box = BoxTree.Box(low: tally.lower, high: tally.upper)
      try tree.eachWithin(box, &steps) { point in
        let place = points[point].place
        if points[point].shell != shell && all(place .>= low) && all(place .<= high) { near.append(point) }
      }
      if near.isEmpty { continue }
      let test = try InsideTest(near.map { points[$0].place }, of: shell, faces, mesh, shells, &steps)
      for (index, point) in near.enumerated() where test.answer(index) == .inside { sums[point] += roles[shell].sign }
    }
    return sums
  }

  /// The roles once more: an inverted shell that lies in other metal everywhere, though in no one shell wholly, may be a
  /// void as well as metal.
  func settlingVoids(
    _ roles: [ShellRole], _ containment: borrowing Containment, _ steps: inout StepCount
  ) throws(OverBudget) -> [ShellRole] {
    var settled = roles
    var allPoints = ShellPoints(mesh)
    var points: [(place: SIMD3<Double>, shell: Int)] = []
    for shell in roles.indices where roles[shell] == .turned && containment.containers[shell].isEmpty {
      points += allPoints.of(faces.of(shell), mesh).map { ($0, shell) }
      settled[shell] = .ambiguousCavity
    }
    if points.isEmpty { return roles }
    for (point, sum) in zip(points, try sums(at: points, roles, &steps)) where sum < 1 {
      settled[point.shell] = .turned
    }
    return settled
  }

  /// The caps without those that lie in other metal all around: whatever closes these, the piece is the same.
  func bare(
    _ capsByShell: [Int: [HoleCap]], _ roles: [ShellRole], _ steps: inout StepCount
  ) throws(OverBudget) -> [Int: [HoleCap]] {
    let caps = capsByShell.sorted { $0.key < $1.key }.flatMap { shell, caps in caps.map { (shell: shell, cap: $0) } }
    var points: [(place: SIMD3<Double>, shell: Int)] = []
    for (shell, cap) in caps {
      points.append((cap.hole.centre, shell))
      points += cap.loop.map { (mesh.place($0), shell) }
    }
    if points.isEmpty { return [:] }
    let sums = try sums(at: points, roles, &steps)
    var bare: [Int: [HoleCap]] = [:]
    var first = 0
    for (shell, cap) in caps {
      let own = sums[first...first + cap.loop.count]
      if own.contains(where: { $0 < 1 }) { bare[shell, default: []].append(cap) }
      first += cap.loop.count + 1
    }
    return bare
  }
}
