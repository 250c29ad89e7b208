/// The faces of a mesh by shell, each shell facing one way throughout.
struct FacedShells {
  /// The shell of each face, doubled, plus one where the face must be turned to run as most of its shell's area does.
  private(set) var sides: [UInt32]
  /// The sums over each shell's faces, shells in the order of their first faces.
  private(set) var tallies: [ShellTally] = []
  /// What stands in `sides` for a face that is left out.
  static let none = UInt32.max

  /// Gathers linked faces to shells and turns the lesser part of each shell's area.
  init(_ mesh: borrowing WeldedMesh, _ links: inout FaceLinks) {
    sides = Array(repeating: Self.none, count: mesh.faceCount)
    // Faces of one shell mostly follow each other: their tally is at hand until another shell's face comes.
    var (atHand, tally) = (-1, ShellTally(firstFace: 0, anchor: .zero))
    for face in 0..<mesh.faceCount where !mesh.isLeftOut[face] {
      let (root, parity) = Self.split(links.side(ofFace: face))
      // A root is its tree's least face, so it is met first; while met, its own shell is noted at itself.
      let shell = root == face ? tallies.count : Int(sides[root] >> 1)
      let (a, b, c) = Self.corners(of: face, mesh)
      if root == face { tallies.append(ShellTally(firstFace: face, anchor: SIMD3<Double>(a))) }
      if shell != atHand {
        if atHand >= 0 { tallies[atHand] = tally }
        (atHand, tally) = (shell, tallies[shell])
      }
      tally.add(a, b, c, running: parity, isAdded: face >= mesh.drawnFaces)
      sides[face] = UInt32(shell) << 1 | parity
    }
    if atHand >= 0 { tallies[atHand] = tally }
    let minorities = tallies.map(\.minority)
    for face in sides.indices where sides[face] != Self.none {
      // The minority is turned: 0 stays for the majority.
      sides[face] ^= minorities[Int(sides[face] >> 1)] ^ 1
    }
    for shell in tallies.indices where minorities[shell] == 0 { tallies[shell].volume.negate() }
  }

  /// The shell of a face that counts.
  func shell(ofFace face: Int) -> Int { Int(sides[face] >> 1) }

  /// Whether a face that counts must be turned to run as its shell does.
  func isTurned(_ face: Int) -> Bool { sides[face] & 1 == 1 }

  /// The faces that must be turned, by shell and draft order.
  var turnedFaces: [Int] { sides.indices.filter { sides[$0] != Self.none && isTurned($0) } }

  /// Takes shells together, names the rest anew in order, and counts what the mesh holds since: caps.
  /// - Precondition: `names` gives for each shell one that stands for itself, no later than it.
  mutating func gather(under names: [Int], caps: [Int], _ mesh: borrowing WeldedMesh) {
    var numbers = Array(repeating: 0, count: names.count)
    var empty: [ShellTally] = []
    for (shell, name) in names.enumerated() {
      if name == shell {
        numbers[shell] = empty.count
        empty.append(ShellTally(firstFace: tallies[shell].firstFace, anchor: tallies[shell].anchor))
      } else {
        numbers[shell] = numbers[name]
      }
    }
    tallies = empty
    for face in sides.indices where sides[face] != Self.none {
      sides[face] = UInt32(numbers[Int(sides[face] >> 1)]) << 1 | sides[face] & 1
    }
    for shell in caps { sides.append(UInt32(numbers[shell]) << 1) }
    for face in sides.indices where sides[face] != Self.none {
      let (a, b, c) = Self.corners(of: face, mesh)
      let isAdded = face >= mesh.drawnFaces
      tallies[Int(sides[face] >> 1)].add(a, b, c, running: sides[face] & 1, isAdded: isAdded)
    }
  }

  private static func split(_ side: UInt32) -> (root: Int, parity: UInt32) { (Int(side >> 1), side & 1) }

  private static func corners(of face: Int, _ mesh: borrowing WeldedMesh)
    -> (SIMD3<Float>, SIMD3<Float>, SIMD3<Float>)
  {
    (
      mesh.points[Int(mesh.corners[3 * face])], mesh.points[Int(mesh.corners[3 * face + 1])],
      mesh.points[Int(mesh.corners[3 * face + 2])]
    )
  }
}
