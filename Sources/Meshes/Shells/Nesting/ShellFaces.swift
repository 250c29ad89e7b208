/// The faces of each shell, side by side.
struct ShellFaces {
  private let starts: [Int]
  private let faces: [UInt32]

  /// Sorts the faces of a mesh by shell, by counting.
  init(_ shells: borrowing FacedShells) {
    var starts = Array(repeating: 0, count: shells.tallies.count + 1)
    for side in shells.sides where side != FacedShells.none { starts[Int(side >> 1) + 1] += 1 }
    for shell in shells.tallies.indices { starts[shell + 1] += starts[shell] }
    var next = starts
    var faces = [UInt32](repeating: 0, count: starts[shells.tallies.count])
    for (face, side) in shells.sides.enumerated() where side != FacedShells.none {
      faces[next[Int(side >> 1)]] = UInt32(face)
      next[Int(side >> 1)] += 1
    }
    self.starts = starts
    self.faces = faces
  }

  /// The faces of a shell.
  func of(_ shell: Int) -> ArraySlice<UInt32> { faces[starts[shell]..<starts[shell + 1]] }
}
