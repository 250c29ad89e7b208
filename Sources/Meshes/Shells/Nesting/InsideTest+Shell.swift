extension InsideTest {
  /// Asks for some points whether they lie inside a shell; what is nearer than a millionth of its size touches it.
  init(
    _ points: [SIMD3<Double>], of shell: Int, _ faces: borrowing ShellFaces, _ mesh: borrowing WeldedMesh,
    _ shells: borrowing FacedShells, _ steps: inout StepCount
  ) throws(OverBudget) {
    let tally = shells.tallies[shell]
    let extent = SIMD3<Double>(tally.upper) - SIMD3<Double>(tally.lower)
    self.init(points, reach: dot(extent, extent).squareRoot() * 1e-6)
    for face in faces.of(shell) {
      let (a, b, c) = mesh.places(ofFace: Int(face))
      if shells.isTurned(Int(face)) { try count(a, c, b, &steps) } else { try count(a, b, c, &steps) }
    }
  }
}
